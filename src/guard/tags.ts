// Reads start tags out of markup as the HTML standard's tokenizer reads them (13.2.5.6 to 13.2.5.38). Pure. Looks at every
// `<`, whatever stands around it: it finds each tag that a parser would, and some that a parser would take for text.
// Where a text is full of `<`, many tags run into the same attributes: what follows a place is read once, for all of them.

import { plainName, WATCHED } from './requests.js';

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
  /** Those that matter, by name in lower case; of two with the same name the first one counts. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** True when the text ends before the tag does. */
  readonly isOpen: boolean;
}

const ATTRIBUTE =
  /([\t\n\f\r /]*)([^\t\n\f\r />][^\t\n\f\r />=]*)(?:([\t\n\f\r ]*=[\t\n\f\r ]*)(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >]*)))?/y;

/** What stands between some place in a tag and its end. */
type Rest = Pick<Tag, 'attributes' | 'end' | 'isOpen'>;

/** The names that anybody asks for. */
const isRead = (name: string) => plainName(name) in WATCHED || name === 'data-category';

/** Every start tag of `text`, in order. */
export function tagsOf(text: string): Tag[] {
  /** By place. */
  const known: Record<number, Rest> = {};
  const restAt = (at: number): Rest => {
    const steps: RegExpExecArray[] = [];
    let found;
    while (!known[at] && ((ATTRIBUTE.lastIndex = at), (found = ATTRIBUTE.exec(text)))) {
      steps.push(found);
      at = ATTRIBUTE.lastIndex;
    }
    let rest = (known[at] ??= {
      attributes: new Map(),
      end: at,
      isOpen: !/[^\t\n\f\r /]/.test(text.slice(at)),
    });
    // From the end on, so that each has what comes after it.
    for (const found of steps.reverse()) {
      const [all, gap = '', name = '', equals = '', double, single, bare = ''] = found;
      const start = found.index + gap.length;
      const key = name.toLowerCase();
      const attribute = {
        value: double ?? single ?? bare,
        at: start,
        from: start + name.length + equals.length,
        to: found.index + all.length,
      };
      known[found.index] = rest = {
        // A copy only for names of which there are few.
        attributes: isRead(key) ? new Map([...rest.attributes, [key, attribute]]) : rest.attributes,
        end: rest.end,
        // A quote that is never closed.
        isOpen: rest.isOpen || /^["']/.test(bare),
      };
    }
    return rest;
  };
  return [...text.matchAll(/<([a-z_\x80-\uffff][^\t\n\f\r />]*)/gi)].map(
    ({ index: at, 0: { length }, 1: name = '' }) => ({
      name: name.toLowerCase(),
      at,
      after: at + length,
      ...restAt(at + length),
    }),
  );
}
