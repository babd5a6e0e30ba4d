// The one door of the guard: every installer asks here, and every hold or drop is written down here. What an installer
// reasons by itself runs inside `safe` (`drops` has it within): a fault of ours is reported, gets the closed answer and
// never reaches page code. What stands outside is what the native would do: to convert the page's own arguments, and to
// call it; that may throw, as it does natively. One door serves the page and its frames; `within` binds it to one.

import { announce } from '../page/facts.js';
import type { PageWindow } from '../page/natives.js';
import { type Before, type Half, patch, patchConstructor } from '../page/patch.js';
import { messageOf, problem } from '../consent/problems.js';
import type { Consent, Entry, Prevented, Snapshot, Stop, Subject, Verdict } from '../consent/types.js';

/** A constructor of the browser. */
export type Constructor = new (...args: unknown[]) => object;

export interface Gate {
  /** False while everything is granted and after the end: patches then only call through. */
  armed(): boolean;
  ask(subject: Subject): Verdict;
  /** `ask`, as yes or no. */
  allows(subject: Subject): boolean;
  /** Writes down what happened to `subject`, with the verdict of now. */
  note(subject: Subject, event: Entry['event'], prevented?: Prevented): void;
  /** Writes down that `subject` was dropped if it is refused while armed, and says so. A fault counts as refused. */
  drops(subject: Subject): boolean;
  /** Runs our own reasoning; a fault is reported and answered with `closed`. */
  safe<T>(job: () => T, closed: T): T;
  /** Puts `before` before a browser function while armed, or always; undone by `end`. See page/patch.ts. */
  patch<T, A extends unknown[]>(
    owner: object | undefined,
    name: string,
    before: Before<T, A>,
    half?: Half,
    always?: boolean,
  ): void;
  /** The same for a constructor of this window. */
  construct(
    name: string,
    before: (args: unknown[], native: Constructor) => object | undefined,
    always?: boolean,
  ): void;
  /** The same door for a frame: relative addresses are relative to its document. Its patches go inert at the end. */
  within(window: PageWindow): Gate;
  /**
   * To be called on every change of what is allowed, first with the state at start. `isHolding`: something held has yet
   * to be released, and until then the page must go on reading what it wrote.
   */
  arm(snapshot: Snapshot, isHolding?: boolean): void;
  /** Takes the patches off, or leaves them inert under a later wrapper. */
  end(): void;
}

/** The document events that tell the page. */
const NEWS: Partial<Record<Entry['event'], 'blocked' | 'released'>> = {
  held: 'blocked',
  dropped: 'blocked',
  released: 'released',
};

/** Enough for the distinct URLs of a busy page; cleared whole when full, so it cannot grow. */
const CACHE_LIMIT = 2000;

/** Where a page froze a prototype before us nothing can be put, and what it froze over us stays and calls through. */
function attempt(job: () => void): void {
  try {
    job();
  } catch {
    // see above
  }
}

export function createGate(consent: Consent, page: PageWindow): Gate {
  let armed = true;
  const stops: Stop[] = [];
  const verdicts = new Map<string, Verdict>();

  const bind = (window: PageWindow, keep: (stop: Stop) => void): Gate => {
    // Read each time: a frame's window outlives its first document.
    const baseOf = () => window.document.baseURI;
    const gate: Gate = {
      armed: () => armed,
      ask(given) {
        // What the browser would request: relative to the document's base, which is not always the page.
        const subject = 'url' in given ? { base: baseOf(), ...given } : given;
        const key =
          'url' in subject
            ? [subject.kind, subject.base, subject.url, subject.category].join('\n')
            : subject.store + subject.name;
        let verdict = verdicts.get(key);
        if (!verdict) {
          verdict = consent.judge(subject);
          if (verdicts.size >= CACHE_LIMIT) verdicts.clear();
          // A text of megabytes (`data:`) is not worth keeping.
          if (key.length < 9999) verdicts.set(key, verdict);
          // Once per subject, not per call: third parties that pass are part of the record too.
          if (verdict.action === 'allow' && verdict.what.class !== 'first-party')
            gate.note(subject, 'allowed');
        }
        return verdict;
      },
      allows: subject => gate.ask(subject).action === 'allow',
      note(subject, event, prevented = 'nothing') {
        const { category, reason, what } = gate.ask(subject);
        // Host and path of a URL: the ledger must not keep identifiers, and those travel in the query.
        const { host, pathname } =
          'url' in subject
            ? new URL(subject.url, subject.base ?? baseOf())
            : { host: '', pathname: subject.name };
        const entry: Entry = {
          at: Date.now(),
          kind: subject.kind,
          what: (host + pathname).slice(0, 200),
          how: subject.how,
          event,
          prevented,
          class: what.class,
          category,
          service: what.service,
          rule: what.rule,
          reason,
        };
        consent.note(entry);
        const news = NEWS[event];
        // Later, because we may be in the middle of a page's own call, where its listeners do not expect to run.
        if (news) queueMicrotask(() => announce(news, entry));
      },
      drops: subject =>
        armed &&
        gate.safe(() => {
          if (gate.allows(subject)) return false;
          gate.note(subject, 'dropped', 'url' in subject ? 'request' : 'write');
          return true;
        }, true),
      safe(job, closed) {
        try {
          return job();
        } catch (error) {
          consent.report(problem('guard/fault', 'guard', messageOf(error)));
          return closed;
        }
      },
      patch(owner, name, before, half = 'value', always = false) {
        attempt(() =>
          keep(
            // Spelled out: a list of arguments made anew for each call would be what costs most.
            patch(
              owner,
              name,
              half,
              always ? before : (self, args, native) => (armed ? before(self, args, native) : undefined),
            ),
          ),
        );
      },
      construct(name, before, always) {
        attempt(() =>
          keep(patchConstructor(window, name, (...call) => (armed || always ? before(...call) : undefined))),
        );
      },
      // A frame's patches are not collected: that would keep every frame there ever was.
      within: frame => bind(frame, () => {}),
      arm({ choices, services }, isHolding = false) {
        verdicts.clear();
        // A site without optional categories has nothing that could be granted, so it never stands down.
        const isAllGranted = /^granted(,granted)+$/.test(Object.values(choices).join());
        armed = isHolding || !isAllGranted || Object.values(services).includes('denied');
      },
      end() {
        armed = false;
        // The other way round: what was patched twice is given back whole.
        stops.reverse().forEach(attempt);
      },
    };
    return gate;
  };
  return bind(page, stop => stops.push(stop));
}
