// Free text of the sources -> one form: lifetimes, policy addresses, purposes. What does not fit is dropped.

const UNITS = { s: 'PT#S', mi: 'PT#M', h: 'PT#H', d: 'P#D', w: 'P#W', mo: 'P#M', y: 'P#Y' };

/** `2 years` -> `P2Y`, `End of session (browser)` -> `session`; undefined for ranges, `varies`, `forever` and the like. */
export function lifetime(text) {
  if (/^(end of )?se(ss|es)ions?( cookie| \(browser\))?$/i.test(text.trim())) return 'session';
  const found =
    /^(\d+) ?(s|mi|h|d|w|mo|y)(ec|econd|n|nute|our|ay|eek|nth|ear)?s?( (after last activity|by default).*)?$/i.exec(
      text.trim(),
    );
  const [, count, unit] = found ?? [];
  return +count ? UNITS[unit.toLowerCase()].replace('#', +count) : undefined;
}

/** The largest unit that the seconds fill, to the nearest one; small errors of a list (`31104000`) are not its business. */
export function lifetimeOf(seconds) {
  for (const [length, form] of [
    [86_400, 'P#D'],
    [3600, 'PT#H'],
    [60, 'PT#M'],
    [1, 'PT#S'],
  ]) {
    if (seconds < length) continue;
    const count = Math.round(seconds / length);
    if (length === 86_400 && count % 365 === 0) return `P${count / 365}Y`;
    return form.replace('#', count);
  }
  return undefined;
}

/** The address as a URL writes it, or undefined for what is none or not of the web. */
export function policyUrl(text) {
  try {
    const url = new URL(text.trim());
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !/[\s|]/.test(url.href)
      ? url.href
      : undefined;
  } catch {
    return undefined;
  }
}

/** One line without invisible characters; a full stop at the end is left out. */
export function purpose(text) {
  return text
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([^.])\.$/, '$1');
}
