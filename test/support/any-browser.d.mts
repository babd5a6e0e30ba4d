// Types of any-browser.mjs: one visitor, three engines.
import type { Browser } from '@playwright/test';
import type { Farm } from './farm.mjs';

export interface StoredCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
}

export interface Visitor {
  readonly version: string;
  goto(url: string): Promise<void>;
  /** Runs in the page. JSON in, JSON out. */
  evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** A trusted click on the visible button, switch or link of that accessible name, in open shadow roots too. */
  press(name: string): Promise<void>;
  /** Whether a visible button, switch or link of that name is there. */
  sees(name: string): Promise<boolean>;
  waitFor<A = undefined>(fn: (arg: A) => unknown, arg?: A, ms?: number): Promise<void>;
  /** All cookies of the page shown, HttpOnly ones too. */
  cookies(): Promise<StoredCookie[]>;
  close(): Promise<void>;
}

export type Engine = 'chromium' | 'firefox' | 'webkit';
export const engines: readonly Engine[];
export function open(engine: Engine, farm: Farm): Promise<Visitor | null>;
export function visitorOf(browser: Browser, name: string): Promise<Visitor>;
