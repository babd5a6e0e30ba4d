// What the visitor can see and do, through the shadow root: equal answers, nothing granted but by a decision, and no trace
// left behind. Layout, keyboard and contrast need a real browser and are tested there.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountBanner, type BannerOptions } from '../../../src/banner/mount.js';
import { fakeConsent, type Fake, type FakeParts } from './fake-consent.js';

const stops: (() => void)[] = [];
const stopAll = () => stops.splice(0).forEach(stop => stop());

function show(parts: FakeParts = {}, options?: BannerOptions) {
  stopAll();
  const consent = fakeConsent(parts);
  const stop = mountBanner(consent, options);
  stops.push(stop);
  return { consent, stop, ...look() };
}

function look() {
  const root = () => document.querySelector('[data-askfirst]')!.shadowRoot!;
  const all = <E extends HTMLElement>(selector: string) => [...root().querySelectorAll<E>(selector)];
  return {
    root,
    all,
    text: () => root().textContent.replace(/\s+/g, ' '),
    labels: () => all('[part=actions] button').map(button => button.textContent),
    press: (name: string) => root().querySelector<HTMLElement>(`[part~=${name}]`)!.click(),
    switches: () => all<HTMLInputElement>('[role=switch]'),
  };
}

const preferences = { snapshot: { view: 'preferences' } } as const;
const granting = (consent: Fake) => consent.calls.filter(call => /accept|choose/.test(call));

afterEach(() => {
  stopAll();
  document.documentElement.removeAttribute('style');
  vi.useRealTimers();
});

describe('first layer', () => {
  test('is a named region, not modal, in neutral clothes, and takes no focus', () => {
    const { root, all } = show();
    const region = all('section')[0]!;
    expect(region.getAttribute('role')).toBe('region');
    expect(root().getElementById(region.getAttribute('aria-labelledby')!)!.tagName).toBe('H2');
    expect(all('dialog')).toEqual([]);
    expect(root().activeElement).toBeNull();
    expect(root().host.outerHTML).not.toMatch(/cookie|consent|gdpr|banner/i);
    expect(document.documentElement.style.overflow).toBe('');
  });

  test('offers three answers that differ in their words only, side by side', () => {
    const { all, labels } = show();
    expect(labels()).toEqual(['Accept all', 'Reject all', 'Choose']);
    const buttons = all('[part=actions] > *');
    const bare = buttons.map(button => {
      const twin = button.cloneNode(false) as HTMLElement;
      twin.setAttribute('part', twin.getAttribute('part')!.replace(/accept|reject|choose/, ''));
      return twin.outerHTML;
    });
    expect(new Set(bare).size).toBe(1);
    expect(buttons.every(button => button.tagName === 'BUTTON')).toBe(true);
  });

  test('says who asks, for what, until when, and where the policy is, in at most 60 words', () => {
    const { all } = show();
    const words = all('section p')[0]!.textContent;
    expect(words).toContain('shop.test');
    expect(words).toContain('measuring visits and personalised ads');
    expect(words).toContain('“Privacy settings”');
    expect(words.split(/\s+/).length).toBeLessThanOrEqual(60);
    expect(all('section a')[0]!.getAttribute('href')).toBe('/privacy');
  });

  test('does not promise that all waits for a yes where it does not', () => {
    expect(show().text()).toContain('Nothing optional runs unless you agree');
    expect(show({ snapshot: { model: 'opt-out' } }).text()).not.toContain('Nothing optional runs');
  });

  test.each([
    ['accept', 'acceptAll'],
    ['reject', 'rejectAll'],
  ])('%s answers with %s, once, and the bar is gone', (name, call) => {
    const { consent, press, all } = show();
    press(name);
    expect(consent.calls).toEqual([call]);
    expect(all('section')).toEqual([]);
  });

  test('ignores Esc and clicks beside it', () => {
    const { consent, all } = show();
    for (const target of [document.body, all('section')[0]!])
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    document.body.click();
    expect(consent.calls).toEqual([]);
    expect(all('section')).toHaveLength(1);
  });

  test('keeps tabbed-to content clear of itself, and gives back the value it found', () => {
    document.documentElement.style.setProperty('scroll-padding-bottom', '7px');
    const { consent } = show();
    expect(document.documentElement.style.getPropertyValue('scroll-padding-bottom')).not.toBe('7px');
    consent.rejectAll();
    expect(document.documentElement.style.getPropertyValue('scroll-padding-bottom')).toBe('7px');
  });

  test('uses no inline style and no style element', () => {
    const { root, all } = show();
    expect(root().adoptedStyleSheets).toHaveLength(1);
    expect(all('style, link, [style]')).toEqual([]);
  });
});

