// Public entry `askfirst/classify`: says what a URL or a name is. Runs in a page, a worker, Node and at the edge.

export { classifyName } from './name.js';
export { compileOwner } from './owner.js';
export { classifyUrl } from './url.js';
export type {
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
