// The Consent handle: what a site calls, and what it may rely on.
import Cookies from 'js-cookie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConsent, openConsent } from '../../src/consent.js';
import type { Snapshot } from '../../src/consent/types.js';

const config = { policy: { version: '2018.5.7', url: '/privacy' }, lifetime: { accept: 100, reject: 10 } };
const DAY = 86_400_000;

beforeEach(() => {
  Cookies.remove('askfirst');
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createConsent', () => {
  it('throws once, with every problem by code and path', () => {
    const wrong = { model: 'maybe', policy: { version: 1 } } as unknown as Parameters<
      typeof createConsent
    >[0];
    expect(() => createConsent(wrong)).toThrow(
      /2 problem\(s\)[\s\S]*config\/wrong-type at model[\s\S]*policy\.version/,
    );
  });

  it('asks first: nothing optional is allowed, the banner is due', () => {
    const consent = createConsent(config);
    expect(consent.get()).toMatchObject({ due: true, view: 'banner', locked: false });
    expect(['first-party', 'analytics', 'advertising', 'nonsense'].map(id => consent.allows(id))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('answers questions about services, addresses and cookies', () => {
    const consent = createConsent({
      ...config,
      services: { stats: { category: 'analytics', hosts: ['stats.example.com'] } },
    });
    const ask = () => [
      consent.allows({ url: 'https://stats.example.com/x.js' }),
      consent.allows({ url: 'https://www.google-analytics.com/g/collect' }),
      consent.allows({ url: '/own.js' }),
      consent.allows({ service: 'stats' }),
      consent.allows({ cookie: '_ga' }),
      consent.allows({ cookie: 'askfirst' }),
    ];
    expect(ask()).toEqual([false, false, true, false, false, true]);
    consent.choose({ analytics: true });
    expect(ask()).toEqual([true, true, true, true, true, true]);
    consent.choose({ services: { stats: false } });
    expect(ask()).toEqual([false, true, true, false, true, true]);
  });

  it('remembers a decision for the next handle, and asks again for another policy version', () => {
    createConsent(config).choose({ analytics: true, advertising: false });
    const next = createConsent(config);
    expect(next.get()).toMatchObject({
      due: false,
      view: 'closed',
      choices: { analytics: 'granted', advertising: 'denied' },
    });
    const other = createConsent({ policy: { version: '2026.1' } });
    expect(other.get()).toMatchObject({ due: true, choices: { analytics: 'unset' } });
  });

  it('asks again when the lifetime is over, sooner after a refusal', () => {
    vi.useFakeTimers({ now: 1_750_000_000_000 });
    const later = (days: number) => {
      vi.setSystemTime(1_750_000_000_000 + days * DAY);
      return createConsent(config).get().due;
    };
    createConsent(config).acceptAll();
    expect([later(99), later(101)]).toEqual([false, true]);
    vi.setSystemTime(1_750_000_000_000);
    createConsent(config).rejectAll();
    expect([later(9), later(11)]).toEqual([false, true]);
  });

  it('never asks twice for nothing: closing is no answer, and the question comes back from the preferences', () => {
    const consent = createConsent(config);
    consent.open();
    consent.close();
    expect(consent.get()).toMatchObject({ view: 'banner', due: true });
    consent.close();
    expect(consent.get()).toMatchObject({ view: 'closed', due: true, decidedAt: undefined });
    expect(Cookies.get('askfirst')).toBeUndefined();
  });

  it('keeps asking while something is unanswered', () => {
    const consent = createConsent(config);
    consent.choose({ services: { youtube: true } });
    expect(consent.get()).toMatchObject({ view: 'banner', due: true, services: { youtube: 'granted' } });
    consent.rejectAll();
    expect(consent.get()).toMatchObject({ view: 'closed', due: false, services: {} });
  });

  it('takes exceptions back when all is decided at once', () => {
    const consent = createConsent(config);
    for (const decide of [consent.acceptAll, consent.rejectAll, consent.withdraw]) {
      consent.choose({ services: { youtube: true } });
      decide();
      expect(consent.get().services).toEqual({});
    }
  });

  it('tells subscribers and the document, in that order, with frozen snapshots', () => {
    const consent = createConsent(config);
    const heard: string[] = [];
    const onChange = (event: Event) =>
      heard.push(`event ${String((event as CustomEvent<Snapshot>).detail.choices['analytics'])}`);
    document.addEventListener('askfirst:change', onChange);
    consent.subscribe((now, before) =>
      heard.push(`${before.choices['analytics']} -> ${now.choices['analytics']}`),
    );
    consent.acceptAll();
    document.removeEventListener('askfirst:change', onChange);
    expect(heard).toEqual(['unset -> granted', 'event granted']);
    expect(Object.isFrozen(consent.get())).toBe(true);
  });

  it('reports a listener that throws, and calls the others', () => {
    const consent = createConsent(config);
    let heard = 0;
    consent.subscribe(() => {
      throw new Error('mine');
    });
    consent.subscribe(() => heard++);
    consent.acceptAll();
    expect(heard).toBe(1);
    expect(consent.problems()).toEqual([expect.objectContaining({ code: 'callback/threw', detail: 'mine' })]);
  });

  it('is not fooled by a category that every object inherits', () => {
    const consent = createConsent({ ...config, categories: { analytics: {}, constructor: {} } });
    consent.choose({ analytics: false });
    expect(consent.get().choices).toEqual({
      'first-party': 'granted',
      analytics: 'denied',
      constructor: 'unset',
    });
  });

  it('reports a category that does not exist, and goes on', () => {
    const consent = createConsent(config);
    consent.choose({ analytics: true, marketing: true });
    expect(consent.problems().map(({ code, at }) => `${code} ${at}`)).toEqual([
      'choice/unknown-category choose',
    ]);
    expect(consent.allows('analytics')).toBe(true);
  });

  it('after stop() nothing changes and nothing is stored', () => {
    const consent = createConsent(config);
    let heard = 0;
    consent.subscribe(() => heard++);
    consent.stop();
    consent.acceptAll();
    consent.open();
    expect(heard).toBe(0);
    expect(consent.allows('analytics')).toBe(false);
    expect(Cookies.get('askfirst')).toBeUndefined();
  });
});

describe('a handle on a faulty configuration', () => {
  it('is locked for good, even with a stored grant, and says so', () => {
    createConsent(config).acceptAll();
    const consent = openConsent({ ...config, unknown: 'maybe' });
    consent.acceptAll();
    consent.choose({ services: { youtube: true } });
    expect(consent.get()).toMatchObject({
      locked: true,
      due: false,
      view: 'closed',
      choices: { analytics: 'denied' },
      services: {},
    });
    expect(consent.allows({ url: 'https://www.google-analytics.com/collect' })).toBe(false);
    expect(consent.problems().map(({ code }) => code)).toEqual([
      'config/wrong-type',
      'choice/locked',
      'choice/locked',
    ]);
    expect(
      Cookies.get('askfirst'),
      'the stored decision is left for the day the configuration is mended',
    ).toBeDefined();
  });
});

describe('the verdict', () => {
  const verdict = (consent: ReturnType<typeof createConsent>, url: string) => {
    const { action, category, reason } = consent.judge({ kind: 'script', url, how: 'test' });
    return `${action} ${category ?? '-'} ${reason}`;
  };
  const GTM = 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC';

  it('lets a tag manager pass with any one grant, or pins it', () => {
    const consent = createConsent(config);
    expect(verdict(consent, GTM)).toBe('hold any unset');
    consent.choose({ analytics: true, advertising: false });
    expect(verdict(consent, GTM)).toBe('allow any granted');
    const pinned = createConsent({ ...config, tagManagers: 'advertising' });
    expect(verdict(pinned, GTM)).toBe('hold advertising denied');
    expect(verdict(createConsent({ ...config, tagManagers: 'first-party' }), GTM)).toBe(
      'allow first-party granted',
    );
  });

  it('folds a class without a category of its own onto the strictest', () => {
    const youtube = 'https://www.youtube.com/embed/x';
    const consent = createConsent(config);
    expect(verdict(consent, youtube)).toBe('hold advertising unset');
    const own = createConsent({ ...config, categories: { functional: {}, analytics: {}, advertising: {} } });
    expect(verdict(own, youtube)).toBe('hold functional unset');
  });

  it('observes the unknown, or holds it where the site says so', () => {
    const unknown = 'https://something.nobody-knows.example/x.js';
    expect(verdict(createConsent(config), unknown)).toBe('allow - observed');
    expect(verdict(createConsent({ ...config, unknown: 'block' }), unknown)).toBe('hold advertising unset');
  });

  it('counts a declared service that nobody can place as the strictest', () => {
    const consent = createConsent({ ...config, services: { mine: { hosts: ['nobody-knows.example'] } } });
    expect(verdict(consent, 'https://nobody-knows.example/x.js')).toBe('hold advertising unset');
  });

  it('drops calls whose failure the caller sees', () => {
    const consent = createConsent(config);
    expect(
      consent.judge({ kind: 'fetch', url: 'https://www.google-analytics.com/g/collect', how: 'test' }).action,
    ).toBe('drop');
  });

  it('turns a fault of the classifier into a closed answer and a problem', () => {
    const consent = createConsent(config);
    const hostile = {
      toString: () => {
        throw new Error('mine');
      },
    } as unknown as string;
    const broken = { kind: 'cookie', store: 'cookie', name: hostile, how: 'test' } as const;
    expect(consent.judge(broken)).toMatchObject({ action: 'hold', reason: 'fault' });
    expect(consent.problems().map(({ code }) => code)).toEqual(['guard/fault']);
  });
});

describe('answers that are easy to get wrong', () => {
  it('a service the site does not place counts as the strictest', () => {
    const consent = createConsent(config);
    consent.choose({ analytics: true, advertising: false });
    expect(consent.allows({ service: 'google-analytics' })).toBe(false);
    consent.acceptAll();
    expect(consent.allows({ service: 'google-analytics' })).toBe(true);
  });

  it('markup cannot exempt itself', () => {
    const consent = createConsent(config);
    const subject = {
      kind: 'image',
      url: 'https://www.facebook.com/tr/?id=1',
      how: 'test',
      category: 'first-party',
    } as const;
    expect(consent.judge(subject).action).toBe('hold');
  });

  it('tells of every problem as it happens', () => {
    const told: string[] = [];
    const consent = openConsent({ model: 1 }, [], ({ code }) => told.push(code));
    consent.acceptAll();
    expect(told).toEqual(['config/wrong-type', 'choice/locked']);
  });
});
