// How vectors are written down: rows of `id, code, options`, with what a whole group has in common said once.
// In `code` and `html`, U is the unique address at the tracker; `make(tag, properties)`, `put(node)`, `frame()` and
// `inline(text)` are the helpers of ../page.mjs. Nothing here knows how askfirst works.

/**
 * @typedef {object} Vector
 * @property {string} id
 * @property {string} group
 * @property {string} [code] script text; may return a promise
 * @property {string} [html] authored markup of the body, `{U}` stands for the address
 * @property {string} [head] authored markup of the head, after the SDK
 * @property {string} [before] script text that runs before the SDK
 * @property {string} as extension of the address: decides what the tracker answers
 * @property {'once'|'dropped'|'none'} release after consent: arrives as in the control, never, or anything up to the control
 * @property {'frame'|'page'} [alone] needs a document of its own, or even a window
 * @property {boolean} [click] the code runs in a trusted click
 * @property {string} [tunnel] host whose bare connections count, where no request is made
 * @property {{ why: string, request?: boolean, engines?: string[], stoppable?: boolean }} [limit] what askfirst does not stop;
 *   `request`: only the request, what came must still not run; `stoppable`: a gap that could be closed: the specs let it
 *   pass, the published table counts it as a leak
 */

/** @returns {Vector[]} */
export function rows(group, common, list) {
  return list.map(([id, code, options = {}]) => {
    const vector = { id: `${group}-${id}`, group, as: 'js', release: 'once', ...common, ...options };
    return code ? { ...vector, code } : vector;
  });
}
