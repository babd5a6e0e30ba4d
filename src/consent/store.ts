// Holds one value and tells subscribers when it changes. A listener that throws never stops the others.

import type { Stop } from './types.js';

export interface Store<T> {
  get(): T;
  /** Replaces the value and calls every listener, in order of subscription. */
  set(value: T): void;
  subscribe(listener: (now: T, before: T) => void): Stop;
  /** Forgets every listener. */
  clear(): void;
}

/** `onFault` is told what a listener threw; it must not throw itself. */
export function createStore<T>(initial: T, onFault: (error: unknown) => void): Store<T> {
  let current = initial;
  const listeners = new Set<{ readonly call: (now: T, before: T) => void }>();
  return {
    get: () => current,
    set(value) {
      const before = current;
      current = value;
      for (const listener of [...listeners]) {
        // A listener that an earlier one unsubscribed is not called; one whose news is old hears the newest value.
        if (!listeners.has(listener)) continue;
        try {
          listener.call(current, before);
        } catch (error) {
          onFault(error);
        }
      }
    },
    subscribe(call) {
      const listener = { call };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear: () => listeners.clear(),
  };
}
