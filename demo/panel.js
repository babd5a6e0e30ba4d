// The live panel: what reached the trackers, by category, as the demo's server counted it. Asks once a second.
// Big number: times something about the visitor was sent. Small line: files that were only fetched.

const CATEGORIES = [
  ['analytics', 'Analytics'],
  ['advertising', 'Advertising'],
  ['video', 'Video'],
  ['tag-manager', 'Tag manager'],
];
const tiles = document.getElementById('tiles');
const rows = document.getElementById('rows');
const note = document.getElementById('panel-note');
let newest = -1;

const plural = (n, word) => `${n} ${word}${n === 1 ? '' : 's'}`;

/** An element with text and children; nothing here is ever parsed as HTML. */
function el(name, { className = '', text = '', data = {} } = {}, ...children) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  Object.assign(element.dataset, data);
  element.append(...children);
  return element;
}

function drawTiles(totals) {
  const drawn = CATEGORIES.map(([id, label]) => {
    const { data = 0, file = 0 } = totals[id] ?? {};
    return el(
      'li',
      { data: { category: id, state: data ? 'sent' : 'quiet' } },
      el('span', { className: 'label', text: label }),
      el('strong', { text: String(data) }),
      el('span', { className: 'sub', text: `sent · ${plural(file, 'file')} fetched` }),
    );
  });
  tiles.replaceChildren(...drawn);
}

function drawRows(hits) {
  if (!hits.length) {
    const cell = el('td', { className: 'empty', text: 'Nothing yet. Silence is the point.' });
    cell.colSpan = 4;
    return rows.replaceChildren(el('tr', {}, cell));
  }
  const drawn = hits.map(hit =>
    el(
      'tr',
      { data: { category: hit.category } },
      el('td', { text: new Date(hit.at).toLocaleTimeString([], { hour12: false }) }),
      el('td', { text: hit.vendor }),
      el('td', { text: hit.kind === 'file' ? 'file' : 'sent' }),
      el('td', { text: `${hit.method} ${hit.address}` }),
    ),
  );
  return rows.replaceChildren(...drawn);
}

function explain(totals) {
  const sent = Object.values(totals).reduce((sum, t) => sum + t.data, 0);
  const files = Object.values(totals).reduce((sum, t) => sum + t.file, 0);
  if (sent || !files) return '';
  return (
    'Files fetched, nothing sent: the browser reads ahead and asks for scripts written in the HTML before any script can ' +
    'run. None of them ran. See "what each layer stops" in the README.'
  );
}

async function refresh() {
  try {
    const { totals, hits } = await (await fetch('/__hits', { cache: 'no-store' })).json();
    const latest = hits[0]?.id ?? 0;
    if (latest === newest) return;
    newest = latest;
    drawTiles(totals);
    drawRows(hits);
    note.textContent = explain(totals);
  } catch {
    // The server is gone: the next round tries again.
  }
}

document.getElementById('clear').addEventListener('click', async () => {
  await fetch('/__hits', { method: 'DELETE' });
  newest = -1;
  await refresh();
});

drawTiles({});
drawRows([]);
// A document in a sandbox has no origin and may not ask; one in a background tab need not.
if (window.origin !== 'null') {
  await refresh();
  setInterval(() => document.visibilityState === 'visible' && refresh(), 1000);
}
