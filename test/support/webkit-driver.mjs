// WebKitGTK through W3C WebDriver, with node: modules only: no selenium, no npm package.
// Debian: webkit2gtk-driver (WebKitWebDriver; brings libwebkit2gtk with MiniBrowser) and xvfb.
// Clicks are real pointer actions at the centre of the element, so they are trusted and reach into open shadow roots,
// which WebDriver's own element search does not.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import net from 'node:net';

const freePort = () =>
  new Promise(done => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

async function until(what, test, ms = 20_000) {
  for (const end = Date.now() + ms; ;) {
    const value = await Promise.resolve(test()).catch(() => undefined);
    if (value) return value;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
    await new Promise(done => setTimeout(done, 50));
  }
}

/** The driver and the browser of this machine, or null. */
export function findWebKit() {
  const roots = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'].filter(
    existsSync,
  );
  const folders = roots.flatMap(root =>
    readdirSync(root)
      .filter(name => /^webkit2?gtk-/.test(name))
      .map(name => `${root}/${name}`),
  );
  const browser =
    process.env.WEBKIT_BROWSER ||
    folders
      .sort()
      .reverse()
      .map(folder => `${folder}/MiniBrowser`)
      .find(existsSync);
  const driver = process.env.WEBKIT_DRIVER || ['/usr/bin/WebKitWebDriver'].find(existsSync);
  return browser && driver ? { browser, driver } : null;
}

/** Runs in the page: the centre of the visible control of that accessible name, open shadow roots included. */
function centreOf(name) {
  const spoken = element => {
    const copy = element.cloneNode(true);
    for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
    return copy.textContent;
  };
  const label = element => {
    const by = element.getAttribute('aria-labelledby');
    const root = element.getRootNode();
    const named = by && by.split(/\s+/).map(id => root.getElementById(id)?.textContent ?? '');
    const labels = element.labels ? [...element.labels].map(spoken) : [];
    const text =
      named?.join(' ') || element.getAttribute('aria-label') || labels.join(' ') || element.textContent;
    return text.replace(/\s+/g, ' ').trim();
  };
  const all = root =>
    [...root.querySelectorAll('*')].flatMap(e => (e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]));
  const control = 'button, a[href], summary, input, [role=button], [role=switch], [role=link]';
  const modal = e => e.matches('dialog:modal');
  const found = all(document)
    .filter(e => e.matches(control) && label(e) === name && e.getClientRects().length > 0)
    .filter(e => e.checkVisibility?.({ visibilityProperty: true }) ?? true);
  const best = found.find(e => e.closest('dialog') && modal(e.closest('dialog'))) ?? found[0];
  if (!best) return null;
  best.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = best.getBoundingClientRect();
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** One page, driven. `proxy` is `host:port` of a forward proxy that every request is to go through. */
export async function launchWebKit({ proxy, found = findWebKit(), log = 'ignore' } = {}) {
  if (!found) throw new Error('no WebKitWebDriver and MiniBrowser: apt-get install webkit2gtk-driver xvfb');
  const children = [];
  const quiet = log === 'ignore' ? 'ignore' : 'inherit';

  async function end() {
    for (const child of children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const gone = new Promise(done => child.once('exit', done));
      child.kill();
      await Promise.race([gone, new Promise(done => setTimeout(done, 2000))]);
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    }
  }

  try {
    const env = await environment(children);
    const port = await freePort();
    children.push(spawn(found.driver, [`--port=${port}`], { env, stdio: ['ignore', quiet, quiet] }));

    const call = async (method, path, body) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: body ? JSON.stringify(body) : undefined,
      });
      const { value } = await answer.json();
      if (value?.error)
        throw Object.assign(new Error(`${value.error}: ${value.message}`), { code: value.error });
      return value;
    };
    await until('WebKitWebDriver', () => fetch(`http://127.0.0.1:${port}/status`).then(r => r.ok));
    const args = ['--automation', ...(proxy ? [`--proxy=http://${proxy}`] : [])];
    const capabilities = {
      alwaysMatch: {
        acceptInsecureCerts: true,
        'webkitgtk:browserOptions': { binary: found.browser, args },
      },
    };
    const made = await call('POST', '/session', { capabilities });
    const session = `/session/${made.sessionId}`;
    const command = (method, path, body) => call(method, session + path, body);

    async function evaluate(fn, arg) {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${fn})(arguments[0])).then(v => done({ v }), e => done({ e: String(e) }));`;
      const answer = await command('POST', '/execute/async', { args: [arg ?? null], script });
      if (answer?.e) throw new Error(answer.e);
      return answer?.v;
    }

    async function press(name) {
      const { x, y } = await until(`a visible control named ${name}, at rest`, async () => {
        const before = await evaluate(centreOf, name);
        await new Promise(done => setTimeout(done, 80)); // a dialog that slides in is not where it will be
        const after = await evaluate(centreOf, name);
        return before && after && before.x === after.x && before.y === after.y ? after : null;
      });
      await command('POST', '/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    }

    return {
      version: `${made.capabilities.browserName} ${made.capabilities.browserVersion}`,
      goto: async url => void (await command('POST', '/url', { url })),
      evaluate,
      press,
      sees: async name => (await evaluate(centreOf, name)) !== null,
      waitFor: async (fn, arg, ms = 15_000) =>
        void (await until(`${fn}`.slice(0, 120), () => evaluate(fn, arg), ms)),
      cookies: () => command('GET', '/cookie'),
      screenshot: async () => Buffer.from(await command('GET', '/screenshot'), 'base64'),
      async close() {
        await command('DELETE', '').catch(() => {});
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** A display of its own, and an environment in which neither a proxy setting nor the desktop can interfere. */
async function environment(children) {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  const display = await new Promise((done, fail) => {
    screen.once('error', fail);
    screen.once('exit', code => fail(new Error(`Xvfb ended: ${code}`)));
    screen.stdio[3].once('data', data => done(String(data).trim()));
  });
  const env = { ...process.env, GSETTINGS_BACKEND: 'memory', GTK_A11Y: 'none', NO_AT_BRIDGE: '1' };
  const foreign = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
  for (const name of [...foreign, 'WAYLAND_DISPLAY']) delete env[name];
  return { ...env, LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11', DISPLAY: `:${display}` };
}
