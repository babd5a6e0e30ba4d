// Late code: handlers, timers, tasks of every kind, observers, and elements that are given another address afterwards.
import { rows } from './rows.mjs';

const pixel = `new Image().src = U`;
export const late = rows('late', { as: 'gif' }, [
  ['microtask', `Promise.resolve().then(() => { ${pixel} })`],
  ['queue-microtask', `queueMicrotask(() => { ${pixel} })`],
  ['timer', `setTimeout(() => { ${pixel} }, 50)`],
  ['interval', `const i = setInterval(() => { clearInterval(i); ${pixel} }, 20)`],
  ['animation-frame', `requestAnimationFrame(() => { ${pixel} })`],
  ['idle', `requestIdleCallback(() => { ${pixel} })`],
  [
    'message-channel',
    `const c = new MessageChannel(); c.port1.onmessage = () => { ${pixel} }; c.port2.postMessage(0)`,
  ],
  ['post-message', `addEventListener('message', e => { if (e.data === U) ${pixel} }); postMessage(U, '*')`],
  ['scheduler', `scheduler.postTask(() => { ${pixel} })`],
  ['dom-content-loaded', `document.addEventListener('DOMContentLoaded', () => { ${pixel} })`],
  ['load', `addEventListener('load', () => { ${pixel} })`],
  ['pageshow', `addEventListener('pageshow', () => { ${pixel} })`],
  [
    'ready-state',
    `document.addEventListener('readystatechange', () => { if (document.readyState === 'complete') ${pixel} })`,
  ],
  ['error-handler', `const i = make('img'); i.onerror = () => { ${pixel} }; i.src = 'data:,'`],
  [
    'window-error',
    `addEventListener('error', e => { if (e.message.includes(U)) ${pixel} }); setTimeout(() => { throw new Error(U) })`,
  ],
  [
    'rejection',
    `addEventListener('unhandledrejection', e => { if (e.reason === U) ${pixel} }); Promise.reject(U)`,
  ],
  [
    'mutation-observer',
    `const d = put(make('div')); new MutationObserver(() => { ${pixel} }).observe(d, { attributes: true }); d.id = 'x' + Math.random()`,
  ],
  [
    'intersection',
    `new IntersectionObserver((l, o) => { o.disconnect(); ${pixel} }).observe(put(make('div', { textContent: 'x' })))`,
  ],
  [
    'resize-observer',
    `new ResizeObserver((l, o) => { o.disconnect(); ${pixel} }).observe(put(make('div', { textContent: 'x' })))`,
  ],
  [
    'performance-observer',
    `new PerformanceObserver((l, o) => { o.disconnect(); ${pixel} }).observe({ type: 'mark', buffered: true }); performance.mark('lab')`,
  ],
  ['click-handler', `const b = put(make('button', { onclick() { ${pixel} } })); b.click()`],
  [
    'handler-attribute',
    `const b = put(make('button')); b.setAttribute('onclick', 'new Image().src=' + JSON.stringify(U)); b.click()`,
  ],
  [
    'custom-event',
    `document.addEventListener('lab-late', () => { ${pixel} }, { once: true }); document.dispatchEvent(new Event('lab-late'))`,
  ],
  [
    'custom-event-script',
    `addEventListener('lab-s', () => put(make('script', { src: U })), { once: true }); dispatchEvent(new Event('lab-s'))`,
    { as: 'js' },
  ],
  [
    'transition',
    `const d = put(make('div', { textContent: 'x' })); d.animate([{ opacity: 0 }, { opacity: 1 }], 20).onfinish = () => { ${pixel} }`,
  ],
  ['re-pointed', `const s = put(make('img', { src: '/lab/own.gif' })); setTimeout(() => { s.src = U }, 50)`],
  [
    're-pointed-attr',
    `const s = put(make('img', { src: '/lab/own.gif' })); setTimeout(() => { s.attributes.src.value = U }, 50)`,
  ],
  ['re-pointed-script', `const s = put(make('script')); setTimeout(() => { s.src = U }, 50)`, { as: 'js' }],
  [
    're-pointed-frame',
    `const s = put(make('iframe', { src: '/lab/bare' })); s.onload = () => { s.onload = null; s.src = U }`,
    { as: 'html' },
  ],
  [
    're-pointed-frame-location',
    `const s = put(make('iframe', { src: '/lab/bare' })); s.onload = () => { s.onload = null; s.contentWindow.location = U }`,
    {
      as: 'html',
      release: 'none',
      limit: {
        why: 'the location of a frame, which nothing can be put before where the frame does not tell of its navigations',
        engines: ['webkit'],
      },
    },
  ],
  [
    'removed-and-back',
    `const s = make('script', { src: U }); put(s); s.remove(); document.head.append(s)`,
    { as: 'js' },
  ],
  ['first-party-script', `put(make('script', { src: '/lab/loader.js?u=' + encodeURIComponent(U) }))`],
  [
    'first-party-module',
    `put(make('script', { type: 'module', src: '/lab/loader.js?u=' + encodeURIComponent(U) }))`,
  ],
  [
    'broadcast-channel',
    `const a = new BroadcastChannel('lab'), b = new BroadcastChannel('lab'); a.onmessage = e => { if (e.data === U) ${pixel} }; b.postMessage(U)`,
  ],
  [
    'hash-change',
    `addEventListener('hashchange', () => { ${pixel} }, { once: true }); location.hash = 'lab'`,
    { alone: 'page' },
  ],
  [
    'popstate',
    `addEventListener('popstate', () => { ${pixel} }, { once: true }); history.pushState(1, '', '#a'); history.back()`,
    { alone: 'page' },
  ],
  ['history-page', `history.pushState({}, '', '/static.hotjar.com/'); ${pixel}`, { alone: 'page' }],
]);
