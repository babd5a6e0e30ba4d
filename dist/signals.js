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
  const layer = holder[consent.settings.google.dataLayer ?? "dataLayer"] ??= [];
  function gtag(..._command) {
    layer.push(arguments);
  }
  let told = "";
  const tell = (command, snapshot) => {
    const state = stateOf(snapshot, consent.settings);
    const news = JSON.stringify(state);
    if (news === told) return;
    told = news;
    gtag("consent", command, state);
    if (command === "update") layer.push({ event: "consent_update" });
  };
  const start = consent.get();
  tell("default", start.decidedAt === void 0 ? start : { ...start, choices: {} });
  tell("update", start);
  return consent.subscribe((now) => tell("update", now));
}

export { startGoogleSignals };
