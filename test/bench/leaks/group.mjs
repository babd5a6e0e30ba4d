// One group of the list in one engine, from control to judgement: what the bench, the engine specs and the browser spec share.
import { awaited, differences, judge } from './judge.mjs';
import { ASKFIRST, CONTROL, runAll } from './lab.mjs';
import { benign, vectors } from './vectors.mjs';

/**
 * Runs a group without an SDK and with askfirst.
 *
 * @param {{ sources: object[], farm: object, engine: string }} where
 * @param {string} group id of ./vectors.mjs
 * @param {(vector: import('./vectors/rows.mjs').Vector) => boolean} [only] takes a part of the group
 */
export async function checkGroup({ sources, farm, engine }, group, only = () => true) {
  const list = vectors.filter(vector => vector.group === group && only(vector));
  const both = async part => {
    const control = await runAll(sources, farm, CONTROL, part);
    const got = await runAll(sources, farm, ASKFIRST, part, awaited(part, control));
    return judge(part, control, got, engine);
  };
  const first = await both(list);
  // A leak is a leak the first time. That something did not arrive may be the machine's fault: such rows are tried again.
  const slow = list.filter(({ id }) => first.release.some(([wrong]) => wrong === id));
  const again = slow.length ? await both(slow) : first;
  const release = again.release.map(([id, what]) => `${id}: ${what}`);
  return { ...first, release, leaks: [...new Set([...first.leaks, ...again.leaks])], vectors: list.length };
}

/**
 * What benign uses do differently with askfirst.
 *
 * @param {{ sources: object[], farm: object }} where
 * @param {(vector: import('./vectors/rows.mjs').Vector) => boolean} [only]
 */
export async function checkBenign({ sources, farm }, only = () => true) {
  const list = benign.filter(only);
  const run = setup => runAll(sources, farm, setup, list);
  const wrong = differences(list, await run(CONTROL), await run(ASKFIRST));
  // Timers and the network of a busy machine differ by themselves at times: what differs twice counts.
  if (!wrong.length) return { wrong, vectors: list.length };
  const once = new Set(wrong.map(line => line.split(':')[0]));
  const part = list.filter(({ id }) => once.has(id));
  const again = setup => runAll(sources, farm, setup, part);
  return { wrong: differences(part, await again(CONTROL), await again(ASKFIRST)), vectors: list.length };
}
