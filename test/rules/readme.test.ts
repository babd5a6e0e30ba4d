// @vitest-environment node
// What the README lists is what there is: a list beside the code grows old unseen.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/banner/texts/en.js';
import { classifyUrl, compileOwner } from '../../src/classify/index.js';
import { checkConfig } from '../../src/consent/config.js';
import type { Config } from '../../src/consent/types.js';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const readme = read('README.md');
/** The text under a heading, up to the next one. */
const section = (heading: string) => readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const coded = (text: string) => [...text.matchAll(/`([^`\s]+)`/g)].map(([, code = '']) => code);
const page = 'https://shop.example/';

describe('README', () => {
  it('names third parties that do pass as first-party', () => {
    const examples = [...section('What passes before consent').matchAll(/^\| [^|]+\| (`[^|]+)\|/gm)].flatMap(
      ([, cell = '']) => coded(cell),
    );
    expect(examples.length).toBeGreaterThan(15);
    for (const address of examples)
      expect(classifyUrl(`https://${address}`, { page }).class, address).toBe('first-party');
  });

  it('shows how to hold one of them back', () => {
    const text = /```json\n("services"[^]*?)```/.exec(section('What passes before consent'))?.[1] ?? '';
    const { services } = JSON.parse(`{${text}}`) as { services: NonNullable<Config['services']> };
    const owner = compileOwner(new Map(Object.entries(services)), []);
    const held = [
      'fonts.gstatic.com/s/x.woff2',
      'www.google.com/recaptcha/api.js',
      'fonts.googleapis.com/css2',
    ];
    for (const address of held)
      expect(classifyUrl(`https://${address}`, { page, owner }).category, address).toBe('functional');
  });

  it('lists every part that a site can style', () => {
    const parts = [...read('src/banner/layers.tsx').matchAll(/part=(?:"([\w ]+)"|\{`(\w+) )/g)].map(
      ([, plain, first]) => plain ?? first,
    );
    expect(parts.length).toBeGreaterThan(15);
    const listed = coded(readme.slice(readme.indexOf('**Looks.**'), readme.indexOf('**Texts.**')));
    expect(listed).toEqual(expect.arrayContaining([...new Set(parts)]));
  });

  it('lists every text that a site can replace', () => {
    const listed = coded(readme.slice(readme.indexOf('**Texts.**'), readme.indexOf('**Global Privacy')));
    const keys = Object.keys(en).map(key => key.replace(/^.*\./, '<id>.'));
    expect(listed).toEqual(expect.arrayContaining([...new Set(keys)]));
  });

  it('gives configurations that are sound', () => {
    const configs = [...readme.matchAll(/id="askfirst-config">\n([^]*?)<\/script>/g)].map(
      ([, text = '']) => text,
    );
    expect(configs.length).toBe(2);
    for (const text of configs) expect(checkConfig(JSON.parse(text)).problems).toEqual([]);
  });

  it('links to headings and files that are there', () => {
    const slug = (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-');
    const anchors = [
      ...[...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading)),
      ...[...readme.matchAll(/id="([^"]+)"/g)].map(([, id]) => id),
    ];
    for (const [, target = ''] of readme.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      if (target.startsWith('#')) expect(anchors, target).toContain(target.slice(1));
      else expect(() => read(target), target).not.toThrow();
    }
  });
});
