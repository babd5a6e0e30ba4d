// Collects probes and runs them one after the other, in the page. A probe tells what it got, or how it failed, as text
// that can be compared between two pages; what it logs keeps its order. Plain script: it runs beside askfirst, not in it.
(() => {
  const list = [];
  const {
    setTimeout,
    queueMicrotask,
    Promise,
    JSON,
    Object,
    Map,
    WeakMap,
    Array,
    String,
    Error,
    DOMException,
  } = window;

  /** Any value as text: same text, same thing for the page. Nodes by their markup, errors by type, name and message. */
  const show = (value, depth = 0) => {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value === 'function') return `function ${value.name}/${value.length}`;
    if (value === null || typeof value !== 'object') return String(value);
    if (value === window) return '[window]';
    if (value === document) return '[document]';
    if (value instanceof Error || value instanceof DOMException)
      return `${value.constructor.name} ${value.name}: ${value.message}`;
    if (value instanceof Attr) return `[attr ${value.name}=${JSON.stringify(value.value)}]`;
    if (value instanceof Element) return `[${value.constructor.name} ${value.outerHTML.slice(0, 300)}]`;
    if (value instanceof Node)
      return `[${value.constructor.name} ${[...(value.childNodes ?? [])].map(n => show(n)).join('') || value.data}]`;
    if (value instanceof Event)
      return `[${value.constructor.name} ${value.type} trusted=${value.isTrusted} bubbles=${value.bubbles} cancelable=${value.cancelable}]`;
    if (depth > 4) return '…';
    if (Array.isArray(value) || value instanceof NodeList || value instanceof HTMLCollection)
      return `[${Array.from(value, item => show(item, depth + 1)).join(', ')}]`;
    const tag = Object.prototype.toString.call(value);
    if (tag !== '[object Object]') return tag;
    return `{${Object.keys(value)
      .map(key => `${key}: ${show(value[key], depth + 1)}`)
      .join(', ')}}`;
  };
  window.show = show;

  /** What `run` answers or throws, as text. */
  window.attempt = run => {
    try {
      return show(run());
    } catch (error) {
      return `threw ${show(error)}`;
    }
  };

  /** Names probes: `probes('group', { 'what it does': t => result })`; they may be asynchronous. */
  window.probes = (group, named) => {
    for (const [name, run] of Object.entries(named)) list.push([`${group} › ${name}`, run]);
  };

  const pause = ms => new Promise(done => setTimeout(done, ms));

  async function runOne(run) {
    const log = [];
    const box = document.createElement('div');
    document.body.append(box);
    let done = false;
    const t = {
      box,
      log: what => void (done || log.push(typeof what === 'string' ? what : show(what))),
      pause,
      frame: (set = {}) => box.appendChild(Object.assign(document.createElement('iframe'), set)),
      loaded: element => new Promise(done => element.addEventListener('load', done, { once: true })),
      /** Marks the ends of this task's synchronous part, of its microtasks, and a later task. */
      clock() {
        queueMicrotask(() => t.log('(microtask)'));
        setTimeout(() => t.log('(task)'));
      },
      /** Logs each of the events on `target`, with what `tell` adds. */
      listen(target, types, tell = () => '') {
        for (const type of types.split(' '))
          target.addEventListener(type, event => t.log(`${type} ${tell(event)}`.trim()));
      },
      /** Waits until `check` holds, at most six seconds; a probe that waits in vain says so. */
      async until(check, ms = 6000) {
        for (const end = performance.now() + ms; performance.now() < end; await pause(5)) if (check()) return;
        t.log('(waited in vain)');
      },
    };
    let out;
    try {
      out = show(await Promise.race([run(t), pause(9000).then(() => 'NEVER ENDED')]));
    } catch (error) {
      out = `threw ${show(error)}`;
    }
    done = true;
    box.remove();
    return [out, ...log].map(text => text.replace(/[\da-f]{8}-[\da-f-]{27}/g, '(uuid)'));
  }

  /** Short texts stand for themselves, long ones by length and a checksum (FNV-1a). */
  const digest = text => {
    if (text.length < 60) return text;
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return `${text.length}:${hash}`;
  };

  /** Runs all whose name matches, in the order given. */
  window.runProbes = async (pattern = '') => {
    const results = (window.results = {});
    for (const [name, run] of list.filter(([name]) => RegExp(pattern).test(name))) {
      if (name in results) throw new Error(`two probes are called ${name}`);
      results[name] = (await runOne(run)).join(' | ');
    }
    return Object.fromEntries(Object.entries(results).map(([name, text]) => [name, digest(text)]));
  };
})();
