// A Svelte application: compiled templates, keyed blocks, transitions, raw markup, bindings, head tags, unmounting.
import { flushSync, mount, tick, unmount } from 'svelte';
import App from './App.svelte';
import { $, $$, note, noteLate, scenario, type, until } from './kit.js';

scenario(async () => {
  const app = mount(App, { target: $('#app'), props: { note, noteLate } });
  flushSync();
  await until(() => $('#data').textContent);
  const two = $('#i2');
  type($('#field'), 'abc');
  await tick();
  note($('output').textContent, document.title);
  app.show([3, 4, 1, 2]);
  await tick();
  note(
    'moved',
    $('#i2') === two,
    $$('li').map(item => item.id),
  );
  $('#raw b').click();
  note('raw', window.rawClicked);
  app.show([]);
  await until(() => !$('li'));
  await until(() => window.late.some(line => line.startsWith('frame')));
  await until(() => window.ranOwn);
  await unmount(app);
  note('unmounted', $('#app').innerHTML, document.title);
  mount(App, { target: $('#app'), props: { note, noteLate } });
  await until(() => $$('li').length === 3 && $('#data').textContent);
  await until(() => $$('img').every(image => image.complete));
});
