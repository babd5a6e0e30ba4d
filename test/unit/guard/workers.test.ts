// What a worker is told before its name: one line of JSON from which the worker makes the settings of the page again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/consent/config.js';
import { prefixOf, type WorkerState } from '../../../src/guard/workers.js';

const stateOf = (config: unknown): WorkerState => [
  checkConfig(config).settings,
  { choices: { analytics: 'denied' }, services: {} },
  'https://shop.test/',
  '0.5',
  'https://shop.test/askfirst-worker.js',
];

describe('the text before a worker’s name', () => {
  it('is one line, whatever the site wrote into its configuration', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), label => {
        const config = { services: { a: { label: `${label}\n\r\u2028`, hosts: ['x.test'] } } };
        const text = prefixOf(stateOf(config));
        expect(text.indexOf('\n')).toBe(text.length - 1);
      }),
    );
  });

  it('carries categories and services in their order, and what else the worker judges by', () => {
    const config = {
      categories: { b: {}, a: {}, 1: {} },
      services: { s: { category: 'b', hosts: ['x.test'] }, r: { urls: ['/r/*'] } },
      firstPartyDomains: ['own.test'],
      unknown: 'block',
    };
    const [settings, now, page] = JSON.parse(prefixOf(stateOf(config))) as WorkerState;
    const plain = checkConfig(config).settings;
    expect(new Map(settings.categories)).toEqual(plain.categories);
    expect([...new Map(settings.categories).keys()]).toEqual([...plain.categories.keys()]);
    expect(new Map(settings.services)).toEqual(plain.services);
    expect(settings).toMatchObject({ firstPartyDomains: ['own.test'], unknown: 'block', tagManagers: 'any' });
    expect(now.choices).toEqual({ analytics: 'denied' });
    expect(page).toBe('https://shop.test/');
  });
});
