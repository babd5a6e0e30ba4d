// Public entry `askfirst/classify`: says what a URL or a name is. Runs in a page, a worker, Node and at the edge.

export { classifyName, classifyUrl } from './context.js';
export { explain, explainName } from './explain.js';
export type { Step } from './explain.js';
export { compileOwner } from './owner.js';
export type {
  Catalogue,
  Class,
  Classification,
  Confidence,
  NameContext,
  OwnerRules,
  OwnerService,
  RequestType,
  Role,
  StoreKind,
  UrlContext,
} from './types.js';
