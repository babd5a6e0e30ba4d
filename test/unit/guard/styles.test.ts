// What the reader of CSS text takes for an address, how a refused one is made inert, and that it comes back as it was.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gate } from '../../../src/guard/gate.js';
import { createStyles, INERT } from '../../../src/guard/styles.js';

const URL_ = 'https://t.test/p?a=1&b=2';

/** Styles behind a gate that refuses every address of t.test until `open`. */
function setUp() {
  const state = { open: false, asked: [] as string[], notes: [] as string[] };
  const gate = {
    allows({ url, kind }: { url: string; kind: string }) {
      state.asked.push(`${kind} ${url}`);
      return state.open || !/^[\s\0-\x20]*(https:)?[\\/]{2}t\.test/i.test(url);
    },
    note: (_: unknown, event: string, prevented?: string) => state.notes.push(`${event} ${prevented ?? ''}`),
    safe: (job: () => unknown) => job(),
  } as unknown as Gate;
  return { state, styles: createStyles(gate) };
}

const HELD: Record<string, string> = {
  'url in quotes': `a { background: url("${URL_}") }`,
  'url in single quotes': `a { background: url( '${URL_}' ) }`,
  'url without quotes': `a { background: url( ${URL_} ) }`,
  'url in capitals': `a { background: URL(${URL_}) }`,
  'escaped name': `a { background: \\75\\72 l(${URL_}) }`,
  'escaped name, last letter': `a { background: ur\\6c("${URL_}") }`,
  'escaped address': `a { background: url(\\68 ttps:\\2f\\2f t.test) }`,
  'escaped address in quotes': `a { background: url("https:\\/\\/t.test") }`,
  'two escaped backslashes': `a { background: url("https:\\\\\\\\t.test") }`,
  import: `@import "${URL_}" layer(x);`,
  'image-set': `a { background: image-set("${URL_}" 1x) }`,
  'custom property': `a { --x: "${URL_}" }`,
  'custom property named content': `a { --content: "${URL_}" }`,
  'after a comment with a quote': `/* " */ a { background: url(${URL_}) }`,
  'after an escaped quote': `.a\\" {} b { background: url(${URL_}) }`,
  'after a broken url': `a { color: url(x"y) } b { background: url(${URL_}) }`,
  'after a broken string': `a { color: "x\n} b { background: url(${URL_}) }`,
  'after a continued string': `a { color: "x\\\r\ny" } b { background: url(${URL_}) }`,
  unterminated: `background: url(${URL_}`,
  'unterminated string': `background: url("${URL_}`,
  'with dollars': `background: url("${URL_}$&$1")`,
};

describe('inert', () => {
  for (const [name, css] of Object.entries(HELD)) {
    it(`holds and restores: ${name}`, () => {
      const { state, styles } = setUp();
      const held = styles.inert(css, 'script');
      expect(held.split(INERT).length).toBe(2);
      expect(held.replace(INERT, '')).toBe(css);
      expect(state.notes).toEqual(['held request']);
      expect(styles.inert(held, 'script')).toBe(held);
      state.open = true;
      expect(styles.inert(held, 'script')).toBe(css);
      expect(state.notes).toEqual(['held request', 'released ']);
    });
  }

  it('leaves alone what is no address, or one that passes', () => {
    const { state, styles } = setUp();
    for (const css of [
      `a[href^="${URL_}"] { color: red }`,
      `a { content: "${URL_}" }`,
      `/* url(${URL_}) */`,
      `a { background: url(/own.png) }`,
      `a { color: red; width: calc(1px + 2%) }`,
      `a { font-family: "Font Awesome" }`,
    ])
      expect(styles.inert(css, 'script')).toBe(css);
    expect(state.asked).toEqual(['image /own.png']);
  });

  it('leaves what no browser decodes as it is, and everything round it', () => {
    const { state, styles } = setUp();
    for (const css of [
      `a { color: red; background: url("data:image/svg+xml;utf8,<svg width='100%'/>") }`,
      `a { background: url("data:image/png;base64,iVBORw0KGgo=%") }`,
      `a { --p: "\\ffffff:/" }`,
    ])
      expect(styles.inert(css, 'script')).toBe(css);
    const [before, after] = [`a { background: url("data:,50%`, `") } b { color: red }`];
    const css = `${before}//t.test/x${after}`;
    const held = styles.inert(css, 'script');
    expect(held).toBe(css.replace('data:', `${INERT}data:`));
    state.open = true;
    expect(styles.inert(held, 'script')).toBe(css);
  });

  it('makes only the address inert that it stumbles over', () => {
    const gate = {
      allows({ url }: { url: string }) {
        if (url.includes('stumble')) throw new Error('stumbled');
        return true;
      },
      safe(job: () => unknown, closed: unknown) {
        try {
          return job();
        } catch {
          return closed;
        }
      },
    } as unknown as Gate;
    expect(createStyles(gate).inert('a{background:url(/stumble)}b{background:url(/b)}', 'script')).toBe(
      `a{background:url(${INERT}/stumble)}b{background:url(/b)}`,
    );
  });

  it('takes what Chromium makes of a typed value for held', () => {
    const { state, styles } = setUp();
    state.open = true;
    const css = styles.inert(`--u: url(data\\:text\\/css\\,askfirst\\:https\\:\\/\\/t\\.test)`, 'script');
    expect(css).toBe(`--u: url(https\\:\\/\\/t\\.test)`);
  });

  it('says that nothing was prevented where the parser was first, and what is asked for', () => {
    const { state, styles } = setUp();
    styles.inert(`@import url(${URL_}); a { background: url(${URL_}) }`, 'parser');
    expect(state.notes).toEqual(['held nothing', 'held nothing']);
    expect(state.asked).toEqual([`style ${URL_}`, `image ${URL_}`]);
  });

  it('is undone by itself, whatever the text', () => {
    const part = fc.constantFrom(
      ...`"'()\\/*{};:=,url@ \n\r\f`.split(''),
      'url(',
      `url(${URL_})`,
      `"${URL_}"`,
      '\\"',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), parts => {
        const css = parts.join('');
        const { state, styles } = setUp();
        const held = styles.inert(css, 'script');
        expect(styles.inert(held, 'script')).toBe(held);
        state.open = true;
        expect(styles.inert(held, 'script')).toBe(css);
      }),
    );
  });

  it('reads a large sheet in time that grows with its size', () => {
    const { styles } = setUp();
    const time = (rules: number) => {
      const css = `.a{background:url("/i.png");color:red}`.repeat(rules);
      const began = performance.now();
      styles.inert(css, 'script');
      return performance.now() - began;
    };
    time(20_000);
    const [some, many] = [time(20_000), time(80_000)];
    expect(many).toBeLessThan(10 * Math.max(some, 5)); // sixteen times, if it grew with the square
  });
});
