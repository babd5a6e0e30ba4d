// htmx and Alpine on one page: attributes that fetch and swap markup, scripts in answers, out-of-band parts, boosted links;
// data, loops, raw markup, teleport and transitions.
import Alpine from 'alpinejs';
import 'htmx.org/dist/htmx.esm.js';
import { $, $$, note, scenario, type, until } from './kit.js';

window.note = note;
scenario(async () => {
  const { htmx } = window;
  $('#app').innerHTML = `
    <button id="get" hx-get="/app/part" hx-target="#target" hx-swap="innerHTML">get</button>
    <div id="target"></div><p id="oob">old</p>
    <form id="form" hx-post="/app/part" hx-target="#list" hx-swap="beforeend"><input name="q" value="1"><button id="post">post</button></form>
    <ul id="list"></ul>`;
  htmx.process($('#app'));
  $('#get').click();
  await until(() => $('#target img') && window.log.includes('part script'));
  await until(() => $('#oob').textContent === 'new');
  $('#post').click();
  await until(() => $('#list img'));
  note('swapped', $('#target').children.length, $('#list').children.length);
  $('#second').innerHTML =
    `<div x-data="{ open: false, items: [1, 2], text: '', raw: '<b>raw</b>' }" x-init="note('init')">
    <button id="toggle" @click="open = !open">t</button><p id="shown" x-show="open" x-transition.duration.1ms>shown</p>
    <template x-for="id in items" :key="id"><li :id="'i' + id"><img :src="'/p/pixel.svg?' + id" alt=""></li></template>
    <template x-if="open"><em id="if">if</em></template>
    <template x-teleport="#app"><aside id="tele" x-text="text"></aside></template>
    <input id="field" x-model="text"><div id="raw" x-html="raw"></div>
    <button id="more" @click="items.push(3); raw = '<i>other</i><img alt=x src=/p/pixel.svg?raw>'; $dispatch('told', 1)" @told.window="note('told', $event.detail)">m</button></div>`;
  Alpine.start();
  await until(() => $('#i2'));
  $('#toggle').click();
  await until(() => $('#if') && $('#shown').style.display !== 'none');
  type($('#field'), 'abc');
  await until(() => $('#tele').textContent === 'abc');
  $('#more').click();
  await until(() => $('#i3') && $('#raw i'));
  $('#toggle').click();
  await until(() => !$('#if') && $('#shown').style.display === 'none');
  await until(() => $$('img').every(image => image.complete));
});
