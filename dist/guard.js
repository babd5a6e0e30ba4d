import { g as guardPage } from './lib/guard.js';

const script = typeof document === "undefined" ? null : document.currentScript;
function workerFile(given) {
  try {
    if (given) return new URL(given, document.baseURI).href;
    return new URL("./askfirst-worker.js", import.meta.url).href;
  } catch {
    return (script?.src || document.baseURI).replace(/[^/?#]*([?#].*)?$/, "askfirst-worker.js");
  }
}
function startGuard(consent, { workerUrl } = {}) {
  if (typeof document === "undefined") return () => {
  };
  return guardPage(
    consent,
    globalThis,
    () => import('./lib/change.js'),
    workerFile(workerUrl)
  );
}

export { startGuard };
