// The list benchmark of the framework comparisons, in Preact and in React: create 1,000 rows, change every tenth, swap
// two, clear. Bundled by variants.mjs, once with each framework: `render` draws at once and is all that differs.
import { createElement, render, clear } from 'framework';

const WORDS = ['quiet', 'green', 'early', 'round', 'plain'];
const rowsFrom = first =>
  Array.from({ length: 1000 }, (_, i) => ({ id: first + i, label: `${WORDS[i % 5]} lesson ${first + i}` }));

const Row = ({ id, label }) => (
  <tr className="row" data-id={id}>
    <td className="id">{id}</td>
    <td>
      <a href={`/lesson/${id}`} title={label}>
        {label}
      </a>
    </td>
    <td>
      <button type="button" aria-label={`Remove ${label}`} onClick={() => {}}>
        x
      </button>
    </td>
  </tr>
);
const Table = ({ rows }) => (
  <table>
    <tbody>
      {rows.map(row => (
        <Row key={row.id} {...row} />
      ))}
    </tbody>
  </table>
);

window.lists ??= {};
window.lists[FRAMEWORK] = stage => {
  let rows = rowsFrom(1);
  render(<Table rows={rows} />, stage);
  // A framework that fails quietly would look fast.
  if (stage.querySelectorAll('button').length !== rows.length) throw new Error(`${FRAMEWORK} drew nothing`);
  rows = rows.map((row, i) => (i % 10 ? row : { ...row, label: `${row.label} !!!` }));
  render(<Table rows={rows} />, stage);
  rows = [rows[0], rows[998], ...rows.slice(2, 998), rows[1], rows[999]];
  render(<Table rows={rows} />, stage);
  render(<Table rows={[]} />, stage);
  clear(stage);
};
