import { f as foldOnto } from './lib/consent.js';

function stateOf({ choices }, settings) {
  const of = (what) => choices[foldOnto(what, settings)] === "granted" ? "granted" : "denied";
  const advertising = of("advertising");
  const functional = of("functional");
  return {
    ad_storage: advertising,
    ad_user_data: advertising,
    ad_personalization: advertising,
    analytics_storage: of("analytics"),
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: "granted"
    // strictly necessary by definition
  };
}
function startGoogleSignals(consent) {
  if (typeof window === "undefined") return () => {
  };
  const holder = window;
  const name = consent.settings.google.dataLayer ?? "dataLayer";
  let layer;
  let told = "";
  function gtag(..._command) {
    layer?.push(arguments);
  }
  const tell = (snapshot) => {
    const state = stateOf(snapshot, consent.settings);
    const news = JSON.stringify(state);
    const isNew = layer !== (layer = holder[name] ??= []);
    const isDecided = snapshot.decidedAt !== void 0;
    if (isNew)
      gtag("consent", "default", isDecided ? stateOf({ ...snapshot, choices: {} }, consent.settings) : state);
    if (isDecided && (isNew || news !== told)) {
      gtag("consent", "update", state);
      layer.push({ event: "consent_update" });
    }
    told = news;
  };
  tell(consent.get());
  return consent.subscribe(tell);
}

export { startGoogleSignals };
