// What the tables answer of the web: third-party-web lists hosts by rank only, so that 1/(rank + 10) stands in for the
// share of pages that load a host ("volume").

/** The host's weight in all traffic, up to a constant. */
export const weightOf = rank => 1 / (rank + 10);

/** True for hosts that the list answers for, itself or by an ancestor; `google.*` stands for national endings. */
function answers(list) {
  const set = new Set(list);
  return host =>
    [host, host.replace(/\.(com?\.)?[a-z]{2,3}$/, '.*')].some(name =>
      name.split('.').some((_, i, labels) => set.has(labels.slice(i).join('.'))),
    );
}

/** Share of the first N ranked hosts that the list answers, by count and by volume, as a line to print. */
export function coverage(list, ranked) {
  const known = answers(list);
  const percent = (part, whole) => ((100 * part) / whole).toFixed(1) + ' %';
  return [100, 1000, 10_000]
    .map(n => {
      const hosts = ranked.slice(0, n);
      let [all, found, count] = [0, 0, 0];
      hosts.forEach((host, rank) => {
        all += weightOf(rank);
        if (!known(host)) return;
        found += weightOf(rank);
        count++;
      });
      return `top ${n}: ${percent(count, hosts.length)} of hosts, ${percent(found, all)} of volume`;
    })
    .join('; ');
}
