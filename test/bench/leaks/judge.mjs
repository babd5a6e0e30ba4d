// Says what was wrong: compares a run with the control of the same engine, under the promise that each vector makes.
// A vector that does not reach the tracker even without an SDK proves nothing there, and counts as not applicable.

/** Whether `vector` is a named limit in `engine`. */
export const isLimit = ({ limit }, engine) =>
  Boolean(limit && (!limit.engines || limit.engines.includes(engine)));

/** @returns {{ reached: string[], leaks: string[], ran: string[], limits: string[], release: [string, string][], broken: string[] }} */
export function judge(vectors, control, got, engine) {
  const out = { reached: [], leaks: [], ran: [], limits: [], release: [], broken: got.broken ?? [] };
  for (const vector of vectors) {
    const { id, release } = vector;
    const limited = isLimit(vector, engine);
    const onlyRequest = limited && vector.limit.request;
    const could = control.before[id] ?? (vector.marked ? 1 : 0); // what the page marked up itself waits for consent alone
    const before = got.before[id] ?? 0;
    const after = got.after[id] ?? 0;
    if (!could && !before) continue;
    out.reached.push(id);
    if (before && !limited) out.leaks.push(id);
    if (before && limited) out.limits.push(id);
    if (got.ranBefore[id] && (!limited || onlyRequest)) out.ran.push(id);
    if (!could || limited !== Boolean(onlyRequest) || (before && !limited)) continue;
    const couldRun = control.ranBefore[id] ?? 0;
    const ran = got.ranAfter[id] ?? 0;
    const wrong = [];
    if (release === 'dropped' && after) wrong.push(`arrived ${after} x`);
    if (release !== 'dropped' && after > Math.max(could, 1))
      wrong.push(`arrived ${after} x, control ${could} x`);
    if (release === 'once' && !after && !before) wrong.push('never arrived');
    if (release === 'once' && couldRun && ran !== couldRun) wrong.push(`ran ${ran} x, control ${couldRun} x`);
    if (wrong.length) out.release.push([id, wrong.join('; ')]);
  }
  return out;
}

/** Benign uses: whatever differs from the control, with both sides. */
export function differences(vectors, control, got) {
  const wrong = [];
  for (const { id, counts = true } of vectors) {
    const pair = of => [JSON.stringify(of(control)), JSON.stringify(of(got))];
    const [a, b] = pair(run => [run.values[id] ?? null, run.errors[id] ?? null]);
    if (a !== b) wrong.push(`${id}: ${a} without, ${b} with`);
    const [c, d] = pair(run => run.own[id] ?? 0);
    if (counts && c !== d) wrong.push(`${id}: ${c} requests without, ${d} with`);
  }
  return wrong;
}

/** The vectors whose arrival after consent is worth waiting for, and whether their code is to run too. */
export const awaited = (vectors, control) =>
  new Map(
    vectors
      .filter(
        ({ id, release, limit, marked }) => release === 'once' && !limit && (marked || control.before[id]),
      )
      .map(({ id }) => [id, Boolean(control.ranBefore[id])]),
  );
