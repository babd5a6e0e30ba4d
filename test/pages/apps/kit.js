// What every application here shares: a log in the order things happen, and waiting. `scenario` is what the test runs.
export const log = (window.log = []);
export const note = (...what) =>
  void log.push(what.map(part => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
/** What the network or another document decides the time of: told, in no order. */
const late = (window.late = []);
export const noteLate = (...what) => void late.push(what.join(' '));
export const pause = ms => new Promise(done => setTimeout(done, ms));

/** Waits until `check` holds; a wait in vain ends the scenario with an error. */
export async function until(check, what = String(check)) {
  for (const end = performance.now() + 8000; performance.now() < end; await pause(5)) if (check()) return;
  throw new Error(`waited in vain: ${what}`);
}

/** Types into a field as a browser tells a framework of it. */
export function type(field, text) {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  set.call(field, text); // past what a framework puts on the element itself
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export const $ = selector => document.querySelector(selector);
export const $$ = selector => [...document.querySelectorAll(selector)];
export const scenario = run => (window.scenario = run);
addEventListener('error', event => note('window error', event.message ?? ''));
addEventListener('unhandledrejection', event => note('rejection', String(event.reason)));
