// Google consent mode v2: what lands in the data layer, in which order, in the only form that Google reads.
import Cookies from 'js-cookie';
import { beforeEach, describe, expect, it } from 'vitest';
import { createConsent, openConsent } from '../../../src/consent.js';
import { startGoogleSignals } from '../../../src/signals/google.js';

type Layer = { dataLayer?: unknown[]; other?: unknown[] };
const page = window as unknown as Layer;
const commands = (layer = page.dataLayer) =>
  (layer ?? []).map(item => {
    if (Object.prototype.toString.call(item) !== '[object Arguments]') return item;
    const [first, second, third] = [...(item as IArguments)] as unknown[];
    return [first, second, third];
  });

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const ANALYTICS = { ...DENIED, analytics_storage: 'granted' };

beforeEach(() => {
  Cookies.remove('askfirst');
  delete page.dataLayer;
  delete page.other;
});

describe('startGoogleSignals', () => {
  it('sends all seven types, denied, as an Arguments object', () => {
    startGoogleSignals(createConsent());
    expect(Object.prototype.toString.call(page.dataLayer?.[0])).toBe('[object Arguments]');
    expect(commands()).toEqual([['consent', 'default', DENIED]]);
  });

  it('updates once on a choice, before the event for tag managers, and again on withdrawal', () => {
    const consent = createConsent();
    startGoogleSignals(consent);
    consent.choose({ analytics: true, advertising: false });
    consent.open();
    consent.withdraw();
    expect(commands()).toEqual([
      ['consent', 'default', DENIED],
      ['consent', 'update', ANALYTICS],
      { event: 'consent_update' },
      ['consent', 'update', DENIED],
      { event: 'consent_update' },
    ]);
  });

  it('sends the default and at once the update for a stored choice', () => {
    createConsent().choose({ analytics: true, advertising: false });
    startGoogleSignals(createConsent());
    expect(commands()).toEqual([
      ['consent', 'default', DENIED],
      ['consent', 'update', ANALYTICS],
      { event: 'consent_update' },
    ]);
  });

  it('has the default open where nothing is asked', () => {
    startGoogleSignals(createConsent({ model: 'notice' }));
    expect(commands()).toEqual([
      [
        'consent',
        'default',
        expect.objectContaining({ ad_storage: 'granted', analytics_storage: 'granted' }),
      ],
    ]);
  });

  it('follows a functional category, and another data layer', () => {
    const consent = createConsent({
      categories: { functional: {}, analytics: {}, advertising: {} },
      google: { dataLayer: 'other' },
    });
    startGoogleSignals(consent);
    consent.choose({ functional: true });
    expect(page.dataLayer).toBeUndefined();
    expect(commands(page.other)).toEqual([
      ['consent', 'default', DENIED],
      [
        'consent',
        'update',
        { ...DENIED, functionality_storage: 'granted', personalization_storage: 'granted' },
      ],
      { event: 'consent_update' },
    ]);
  });

  it('keeps what is in the data layer, and stops', () => {
    page.dataLayer = [{ event: 'mine' }];
    const consent = createConsent();
    startGoogleSignals(consent)();
    consent.acceptAll();
    expect(commands()).toHaveLength(2);
  });

  it('denies everything on a faulty configuration', () => {
    startGoogleSignals(openConsent({ model: 7 }));
    expect(commands()).toEqual([['consent', 'default', DENIED]]);
  });
});
