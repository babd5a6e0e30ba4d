// Random documents full of a tracker's tags, drawn by fast-check: what stands in them, what the page does to them while
// they are held, and their two renderings, as the site writes it with askfirst and as a browser alone would get it.
import fc from 'fast-check';

export const TRACKER = 'static.hotjar.com';

/** How a script of the HTML is scheduled. Inline code is held only where the site declares it. */
const EXTERNAL = ['sync', 'async', 'defer', 'module', 'async module'] as const;
const INLINE = ['inline', 'inline module'] as const;
type Kind = (typeof EXTERNAL)[number] | (typeof INLINE)[number];
/** How a tag gets into the page: declared inert, declared with its `src`, written as if nobody guarded, or made by script. */
type Form = 'data-src' | 'src' | 'plain' | 'made' | 'written';

export interface Tag {
  readonly tag: 'script' | 'img' | 'iframe';
  readonly kind: Kind;
  readonly form: Form;
  /** Milliseconds until the tracker answers. */
  readonly delay: number;
}
export type Part = Tag | { readonly box: 'div' | 'template'; readonly parts: readonly Tag[] };

export interface Doc {
  readonly parts: readonly Part[];
  /** What the page does to its tags, by their number, after they were held and before the answer. */
  readonly changes: readonly { readonly at: number; readonly to: 'start' | 'end' | 'nowhere' }[];
  /** Milliseconds after which a first answer is taken back, and those after which it is given again. */
  readonly flip: readonly [number, number] | undefined;
}

export const isTag = (part: Part): part is Tag => 'tag' in part;

/** The tags of `doc` in document order; the place in this list is a tag's number. */
export const tagsOf = ({ parts }: Pick<Doc, 'parts'>): readonly Tag[] =>
  parts.flatMap(part => (isTag(part) ? [part] : part.parts));

/** `free` scripts run when they like; those made by script with `async = false` keep their order among themselves. */
export function laneOf({ kind, form }: Tag): 'ordered' | 'made' | 'free' {
  if (form === 'made') return kind === 'sync' ? 'made' : 'free';
  return kind.startsWith('async') ? 'free' : 'ordered';
}

const delay = fc.constantFrom(0, 0, 10, 40);
const external = fc.record({
  tag: fc.constant('script' as const),
  kind: fc.constantFrom(...EXTERNAL),
  form: fc.constantFrom<Form>('data-src', 'src', 'plain'),
  delay,
});
const inline = fc.record({
  tag: fc.constant('script' as const),
  kind: fc.constantFrom(...INLINE),
  form: fc.constant<Form>('src'),
  delay: fc.constant(0),
});
const made = fc.record({
  tag: fc.constant('script' as const),
  kind: fc.constantFrom<Kind>('sync', 'async'),
  form: fc.constant<Form>('made'),
  delay,
});
const written = fc.record({
  tag: fc.constant('script' as const),
  kind: fc.constantFrom<Kind>('sync', 'defer'),
  form: fc.constant<Form>('written'),
  delay,
});
const seen = fc.record({
  tag: fc.constantFrom('img' as const, 'iframe' as const),
  kind: fc.constant<Kind>('async'),
  form: fc.constantFrom<Form>('data-src', 'plain', 'made'),
  delay,
});
const tag: fc.Arbitrary<Tag> = fc.oneof({ weight: 4, arbitrary: external }, { weight: 2, arbitrary: inline }, made, written, seen); // prettier-ignore
const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 6, arbitrary: tag },
  fc.record({ box: fc.constant('div' as const), parts: fc.array(tag, { maxLength: 3 }) }),
  // What a template holds is plain: the template is what the site declares.
  fc.record({
    box: fc.constant('template' as const),
    parts: fc.array(
      fc.oneof(external, inline, seen).map(inside => ({ ...inside, form: 'plain' as const })),
      { maxLength: 3 },
    ),
  }),
);

export const doc: fc.Arbitrary<Doc> = fc.record({
  parts: fc.array(part, { minLength: 1, maxLength: 9, size: 'max' }),
  changes: fc.array(
    fc.record({
      at: fc.nat({ max: 30 }),
      to: fc.constantFrom('start' as const, 'end' as const, 'nowhere' as const),
    }),
    { maxLength: 2 },
  ),
  flip: fc.option(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 30 })), { nil: undefined, freq: 2 }),
});

/** The numbers of the tags that `doc` changes, each with what happens to it last. */
export function changesOf({ parts, changes }: Doc): ReadonlyMap<number, 'start' | 'end' | 'nowhere'> {
  const count = tagsOf({ parts }).length;
  return new Map(count ? changes.map(({ at, to }) => [at % count, to] as const) : []);
}

export const pathOf = (run: string, number: number, { tag }: Tag): string =>
  `/p/${run}-${number}.${{ script: 'js', img: 'svg', iframe: 'html' }[tag]}`;

/** `guarded`: with the markup a site writes for askfirst; else what a browser alone is to do the same with. */
export function render({ parts }: Doc, run: string, guarded: boolean): string {
  let number = -1;
  const one = (tag: Tag): string => {
    number += 1;
    const url = `https://${TRACKER}${pathOf(run, number, tag)}`;
    const id = `id="t${number}"`;
    const { kind, form } = tag;
    const isDeclared = guarded && (form === 'data-src' || form === 'src');
    const close = `</${tag.tag}>`;
    if (form === 'made')
      return `<script>make('${tag.tag}', 't${number}', '${url}', ${kind !== 'sync'});</script>`;
    const isModule = kind.endsWith('module');
    const flags = /async|defer/.exec(kind)?.[0] ?? '';
    if (tag.tag !== 'script') {
      const source = isDeclared ? `data-category="analytics" data-src="${url}"` : `src="${url}"`;
      return `<${tag.tag} ${id} ${source}>${tag.tag === 'img' ? '' : close}`;
    }
    const type = isDeclared
      ? `type="text/plain" data-category="analytics" ${isModule ? 'data-type="module"' : ''}`
      : isModule
        ? 'type="module"'
        : '';
    if (kind.startsWith('inline')) return `<script ${id} ${type}>say(${number});</script>`;
    const source = `${isDeclared && form === 'data-src' ? 'data-src' : 'src'}="${url}"`;
    const text = `<script ${id} ${type} ${flags} ${source}></script>`;
    return form === 'written'
      ? `<script>document.write(${JSON.stringify(text).replace('</', '<\\/')});</script>`
      : text;
  };
  return parts
    .map(part => {
      if (isTag(part)) return one(part);
      const inside = part.parts.map(one).join('');
      if (part.box === 'div') return `<div>${inside}</div>`;
      return guarded ? `<template data-category="analytics">${inside}</template>` : inside;
    })
    .join('\n');
}
