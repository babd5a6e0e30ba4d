/** @jsxImportSource preact */
// A Preact application: hydration, a keyed list, hooks, context, portals, raw markup, refs and unmounting.
import { createContext, hydrate, render } from 'preact';
import { createPortal } from 'preact/compat';
import {
  useContext,
  useEffect,
  useErrorBoundary,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';
import { $, $$, note, noteLate, scenario, type, until } from './kit.js';

const Theme = createContext('none');
function Item({ id }) {
  useLayoutEffect(() => (note('mounted', id), () => note('unmounted', id)), []);
  return (
    <li id={`i${id}`} class={useContext(Theme)}>
      <img src={`/p/pixel.svg?${id}`} srcset={`/p/pixel.svg?${id} 1x`} alt="" />
      {id}
    </li>
  );
}
function Bomb({ armed }) {
  if (armed) throw new Error('bomb');
  return null;
}
function Guarded({ armed }) {
  const [error] = useErrorBoundary(found => note('caught', found.message));
  return error ? <p id="failed">failed</p> : <Bomb armed={armed} />;
}
function App() {
  const [items, setItems] = useReducer((_, next) => next, [1, 2, 3]);
  const [text, setText] = useState('');
  const [armed, setArmed] = useState(false);
  const [data, setData] = useState('');
  const field = useRef(null);
  Object.assign(globalThis, { setItems, setArmed });
  useEffect(() => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', '/p/json');
    xhr.onload = () => setData(xhr.responseText);
    xhr.send();
  }, []);
  return (
    <Theme.Provider value="dark">
      <input id="field" ref={field} value={text} onInput={event => setText(event.currentTarget.value)} />
      <output style={{ background: 'url(/p/pixel.svg?bg)' }}>{text}</output>
      <ul>
        {items.map(id => (
          <Item key={id} id={id} />
        ))}
      </ul>
      <div
        id="raw"
        dangerouslySetInnerHTML={{ __html: '<b>raw</b><iframe title="x" srcdoc="<p>in</p>"></iframe>' }}
      />
      <link rel="stylesheet" href="/p/style.css" onLoad={() => noteLate('style loaded')} />
      <Guarded armed={armed} />
      {createPortal(<aside id="portal">{data}</aside>, $('#second'))}
    </Theme.Provider>
  );
}

scenario(async () => {
  const host = $('#app');
  host.innerHTML =
    '<input id="field"><output></output><ul><li id="i1" class="dark"><img src="/p/pixel.svg?1" alt="">1</li></ul><div id="raw"><b>raw</b><iframe title="x" srcdoc="<p>in</p>"></iframe></div>';
  const before = $('#i1');
  hydrate(<App />, host);
  await until(() => $('#portal')?.textContent);
  note('hydrated', $('#i1') === before);
  type($('#field'), 'abc');
  await until(() => $('output').textContent === 'abc');
  window.setItems([3, 4, 1]);
  await until(() => $('#i4'));
  note(
    'moved',
    $('#i1') === before,
    $$('li').map(item => item.id),
  );
  window.setArmed(true);
  await until(() => $('#failed'));
  await until(() => window.late.includes('style loaded'));
  await until(() => $('#raw iframe')?.contentDocument?.body?.textContent === 'in');
  render(null, host);
  note('unmounted', host.innerHTML, $('#second').innerHTML);
  render(
    <p>
      again <img src="/p/pixel.svg?again" alt="" />
    </p>,
    host,
  );
  await until(() => $('#app img').complete);
});
