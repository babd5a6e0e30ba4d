// The way back to the settings: shown when it is its turn, one click to the preferences, any element of the site besides.

import { afterEach, describe, expect, test } from 'vitest';
import { mountReopen } from '../../../src/banner/reopen.js';
import { fakeConsent, type FakeParts } from './fake-consent.js';

const stops: (() => void)[] = [];
const decided = { snapshot: { view: 'closed', due: false, decidedAt: 1 } } as const;

function mount(parts: FakeParts = decided) {
  const consent = fakeConsent(parts);
  const stop = mountReopen(consent);
  stops.push(stop);
  const button = () =>
    document.querySelector('[data-askfirst]')?.shadowRoot?.querySelector<HTMLElement>('button:not([hidden])');
  return { consent, stop, button };
}

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
});

describe('button', () => {
  test.each([
    ['decided and closed', decided.snapshot, true],
    ['closed with nothing to ask', { view: 'closed', due: false }, true],
    ['closed but still to be asked', { view: 'closed', due: true }, false],
    ['first layer open', { view: 'banner', due: true }, false],
    ['preferences open', { ...decided.snapshot, view: 'preferences' }, false],
  ] as const)('%s', (_, snapshot, shown) => {
    expect(mount({ snapshot }).button() !== null).toBe(shown);
  });

  test('appears with the decision, opens the preferences, and has the focus back afterwards', async () => {
    const { consent, button } = mount({});
    expect(button()).toBeNull();
    consent.rejectAll();
    button()!.click();
    expect(consent.calls).toEqual(['rejectAll', 'open preferences']);
    expect(button()).toBeNull();
    consent.set({ gpc: true });
    consent.close();
    await Promise.resolve();
    expect(document.activeElement?.shadowRoot?.activeElement).toBe(button());
  });

  test('takes no focus when it was not the opener', async () => {
    const { consent } = mount();
    consent.open('preferences');
    consent.close();
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
  });

  test('keeps the focus through changes that do not concern it', () => {
    const { consent, button } = mount();
    button()!.focus();
    consent.set({ gpc: true });
    expect(document.activeElement?.shadowRoot?.activeElement).toBe(button());
  });

  test('is named by the texts of the site, or in English', () => {
    expect(mount().button()?.textContent).toBe('Privacy settings');
    for (const stop of stops.splice(0)) stop();
    const texts = { settings: 'Confidentialité' };
    expect(mount({ ...decided, settings: { banner: { texts } } }).button()?.textContent).toBe(
      'Confidentialité',
    );
  });

  test('waits for <body> when mounted in <head>, and not after stop', () => {
    const { body } = document;
    const arrive = () => {
      document.documentElement.append(body);
      document.dispatchEvent(new Event('DOMContentLoaded'));
    };
    body.remove();
    const { button, stop } = mount();
    expect(button()).toBeUndefined();
    arrive();
    expect(button()?.getRootNode()).toBe((body.nextElementSibling as Element).shadowRoot);
    stop();
    body.remove();
    arrive();
    expect(button()).toBeUndefined();
  });

  test('comes back when the page has replaced everything', () => {
    const { consent, button } = mount();
    document.querySelector('[data-askfirst]')!.remove();
    consent.set({ gpc: true });
    expect(button()).not.toBeNull();
  });

  test('stands after the content', () => {
    expect(mount().button()?.getRootNode()).toBe(document.documentElement.lastElementChild!.shadowRoot);
  });
});

describe('data-askfirst-open', () => {
  function link(value: string) {
    const anchor = document.body.appendChild(document.createElement('a'));
    anchor.setAttribute('data-askfirst-open', value);
    return anchor.appendChild(document.createElement('b'));
  }
  function click(target: Element) {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  }

  test.each([
    ['', 'preferences'],
    ['preferences', 'preferences'],
    ['banner', 'banner'],
    ['nonsense', 'preferences'],
  ])('"%s" opens %s instead of following the link', (value, view) => {
    const { consent } = mount();
    expect(click(link(value))).toBe(true);
    expect(consent.calls).toEqual([`open ${view}`]);
  });

  test('works inside a shadow root', () => {
    const { consent } = mount();
    const host = document.body.appendChild(document.createElement('p'));
    host.attachShadow({ mode: 'open' }).append(link('banner').parentElement!);
    click(host.shadowRoot!.querySelector('b')!);
    expect(consent.calls).toEqual(['open banner']);
  });

  test('leaves every other click alone', () => {
    const { consent } = mount();
    const other = document.body.appendChild(document.createElement('a'));
    expect(click(other)).toBe(false);
    expect(consent.calls).toEqual([]);
  });

  test('is deaf after stop, and nothing is left', () => {
    const { consent, stop } = mount();
    stop();
    expect(click(link(''))).toBe(false);
    expect(consent.calls).toEqual([]);
    expect(consent.listeners.size).toBe(0);
    expect(document.querySelector('[data-askfirst]')).toBeNull();
  });

  test('survives a form whose fields hide its properties', () => {
    const { consent } = mount();
    const form = document.body.appendChild(document.createElement('form'));
    form.innerHTML = '<input name="dataset"><input name="getAttribute"><input name="matches">';
    expect(click(form.firstElementChild!)).toBe(false);
    expect(consent.calls).toEqual([]);
  });
});
