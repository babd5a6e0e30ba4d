// Public entry of `askfirst/banner`. The script tag does not come through here: it has `reopen.ts` in the core script and
// loads `mount.ts` as a chunk when a question is due.

export { mountBanner, type BannerOptions } from './mount.js';
export { mountReopen } from './reopen.js';
export { en, type Texts } from './texts/en.js';
