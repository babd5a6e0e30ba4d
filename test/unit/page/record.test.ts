// Where the record lives: the cookie first, localStorage where cookies fail, and no stale copy beside a good one.
import Cookies from 'js-cookie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encode } from '../../../src/consent/codec.js';
import type { ConsentRecord, Problem } from '../../../src/consent/types.js';
import { loadRecord, saveRecord } from '../../../src/page/record.js';

const record: ConsentRecord = {
  policy: '1',
  decidedAt: Date.now(),
  expiresAt: Date.now() + 1e9,
  method: 'save',
  choices: { analytics: true },
  services: {},
};
const problems: Problem[] = [];
const report = (problem: Problem) => void problems.push(problem);
const codes = () => problems.map(({ code }) => code);

function withoutCookies(): void {
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => {} });
}
function withoutStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('no', 'SecurityError');
    },
  });
}
const storage = Object.getOwnPropertyDescriptor(window, 'localStorage');

beforeEach(() => {
  problems.length = 0;
  Cookies.remove('askfirst');
  localStorage.clear();
});
afterEach(() => {
  Reflect.deleteProperty(document, 'cookie');
  if (storage) Object.defineProperty(window, 'localStorage', storage);
  else Reflect.deleteProperty(window, 'localStorage');
});

describe('record', () => {
  it('is kept in the cookie, and an old copy in localStorage is taken away', () => {
    localStorage.setItem('askfirst', 'old');
    saveRecord('askfirst', record, report);
    expect(Cookies.get('askfirst')).toBe(encode(record));
    expect(localStorage.getItem('askfirst')).toBeNull();
    expect(loadRecord('askfirst', report)).toEqual(record);
    expect(problems).toEqual([]);
  });

  it('is kept in localStorage where cookies are off', () => {
    withoutCookies();
    saveRecord('askfirst', record, report);
    expect(localStorage.getItem('askfirst')).toBe(encode(record));
    expect(loadRecord('askfirst', report)).toEqual(record);
    expect(problems).toEqual([]);
  });

  it('says so where nothing keeps it, and throws nothing', () => {
    withoutCookies();
    withoutStorage();
    saveRecord('askfirst', record, report);
    expect(loadRecord('askfirst', report)).toBeUndefined();
    expect(codes()).toEqual(['record/not-stored']);
  });

  it('is absent, with a problem, where it cannot be read', () => {
    Cookies.set('askfirst', '{"v":1}');
    expect(loadRecord('askfirst', report)).toBeUndefined();
    Cookies.set('askfirst', '{"v":9}');
    expect(loadRecord('askfirst', report)).toBeUndefined();
    expect(codes()).toEqual(['record/unreadable', 'record/newer']);
  });
});
