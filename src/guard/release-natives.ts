// The browser's functions for the change file, as the core took them at start. The change file is loaded later, when guard
// and page have put theirs over them: going through those would judge our own work. Nothing here may be called before `take`.

import type { Pristine } from './held.js';

export let getAttribute: Pristine[0];
export let setAttribute: Pristine[1];
export let removeAttribute: Pristine[2];
export let hasAttribute: Pristine[3];
export let insertBefore: Pristine[4];
export let listen: Pristine[5];
export let unlisten: Pristine[6];
export let createElement: Pristine[7];
export let mask: Pristine[8];
export let unmask: Pristine[9];
export let isMasked: Pristine[10];

/** Takes over what the core hands on. */
export function take(given: Pristine): void {
  [
    getAttribute,
    setAttribute,
    removeAttribute,
    hasAttribute,
    insertBefore,
    listen,
    unlisten,
    createElement,
    mask,
    unmask,
    isMasked,
  ] = given;
}