describe('preferences', () => {
  test('is a modal dialog with one switch a category, all off but the locked one, which says why', () => {
    const { all, switches, labels, text } = show(preferences);
    expect(all<HTMLDialogElement>('dialog')[0]!.open).toBe(true);
    expect(switches().map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(text()).toContain('Always on, because the site cannot work without it');
    expect(labels()).toEqual(['Accept all', 'Reject all', 'Save choices']);
  });

  test('moves the focus to its heading, not to an answer', () => {
    expect(show(preferences).root().activeElement?.tagName).toBe('H2');
  });

  test('saves exactly the switches as set, and nothing before that', () => {
    const { consent, press, switches } = show(preferences);
    switches()[2]!.click();
    expect(switches()[2]!.checked).toBe(true);
    expect(consent.calls).toEqual([]);
    press('save');
    expect(consent.calls).toEqual(['choose {"analytics":false,"advertising":true} save']);
  });

  test('starts from the stored choices and forgets a draft that was not saved', () => {
    const choices = { 'first-party': 'granted', analytics: 'granted', advertising: 'denied' } as const;
    const { consent, press, switches } = show({
      snapshot: { ...preferences.snapshot, choices, decidedAt: 1, due: false },
    });
    const set = () => switches().map(({ checked }) => checked);
    expect(set()).toEqual([true, true, false]);
    switches()[2]!.click();
    press('close');
    consent.open('preferences');
    expect(set()).toEqual([true, true, false]);
  });

  test('starts on where the law lets things run unasked, except against a GPC signal', () => {
    const optOut = { view: 'preferences', model: 'opt-out', due: false } as const;
    expect(show({ snapshot: optOut }).switches()[1]!.checked).toBe(true);
    expect(show({ snapshot: { ...optOut, gpc: true } }).switches()[1]!.checked).toBe(false);
  });

  test('keeps the draft through changes from elsewhere', () => {
    const { consent, switches } = show(preferences);
    switches()[1]!.click();
    consent.set({ gpc: true });
    expect(switches()[1]!.checked).toBe(true);
  });

  test.each(['X', 'Esc', 'a close by the browser'])('%s grants nothing', way => {
    const { consent, all, press, switches } = show(preferences);
    switches()[1]!.click();
    const dialog = all<HTMLDialogElement>('dialog')[0]!;
    if (way === 'X') press('close');
    else if (way === 'Esc') {
      const cancel = new Event('cancel', { cancelable: true });
      dialog.dispatchEvent(cancel);
      expect(cancel.defaultPrevented).toBe(true);
    } else dialog.close();
    expect(granting(consent)).toEqual([]);
    expect(consent.calls).toEqual(['close']);
    expect(consent.get().choices['analytics']).toBe('unset');
    expect(all('section')).toHaveLength(1); // still unanswered: the first layer again
  });

  test('goes back to the button it was opened with', async () => {
    const { root, press } = show();
    root().querySelector<HTMLElement>('[part~=choose]')!.focus();
    press('choose');
    press('close');
    await Promise.resolve();
    expect(root().activeElement?.getAttribute('part')).toContain('choose');
  });

  test('gives the focus back to the page after saving', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    const { consent, press } = show({ snapshot: { view: 'closed', due: false } });
    opener.focus();
    consent.open('preferences');
    expect(document.activeElement).not.toBe(opener);
    press('save');
    await Promise.resolve();
    expect(document.activeElement).toBe(opener);
    opener.remove();
  });

  test('names declared and seen services once each, in their category', () => {
    const { all } = show({
      ...preferences,
      settings: { services: new Map([['matomo', { category: 'analytics', label: 'Matomo' }]]) },
      ledger: [
        {
          kind: 'script',
          what: 'stats.shop.test/m.js',
          class: 'analytics',
          category: 'analytics',
          service: 'matomo',
        },
        { kind: 'image', what: 'px.ads.test/p', class: 'advertising', category: 'advertising' },
        { kind: 'cookie', what: '_fbp', class: 'advertising', category: 'advertising' },
        { kind: 'fetch', what: 'shop.test/api', class: 'first-party', category: 'first-party' },
      ],
    });
    const lists = all('[part=category]').map(item =>
      [...item.querySelectorAll('li')].map(li => li.textContent),
    );
    expect(lists).toEqual([[], ['Matomo'], ['px.ads.test']]);
    expect(all('summary').map(summary => summary.textContent)).toEqual(['Services (1)', 'Services (1)']);
  });

  test('tells the date of the last decision, what refusing takes back, and a GPC signal', () => {
    const choices = { 'first-party': 'granted', analytics: 'granted', advertising: 'denied' } as const;
    const { consent, press, text } = show({
      snapshot: {
        ...preferences.snapshot,
        choices,
        decidedAt: Date.UTC(2026, 10, 24, 12),
        due: false,
        gpc: true,
      },
    });
    expect(text()).toContain('November 24, 2026');
    expect(text()).toContain('“Reject all” withdraws the consent you gave');
    expect(text()).toContain('Global Privacy Control');
    press('reject');
    expect(consent.calls).toEqual(['withdraw']);
  });

  test('says nothing of a decision or a signal where there is none', () => {
    const { text } = show(preferences);
    expect(text()).not.toMatch(/last decision|withdraws|Global Privacy Control/);
  });
});

