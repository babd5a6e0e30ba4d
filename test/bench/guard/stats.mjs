// Medians and spread, and the tables made of them.

export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at % 1);
}
export const median = values => quantile(values, 0.5);

/**
 * How much longer `times` are than `base`, both as a list per generation of pages. Within a generation the lower quartiles
 * are compared, since what else the machine does can only make a round longer; then median, least and most of all generations.
 */
export function ratioOf(times, base) {
  const ratios = times.map((list, generation) => quantile(list, 0.25) / quantile(base[generation], 0.25));
  return { ratio: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}

export const showRatio = ({ ratio, low, high }) =>
  `${ratio.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

/** A table in Markdown, columns padded as prettier pads them. */
export function markdown([head, ...rows]) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map(row => row[column].length)));
  const line = cells => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
