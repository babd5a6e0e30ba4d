// Turbo: visits that swap the body, scripts of the new body, frames, streams, forms, the snapshot cache on the way back.
import * as Turbo from '@hotwired/turbo';
import { $, $$, note, scenario, until } from './kit.js';

for (const type of [
  'turbo:before-visit',
  'turbo:visit',
  'turbo:before-render',
  'turbo:render',
  'turbo:load',
  'turbo:before-cache',
  'turbo:frame-load',
  'turbo:frame-render',
  'turbo:submit-end',
  'turbo:before-stream-render',
])
  document.addEventListener(type, event => note(type, event.target.id ?? '', document.title));
window.note = note;

scenario(async () => {
  const kept = $('#kept');
  kept.textContent = 'kept text';
  $('#go').click();
  await until(() => document.title === 'Turbo 2' && $('#inline')?.textContent === 'ran');
  note('kept', $('#kept') === kept, location.pathname, window.ranOwn ?? 0);
  await until(() => $('#frame p.loaded'));
  $('#frame a').click();
  await until(() => $('#frame p.other'));
  await until(() => window.log.filter(line => line.startsWith('turbo:frame-load')).length === 2);
  $('#send').click();
  await until(() => $('#streamed li'));
  Turbo.renderStreamMessage(
    '<turbo-stream action="append" target="streamed"><template><li><img src="/p/pixel.svg?stream" alt=""></li><script>note("stream script")</' +
      'script></template></turbo-stream><turbo-stream action="remove" target="gone"></turbo-stream>',
  );
  await until(() => $$('#streamed li').length === 2 && !$('#gone'));
  history.back();
  await until(() => document.title === 'Turbo 1' && $('#go'));
  await until(() => window.log.filter(line => line.startsWith('turbo:load')).length > 2);
  note('back', $('#kept').textContent);
  Turbo.cache.clear(); // a preview from the cache is shown or not as the network has it
  Turbo.visit('/app/turbo/2', { action: 'replace' });
  await until(() => document.title === 'Turbo 2' && $('#frame p.loaded'));
  await until(() => window.log.filter(line => line.startsWith('turbo:load')).length > 3);
});
