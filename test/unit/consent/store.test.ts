import { describe, expect, it } from 'vitest';
import { createLedger } from '../../../src/consent/ledger.js';
import { createStore } from '../../../src/consent/store.js';
import type { Entry } from '../../../src/consent/types.js';

describe('store', () => {
  it('calls listeners in order, with now and before', () => {
    const store = createStore(1, () => {});
    const calls: string[] = [];
    store.subscribe((now, before) => void calls.push(`a${before}${now}`));
    const stop = store.subscribe((now, before) => void calls.push(`b${before}${now}`));
    store.set(2);
    stop();
    store.set(3);
    expect(calls).toEqual(['a12', 'b12', 'a23']);
    expect(store.get()).toBe(3);
  });

  it('goes on after a listener that throws, and reports it', () => {
    const faults: unknown[] = [];
    const store = createStore(1, error => void faults.push(error));
    let heard = 0;
    store.subscribe(() => {
      throw new Error('mine');
    });
    store.subscribe(() => void heard++);
    store.set(2);
    expect(heard).toBe(1);
    expect(String(faults[0])).toBe('Error: mine');
  });

  it('lets the same function subscribe twice, and stop once', () => {
    const store = createStore(1, () => {});
    let heard = 0;
    const listener = () => void heard++;
    const stop = store.subscribe(listener);
    store.subscribe(listener);
    stop();
    store.set(2);
    expect(heard).toBe(1);
  });
});

describe('ledger', () => {
  const entry = (at: number): Entry => ({
    at,
    kind: 'script',
    what: 'a.com/x',
    how: 'script',
    event: 'held',
    prevented: 'request',
    class: 'advertising',
    rule: 'x',
    reason: 'unset',
  });

  it('keeps the newest and stays bounded', () => {
    const ledger = createLedger(10);
    for (let at = 0; at < 1000; at++) ledger.add(entry(at));
    const entries = ledger.entries();
    expect(entries).toHaveLength(10);
    expect(entries.at(-1)?.at).toBe(999);
    expect(entries[0]?.at).toBe(990);
  });

  it('hands out entries that nobody can change', () => {
    const ledger = createLedger();
    ledger.add(entry(1));
    expect(Object.isFrozen(ledger.entries()[0])).toBe(true);
  });
});