describe('locked by a faulty configuration', () => {
  test.each(['banner', 'preferences'] as const)('%s says so and offers no way to agree', view => {
    const { consent, labels, text, switches, press } = show({ snapshot: { view, locked: true, due: false } });
    expect(text()).toContain('configuration problem');
    expect(labels()).toEqual(['Close']);
    expect(switches()).toEqual([]);
    press('close');
    expect(consent.calls).toEqual(['close']);
  });
});

describe('words', () => {
  test('of the site win over ours, for texts and for categories', () => {
    const { text, labels } = show({
      settings: {
        banner: { texts: { title: 'Hello?', accept: 'Yes to all' } },
        categories: new Map([
          ['analytics', { label: 'Statistics', description: 'We count.' }],
          ['extra', {}],
        ]),
      },
      ...preferences,
    });
    expect(labels()[0]).toBe('Yes to all');
    expect(text()).toContain('Statistics');
    expect(text()).toContain('We count.');
    expect(text()).toContain('extra');
    expect(show({ settings: { banner: { texts: { title: 'Hello?' } } } }).text()).toContain('Hello?');
  });

  test.each([
    ['en-GB', {}, 'en-GB', 'ltr'],
    ['he', {}, 'en', 'ltr'], // not built in: the fallback is announced as the English it is
    ['he', { lang: 'he', dir: 'rtl' }, 'he', 'rtl'],
    ['en', { lang: 'not a tag' }, 'en', 'ltr'],
  ])('language %s with %j is announced as %s', (language, texts, lang, dir) => {
    const { all } = show({ settings: { banner: { texts } } }, { language });
    expect([all('[lang]')[0]!.lang, all('[lang]')[0]!.dir]).toEqual([lang, dir]);
  });

  test('are announced politely: the question, and that the choice is saved', () => {
    vi.useFakeTimers();
    const { press, all } = show();
    const status = () => all('[role=status]')[0]!.textContent;
    expect(status()).toBe('');
    vi.advanceTimersByTime(300);
    expect(status()).toBe('May we use optional cookies?');
    press('reject');
    vi.advanceTimersByTime(300);
    expect(status()).toBe('Your choices are saved.');
  });
});

describe('on the page', () => {
  test('survives a replaced body, and comes back if thrown out', () => {
    const { consent, all } = show();
    document.body.replaceWith(document.createElement('body'));
    expect(all('section')).toHaveLength(1);
    document.querySelector('[data-askfirst]')!.remove();
    consent.set({ gpc: true });
    expect(all('section')).toHaveLength(1);
  });

  test('comes before the content, or into the given parent', () => {
    expect(show().root().host.nextElementSibling).toBe(document.body);
    const parent = document.body.appendChild(document.createElement('aside'));
    expect(show({}, { parent }).root().host.parentElement).toBe(parent);
  });

  test('stop leaves nothing: no element, no listener, no style, no timer', () => {
    vi.useFakeTimers();
    const { consent, stop } = show();
    stop();
    expect(document.querySelector('[data-askfirst]')).toBeNull();
    expect(consent.listeners.size).toBe(0);
    expect(document.documentElement.style.getPropertyValue('scroll-padding-bottom')).toBe('');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('one handle has one banner: mounting again replaces the first, whose stop then does nothing', () => {
    const { consent, stop } = show();
    stops.push(mountBanner(consent));
    expect(document.querySelectorAll('[data-askfirst]')).toHaveLength(1);
    stop();
    expect(document.querySelectorAll('[data-askfirst]')).toHaveLength(1);
    expect(consent.listeners.size).toBe(1);
  });

  test('a fault becomes a problem and never an error of the page', () => {
    const consent = fakeConsent();
    consent.acceptAll = () => {
      throw new Error('broken page');
    };
    stops.push(mountBanner(consent));
    look().press('accept');
    expect(consent.problems()).toEqual([
      { code: 'banner/fault', detail: 'Error: broken page', at: 'banner', severity: 'warning' },
    ]);
  });

  test('a fault while mounting is reported, leaves nothing, and returns a harmless stop', () => {
    const consent = fakeConsent();
    const attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(() => {
      throw new Error('no shadows here');
    });
    const stop = mountBanner(consent);
    attach.mockRestore();
    expect(consent.problems()[0]?.code).toBe('banner/fault');
    expect(document.querySelector('[data-askfirst]')).toBeNull();
    expect(stop).not.toThrow();
  });
});
