/** @jsxImportSource react */
// A React application: server markup hydrated, a keyed list, portals, lazy parts, error boundary, raw markup, hoisted
// head tags, controlled fields, refs, store, transitions, unmounting.
import {
  Component,
  Suspense,
  lazy,
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { $, $$, note, noteLate, pause, scenario, type, until } from './kit.js';

const listeners = new Set();
let count = 0;
const store = {
  subscribe: listener => (listeners.add(listener), () => listeners.delete(listener)),
  get: () => count,
  add: () => (count++, listeners.forEach(listener => listener())),
};

class Boundary extends Component {
  state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  componentDidCatch(error) {
    note('caught', error.message);
  }
  render() {
    return this.state.failed ? <p id="failed">failed</p> : this.props.children;
  }
}
const Bomb = ({ armed }) => {
  if (armed) throw new Error('bomb');
  return <p>quiet</p>;
};
const Late = lazy(async () => (await pause(20), { default: () => <em id="late">late</em> }));

function Item({ id }) {
  const [isOn, setOn] = useState(false);
  useEffect(() => (note('mounted', id), () => note('unmounted', id)), [id]);
  return (
    <li id={`i${id}`} className={isOn ? 'on' : undefined} onClick={() => setOn(!isOn)}>
      <img src={`/p/pixel.svg?${id}`} srcSet={`/p/pixel.svg?${id} 1x`} alt="" width={1} loading="eager" />
      <a href={`#${id}`} style={{ color: 'red', '--own': id, backgroundImage: 'url(/p/pixel.svg?bg)' }}>
        item {id}
      </a>
    </li>
  );
}

function App({ isServer }) {
  const [items, setItems] = useState([1, 2, 3]);
  const [text, setText] = useState('');
  const [isLate, setLate] = useState(false);
  const [armed, setArmed] = useState(false);
  const [data, setData] = useState('');
  const stored = useSyncExternalStore(store.subscribe, store.get, store.get);
  const frame = useRef(null);
  const box = useRef(null);
  useLayoutEffect(() => note('layout', box.current.id), []);
  useEffect(() => {
    fetch('/p/json')
      .then(answer => answer.json())
      .then(found => setData(JSON.stringify(found)));
  }, []);
  Object.assign(globalThis, { setItems, setLate, setArmed });
  return (
    <div
      id="box"
      ref={box}
      onClickCapture={event => note('capture', event.target.id || event.target.tagName)}
    >
      <title>React app</title>
      <meta name="probe" content={text} />
      <link rel="stylesheet" href="/p/style.css" precedence="default" />
      {!isServer && <script async src="/p/script.js" />}
      <input id="field" value={text} onChange={event => setText(event.target.value.toUpperCase())} />
      <output>{text}</output>
      <ul>
        {items.map(id => (
          <Item key={id} id={id} />
        ))}
      </ul>
      <div
        id="raw"
        dangerouslySetInnerHTML={{
          __html: '<b onclick="window.rawClicked = 1">raw</b><img alt="" src="/p/pixel.svg?raw">',
        }}
      />
      <svg viewBox="0 0 1 1">
        <use xlinkHref="#none" />
        <circle r="1" strokeWidth={2} />
      </svg>
      <iframe
        ref={frame}
        title="f"
        srcDoc="<p>inside</p>"
        onLoad={() => noteLate('frame', frame.current.contentDocument.body.textContent)}
      />
      <Boundary>
        <Bomb armed={armed} />
      </Boundary>
      <Suspense fallback={<i>wait</i>}>{isLate && <Late />}</Suspense>
      {!isServer && createPortal(<aside id="portal">{stored}</aside>, document.body)}
      <p id="data">{data}</p>
      <form action={async form => note('action', [...form.entries()])}>
        <input name="q" defaultValue="1" />
        <button id="send">send</button>
      </form>
    </div>
  );
}

scenario(async () => {
  const host = $('#app');
  host.innerHTML = renderToString(<App isServer />);
  note('server', $$('li').length);
  const before = $('#i2');
  const recovered = [];
  const root = hydrateRoot(host, <App isServer />, {
    onRecoverableError: error => recovered.push(error.message),
  });
  await until(() => $('#data').textContent);
  note('same node', $('#i2') === before, recovered);
  $('#i2').click();
  await until(() => $('#i2.on'));
  type($('#field'), 'abc');
  await until(() => $('output').textContent === 'ABC');
  flushSync(() => window.setItems([3, 4, 1, 2]));
  note(
    'moved',
    $('#i2') === before,
    $$('li').map(item => item.id),
    document.title,
  );
  startTransition(() => window.setLate(true));
  await until(() => $('#late'));
  window.setArmed(true);
  await until(() => $('#failed'));
  $('#raw b').click();
  note('raw', window.rawClicked);
  $('#send').click();
  await until(() => window.log.some(line => line.startsWith('action')));
  root.render(<App />);
  await until(() => $('#portal'));
  store.add();
  await until(() => $('#portal').textContent === '1');
  await until(() => window.late.some(line => line.startsWith('frame')));
  await until(() => window.ranOwn);
  const second = $('#second');
  const other = createRoot(second);
  other.render(
    <ul>
      {Array.from({ length: 300 }, (_, i) => (
        <li key={i}>{i}</li>
      ))}
    </ul>,
  );
  await until(() => second.querySelectorAll('li').length === 300);
  other.unmount();
  note('unmounted', second.innerHTML);
  await until(() => $$('#i1 img').every(image => image.complete));
});
