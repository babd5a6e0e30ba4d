// Types of browsers.mjs, for the Playwright config and the fixtures.
import type { BrowserContextOptions, LaunchOptions } from '@playwright/test';
import type { Farm } from './farm.mjs';

export interface Found {
  readonly channel?: string;
  readonly executablePath?: string;
}
export function findChromium(): Found | null;
export function findFirefox(): Found | null;
export function findWebKitAny(): object | null;
export function isRequired(name: string): boolean;
export function chromiumOptions(farm: Farm, found?: Found | null): LaunchOptions;
export function firefoxOptions(farm: Farm, found?: Found | null): LaunchOptions;
export function contextOptions(name: string): BrowserContextOptions;
