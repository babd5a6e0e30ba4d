// Every word of the banner in English, by key; the shape every other language follows. A site replaces any of them with
// `banner.texts` of its configuration. `{words}` in braces are filled in (`{promise}` only where it holds: opt-in). The pack states its own `lang` and `dir`, so that
// a fallback text is announced and laid out as the language it really is. `<category>.label`, `.text` and `.aim` belong to
// a category id: its name, what it does and what changes if refused, and a noun phrase for "... for {purposes}".

/** The built-in English texts. */
export const en = {
  lang: 'en',
  dir: 'ltr',
  title: 'May we use optional cookies?',
  intro:
    '{site} and its partners would like to store and read data on your device for {purposes}. {promise} You can change your mind at any time under “{settings}”.',
  promise: 'Nothing optional runs unless you agree.',
  policy: 'Privacy policy',
  accept: 'Accept all',
  reject: 'Reject all',
  choose: 'Choose',
  save: 'Save choices',
  close: 'Close',
  settings: 'Privacy settings',
  guide: 'Switch on what you allow, then save.',
  categories: 'Categories',
  on: 'On',
  off: 'Off',
  always: 'Always on',
  services: 'Services ({count})',
  decided: 'Your last decision: {date}.',
  withdraw: '“{reject}” withdraws the consent you gave.',
  gpc: 'Your browser sends Global Privacy Control, a request not to sell or share your data. We have received it.',
  locked:
    'Settings are unavailable because of a configuration problem on this site. Everything optional stays off.',
  saved: 'Your choices are saved.',
  'first-party.label': 'Necessary',
  'first-party.text':
    'Sign-in, security, payment and this choice itself. Always on, because the site cannot work without it.',
  'analytics.label': 'Analytics',
  'analytics.text': 'Shows us which pages are used and where they fail. If off, your visit is not measured.',
  'analytics.aim': 'measuring visits',
  'advertising.label': 'Advertising',
  'advertising.text':
    'Lets partners choose ads for you and measure their effect. If off, these partners are not loaded.',
  'advertising.aim': 'personalised ads',
  'functional.label': 'Functional',
  'functional.text': 'Videos, maps, chat and comments from other companies. If off, they are not loaded.',
  'functional.aim': 'videos, maps and chat',
};

/** One language: every key of `en`. */
export type Texts = { readonly [Key in keyof typeof en]: string };
