import { describe, expect, it } from 'vitest';
import { decide, isCurrent, snapshotOf, foldOnto } from '../../../src/consent/choices.js';
import { checkConfig } from '../../../src/consent/config.js';

const DAY = 86_400_000;
const settingsOf = (config: unknown) => checkConfig(config).settings;
const settings = settingsOf({ policy: { version: '2' }, lifetime: { accept: 100, reject: 10 } });
const open = { gpc: false, locked: false, view: 'closed' } as const;

describe('decide', () => {
  it('grants nothing by silence', () => {
    const record = decide(undefined, { analytics: true }, 'api', 0, settings);
    expect(record.choices).toEqual({ analytics: true });
    const snapshot = snapshotOf(record, settings, open);
    expect(snapshot.choices).toMatchObject({ analytics: 'granted', advertising: 'unset' });
    expect(snapshot.due).toBe(true);
  });

  it('refuses nothing by allowing one service', () => {
    const record = decide(undefined, { services: { youtube: true } }, 'api', 0, settings);
    const snapshot = snapshotOf(record, settings, open);
    expect(snapshot.choices).toMatchObject({ analytics: 'unset', advertising: 'unset' });
    expect(snapshot.services).toEqual({ youtube: 'granted' });
    expect(snapshot.due).toBe(true);
  });

  it('keeps the answers that a decision does not name', () => {
    const before = decide(undefined, { analytics: true, services: { youtube: true } }, 'api', 0, settings);
    const after = decide(before, { advertising: true }, 'api', 5, settings);
    expect(after.choices).toEqual({ analytics: true, advertising: true });
    expect(after.services).toEqual({ youtube: true });
    expect(after.decidedAt).toBe(5);
  });

  it('gives a refusal its own lifetime', () => {
    expect(decide(undefined, { analytics: true }, 'api', 0, settings).expiresAt).toBe(100 * DAY);
    expect(decide(undefined, {}, 'reject-all', 0, settings).expiresAt).toBe(10 * DAY);
    expect(decide(undefined, { services: { youtube: true } }, 'api', 0, settings).expiresAt).toBe(100 * DAY);
  });
});

describe('isCurrent', () => {
  const record = decide(undefined, { analytics: true }, 'api', 1000 * DAY, settings);
  it.each([
    ['right after', 1000 * DAY, settings, true],
    ['one moment before it ends', 1100 * DAY - 1, settings, true],
    ['when it ends', 1100 * DAY, settings, false],
    ['when the clock was set back by days', 990 * DAY, settings, false],
    ['for another policy version', 1000 * DAY, settingsOf({ policy: { version: '3' } }), false],
  ])('%s', (_, now, current, expected) => {
    expect(isCurrent(record, current, now)).toBe(expected);
  });
});

describe('snapshotOf', () => {
  it('keeps earlier answers and asks again when a category is new', () => {
    const record = decide(undefined, { analytics: true, advertising: false }, 'api', 0, settings);
    const more = settingsOf({
      categories: { analytics: {}, functional: {}, advertising: {} },
      policy: { version: '2' },
    });
    const snapshot = snapshotOf(record, more, open);
    expect(snapshot.choices).toMatchObject({
      analytics: 'granted',
      functional: 'unset',
      advertising: 'denied',
    });
    expect(snapshot.due).toBe(true);
  });

  it('is closed and due without a decision under opt-in', () => {
    const snapshot = snapshotOf(undefined, settings, open);
    expect(snapshot.choices).toEqual({ 'first-party': 'granted', analytics: 'unset', advertising: 'unset' });
    expect(snapshot.due).toBe(true);
    expect(Object.isFrozen(snapshot) && Object.isFrozen(snapshot.choices)).toBe(true);
  });

  it('is open under opt-out, but Global Privacy Control denies advertising', () => {
    const optOut = settingsOf({ model: 'opt-out' });
    expect(snapshotOf(undefined, optOut, open).choices).toMatchObject({
      analytics: 'granted',
      advertising: 'granted',
    });
    expect(snapshotOf(undefined, optOut, { ...open, gpc: true }).choices).toMatchObject({
      analytics: 'granted',
      advertising: 'denied',
    });
    expect(snapshotOf(undefined, optOut, open).due).toBe(false);
  });

  it('never reads a grant from Global Privacy Control', () => {
    expect(snapshotOf(undefined, settings, { ...open, gpc: true }).choices['advertising']).toBe('unset');
  });

  it('denies everything optional when locked, whatever was stored', () => {
    const record = decide(undefined, { analytics: true, services: { youtube: true } }, 'api', 0, settings);
    const snapshot = snapshotOf(record, settings, { ...open, locked: true });
    expect(snapshot.choices).toEqual({
      'first-party': 'granted',
      analytics: 'denied',
      advertising: 'denied',
    });
    expect(snapshot.services).toEqual({});
    expect(snapshot.due).toBe(false);
  });
});

it('a class folds onto its own category, else advertising, else the last one', () => {
  expect(foldOnto('analytics', settings)).toBe('analytics');
  expect(foldOnto('functional', settings)).toBe('advertising');
  expect(foldOnto('functional', settingsOf({ categories: { analytics: {}, marketing: {} } }))).toBe(
    'marketing',
  );
  expect(foldOnto('analytics', settingsOf({ categories: {} }))).toBe('advertising');
});

it('grants a service by true alone', () => {
  const sloppy = { services: { youtube: 'no' } } as unknown as Parameters<typeof decide>[1];
  const snapshot = snapshotOf(decide(undefined, sloppy, 'api', 0, settings), settings, open);
  expect(snapshot.services).toEqual({ youtube: 'denied' });
});
