// Puts the banner on the page and keeps it in step with the consent handle, which is all it knows: it follows `view`, and
// answers only through `acceptAll`, `rejectAll`, `withdraw`, `choose`, `open` and `close`. It never takes the focus on its
// own, never locks scrolling, and lets no fault of its own reach the page. The draft of the switches lives here, unsaved.

import { render } from 'preact';
import type { Consent, Stop, View } from '../consent/types.js';
import { createClearance } from './clearance.js';
import { createHost, fence } from './host.js';
import { layers, type Handlers } from './layers.js';
import { servicesByCategory } from './services.js';
import { css } from './styles.js';
import { en, type Texts } from './texts/en.js';
import { createWords } from './words.js';

/** Options of `mountBanner`. */
export interface BannerOptions {
  /** BCP 47 language wanted. @default the `language` of the configuration */
  readonly language?: string | undefined;
  /** Texts of that language. @default English, the one language built in */
  readonly texts?: Texts | undefined;
  /** Where to put the host. @default <html>, before <body>: first in the tab order, and a replaced body takes nothing away */
  readonly parent?: Element | undefined;
}

const running = new WeakMap<Consent, Stop>();

/**
 * Shows the banner and the preferences whenever `consent` says so, until the returned function is called. One consent handle
 * has one banner: mounting again replaces the first (so a language can be switched), whose own stop then does nothing.
 * Never throws; a fault is reported as the problem `banner/fault`.
 */
export function mountBanner(consent: Consent, options: BannerOptions = {}): Stop {
  running.get(consent)?.();
  let stop: Stop = () => undefined;
  fence(consent)(() => {
    stop = start(consent, options);
    running.set(consent, stop);
  })();
  return stop;
}

function start(consent: Consent, options: BannerOptions): Stop {
  const { settings } = consent;
  const words = createWords(settings, options.language ?? settings.language ?? 'en', options.texts ?? en);
  const categories = [...settings.categories.keys()];
  const { host, root } = createHost(css);
  const clear = createClearance();
  const safe = fence(consent);

  let shown: View = 'closed';
  let draft: Record<string, boolean> = {};
  let message = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus before it came to us. */
  let outside: Element | null = null;

  const on: Handlers = {
    accept: decide(() => consent.acceptAll()),
    reject: decide(() => (given() ? consent.withdraw() : consent.rejectAll())),
    save: decide(() => consent.choose(draft, 'save')),
    choose: safe(() => consent.open('preferences')),
    close: safe(() => consent.close()),
    cancel: safe(event => {
      // We close by painting: the handle decides what is seen next (the first layer, while it is unanswered).
      event.preventDefault();
      consent.close();
    }),
    // A second Esc closes a dialog whatever we say (close watchers): that, too, is only a dismissal.
    closed: safe(event => {
      if ((event.target as Element).isConnected) consent.close();
    }),
    toggle: safe(category => {
      draft = { ...draft, [category]: !draft[category] };
      paint();
    }),
  };

  function given(): boolean {
    const { choices, decidedAt } = consent.get();
    return decidedAt !== undefined && categories.some(id => choices[id] === 'granted');
  }

  function decide(answer: () => void): () => void {
    return safe(() => {
      answer();
      say(words.texts.saved);
    });
  }

  /** Speaks politely, and later than the region appears, or it would not be read. */
  function say(text: string): void {
    clearTimeout(timer);
    timer = setTimeout(
      safe(() => {
        message = text;
        paint();
      }),
      150,
    );
  }

  function follow(): void {
    const { view, choices, model, gpc } = consent.get();
    const before = shown;
    if (view === before) return paint();
    shown = view;
    const focusIsOurs = root.activeElement;
    message = '';
    if (before === 'closed') outside = focused();
    if (view === 'preferences') {
      draft = {};
      for (const id of categories) {
        const choice = choices[id] ?? 'unset';
        draft[id] = choice === 'granted' || (choice === 'unset' && model !== 'opt-in' && !gpc);
      }
    }
    paint();
    if (view === 'banner' && before === 'closed') say(words.texts.title);
    if (!focusIsOurs || view === 'preferences') return;
    // In a microtask: the control that opened us may be told after us that it is visible again.
    queueMicrotask(
      safe(() => {
        const next = view === 'banner' ? root.querySelector('[part~=choose]') : outside;
        (next as HTMLElement | null)?.focus({ preventScroll: true });
      }),
    );
  }

  function paint(): void {
    if (!host.isConnected) attach();
    const snapshot = consent.get();
    const services =
      snapshot.view === 'preferences' ? servicesByCategory(consent) : new Map<string, string[]>();
    const policyUrl = settings.policy.url;
    render(
      layers({ snapshot, words, policyUrl, categories, services, given: given(), draft, message, on }),
      root,
    );
    clear(root.querySelector('section'));
  }

  function attach(): void {
    if (options.parent) options.parent.append(host);
    else document.documentElement.insertBefore(host, document.body);
  }

  root.addEventListener('focusin', event => {
    const from = (event as FocusEvent).relatedTarget as Element | null;
    // Only of the bar: a dialog's opener is known already, and from inside a web component this event names but its host.
    if (shown === 'banner' && from && !root.contains(from)) outside = from;
  });
  const unsubscribe = consent.subscribe(safe(follow));
  safe(follow)();

  return safe(() => {
    unsubscribe();
    clearTimeout(timer);
    clear(null);
    render(null, root);
    host.remove();
  });
}

/** The element that has the focus, looked up through open shadow roots (our reopen button lives in one). */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
