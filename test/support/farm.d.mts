// Types of farm.mjs, for the specs.

export interface Hit {
  readonly at: number;
  readonly scheme: string;
  readonly host: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** True for a host that nobody serves: refused, and listed all the same. */
  readonly blocked: boolean;
  /** By the demo server's own map, independent of askfirst: `first-party`, `analytics`, `advertising`, `video`, `tag-manager`, `unknown`. */
  readonly category: string;
  readonly vendor: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?:
    string | ((asked: { path: string; headers: Readonly<Record<string, string | undefined>> }) => string);
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** Never answers. */
  readonly hang?: boolean;
}

export interface Farm {
  readonly requests: readonly Hit[];
  readonly tunnels: readonly { host: string; port: number; bytes: number; blocked: boolean }[];
  readonly proxyPort: number;
  readonly spki: string;
  readonly server: string;
  page(address: string, html: string, answer?: Omit<Answer, 'body'>): void;
  reply(host: string, path: string | RegExp, answer?: Answer): void;
  hits(filter?: string | RegExp | ((hit: Hit) => boolean)): Hit[];
  strangers(): string[];
  settle(quiet?: number, max?: number): Promise<void>;
  reset(options?: { routes?: boolean }): void;
  close(): Promise<void>;
}

export function startFarm(options?: {
  handler?: (req: unknown, res: unknown, where: { host: string; path: string; body: string }) => unknown;
  hosts?: readonly string[];
}): Promise<Farm>;
