import { g as guardPage } from './lib/guard.js';

function startGuard(consent) {
  if (typeof document === "undefined") return () => {
  };
  return guardPage(
    consent,
    globalThis,
    () => import('./lib/change.js'),
    import.meta.url
  );
}

export { startGuard };
