// Links, forms and calls that lead a frame, by every way in which a target can be named.
import { rows } from './rows.mjs';

export const moreLed = [
  ...rows('more-frame', { group: 'frame', as: 'html', release: 'none' }, [
    [
      'form-own-frame',
      `const d = frame().contentDocument; const m = d.createElement('form'); m.method = 'post'; m.action = U; d.body.append(m); m.submit()`,
    ],
    [
      'form-own-frame-button',
      `const d = frame().contentDocument; d.body.innerHTML = '<form method=post action="' + U + '"><button></button></form>'; d.querySelector('button').click()`,
    ],
    [
      'anchor-own-frame',
      `const d = frame().contentDocument; const a = d.createElement('a'); a.href = U; d.body.append(a); a.click()`,
    ],
    [
      'form-window-name',
      `const f = put(make('iframe')); f.contentWindow.name = 'labwn1'; put(make('form', { method: 'post', action: U, target: 'labwn1' })).submit()`,
    ],
    [
      'anchor-window-name',
      `const f = put(make('iframe')); f.contentWindow.name = 'labwn2'; put(make('a', { href: U, target: 'labwn2' })).click()`,
    ],
    [
      'form-base-target',
      `put(make('iframe', { name: 'labbt' })); document.head.append(make('base', { target: 'labbt' })); put(make('form', { method: 'post', action: U })).submit()`,
      { alone: 'frame' },
    ],
    [
      'anchor-base-target',
      `put(make('iframe', { name: 'labbt' })); document.head.append(make('base', { target: 'labbt' })); put(make('a', { href: U })).click()`,
      { alone: 'frame' },
    ],
    [
      'form-nested-target',
      `const d = frame().contentDocument; const i = d.createElement('iframe'); i.name = 'labnest1'; d.body.append(i); put(make('form', { method: 'post', action: U, target: 'labnest1' })).submit()`,
    ],
    [
      'anchor-sibling-target',
      `put(make('iframe', { name: 'labsib1' })); const d = frame().contentDocument; const a = d.createElement('a'); a.href = U; a.target = 'labsib1'; d.body.append(a); a.click()`,
    ],
    [
      'form-shadow-frame',
      `const r = put(make('div')).attachShadow({ mode: 'open' }); r.append(make('iframe', { name: 'labsh1' })); put(make('form', { method: 'post', action: U, target: 'labsh1' })).submit()`,
    ],
    [
      'form-in-shadow',
      `const f = put(make('iframe', { name: 'lab' + Math.random().toString(36).slice(2) })); const r = put(make('div')).attachShadow({ mode: 'open' }); const m = make('form', { method: 'post', action: U, target: f.name }); m.append(make('button')); r.append(m); m.firstChild.click()`,
    ],
    [
      'anchor-detached',
      `const f = put(make('iframe', { name: 'lab' + Math.random().toString(36).slice(2) })); make('a', { href: U, target: f.name }).click()`,
    ],
    [
      'anchor-closed-shadow',
      `const f = put(make('iframe', { name: 'lab' + Math.random().toString(36).slice(2) })); const r = put(make('div')).attachShadow({ mode: 'closed' }); const a = make('a', { href: U, target: f.name }); r.append(a); a.click()`,
    ],
    [
      'anchor-around-shadow',
      `const f = put(make('iframe', { name: 'lab' + Math.random().toString(36).slice(2) })); const a = put(make('a', { href: U, target: f.name })); const h = make('div'); a.append(h); const r = h.attachShadow({ mode: 'open' }); r.append(make('span', { textContent: 'x' })); r.firstChild.click()`,
    ],
    [
      'anchor-not-composed',
      `const f = put(make('iframe', { name: 'lab' + Math.random().toString(36).slice(2) })); const r = put(make('div')).attachShadow({ mode: 'open' }); const a = make('a', { href: U, target: f.name }); r.append(a); a.dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
    ],
    [
      'anchor-svg-xlink',
      `const f = put(make('iframe', { name: 'lab' + Math.random().toString(36).slice(2) })); const g = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); g.setAttribute('width', 30); g.setAttribute('height', 30); const n = document.createElementNS('http://www.w3.org/2000/svg', 'a'); n.setAttribute('width', 20); n.setAttribute('height', 20); n.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', U); n.setAttribute('target', f.name); g.append(n); put(g); n.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }))`,
    ],
    [
      'form-object-target',
      `const o = make('object', { name: 'labob1', type: 'text/html', data: '/lab/bare' }); await new Promise(done => { o.onload = done; put(o) }); put(make('form', { method: 'post', action: U, target: 'labob1' })).submit()`,
    ],
    [
      'anchor-object-target',
      `const o = make('object', { name: 'labob2', type: 'text/html', data: '/lab/bare' }); await new Promise(done => { o.onload = done; put(o) }); put(make('a', { href: U, target: 'labob2' })).click()`,
    ],
    [
      'anchor-clobbered',
      `put(make('iframe', { name: 'labac' })); const a = put(make('a', { href: U, target: 'labac' })); Object.defineProperty(a, 'closest', { value: () => null }); a.click()`,
    ],
    [
      'anchor-path-hidden',
      `put(make('iframe', { name: 'labap' })); const a = put(make('a', { href: U, target: 'labap' })); const e = new MouseEvent('click', { bubbles: true, cancelable: true }); Object.defineProperty(e, 'composedPath', { value: () => [document] }); a.dispatchEvent(e)`,
    ],
    [
      'anchor-download-frame',
      `const d = frame().contentDocument; const a = d.createElement('a'); a.href = U; a.download = 'x'; d.body.append(a); a.click()`,
    ],
    ['open-self', `const w = frame().contentWindow; w.open(U, '_self')`],
    [
      'open-nested-name',
      `const d = frame().contentDocument; const i = d.createElement('iframe'); i.name = 'labnest2'; d.body.append(i); window.open(U, 'labnest2')`,
    ],
    [
      'open-window-name',
      `const f = put(make('iframe')); f.contentWindow.name = 'labwn3'; window.open(U, 'labwn3')`,
    ],
    [
      'open-parent',
      `const d = frame().contentDocument; const i = d.createElement('iframe'); d.body.append(i); i.contentWindow.open(U, '_parent')`,
    ],
    [
      'navigation-navigate',
      `await new Promise(done => { const f = make('iframe', { src: '/lab/bare' }); f.onload = done; put(f); window.labF = f }); const r = labF.contentWindow.navigation.navigate(U); r.committed.catch(() => {}); r.finished.catch(() => {})`,
    ],
    [
      'navigation-navigate-blank',
      `const r = frame().contentWindow.navigation.navigate(U); r.committed.catch(() => {}); r.finished.catch(() => {})`,
    ],
    [
      'open-object-target',
      `const o = make('object', { name: 'labob3', type: 'text/html', data: '/lab/bare' }); await new Promise(done => { o.onload = done; put(o) }); window.open(U, 'labob3')`,
    ],
  ]),
  ...rows('more-sly', { group: 'sly', as: 'html', release: 'none' }, [
    [
      'after-document-open',
      `addEventListener('load', () => setTimeout(() => { document.open(); document.write('<iframe name=labdo></iframe><a id=labdoa target=labdo>x</a>'); document.close(); const a = document.getElementById('labdoa'); a.href = U; a.click() }))`,
      { alone: 'page', parse: true },
    ],
    [
      'frame-after-document-open',
      `const w = frame().contentWindow, d = w.document; d.open(); d.write('<body>'); d.close(); const i = d.createElement('iframe'); i.name = 'labdo2'; d.body.append(i); const a = d.createElement('a'); a.href = U; a.target = 'labdo2'; d.body.append(a); a.click()`,
    ],
  ]),
];
