// Reads start tags out of markup as the HTML standard's tokenizer reads them (13.2.5.6 to 13.2.5.38). Pure. Looks at every
// `<`, whatever stands around it: it finds each tag that a parser would, and some that a parser would take for text.

export interface Attribute {
  /** As written: character references are not decoded. */
  readonly value: string;
  /** Where the name begins; and where the value stands, with its quotes. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** Where the tag begins, where its name ends, where its last attribute ends. */
  readonly at: number;
  readonly after: number;
  readonly end: number;
  /** By name in lower case; of two with the same name the first one counts. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** True when the text ends before the tag does. */
  readonly isOpen: boolean;
}

const ATTRIBUTE =
  /([\t\n\f\r /]*)([^\t\n\f\r />][^\t\n\f\r />=]*)(?:([\t\n\f\r ]*=[\t\n\f\r ]*)(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >]*)))?/y;

/** Every start tag of `text`, in order. */
export function tagsOf(text: string): Tag[] {
  return [...text.matchAll(/<([a-z][^\t\n\f\r />]*)/gi)].map(({ index: at, 0: { length }, 1: name = '' }) => {
    const attributes = new Map<string, Attribute>();
    const after = at + length;
    let end = (ATTRIBUTE.lastIndex = after);
    let isOpen = false;
    for (let found; (found = ATTRIBUTE.exec(text)); end = ATTRIBUTE.lastIndex) {
      const [{ length }, gap = '', key = '', equals = '', ...values] = found;
      const start = found.index + gap.length;
      const value = values.find(value => value !== undefined) ?? '';
      // A quote that is never closed.
      isOpen ||= /^["']/.test(values[2] ?? '');
      if (!attributes.has(key.toLowerCase()))
        attributes.set(key.toLowerCase(), {
          value,
          at: start,
          from: start + key.length + equals.length,
          to: found.index + length,
        });
    }
    isOpen ||= /^[\t\n\f\r /]*$/.test(text.slice(end));
    return { name: name.toLowerCase(), at, after, end, attributes, isOpen };
  });
}
