// A Vue application with templates compiled in the page: v-html, v-model, keyed lists, transitions, teleport, keep-alive,
// async parts, directives, watchers, unmounting.
import { createApp, defineAsyncComponent, h, nextTick, ref } from 'vue/dist/vue.esm-bundler.js';
import { $, $$, note, noteLate, pause, scenario, type, until } from './kit.js';

const Item = {
  props: ['id'],
  template:
    '<li :id="`i${id}`" v-mark><img :src="`/p/pixel.svg?${id}`" :srcset="`/p/pixel.svg?${id} 1x`" alt=""><a :href="`#${id}`" :style="{ backgroundImage: `url(/p/pixel.svg?bg)` }">{{ id }}</a></li>',
  mounted() {
    note('mounted', this.id);
  },
  unmounted() {
    note('unmounted', this.id);
  },
};
const One = {
  template: '<p id="one"><input id="kept"></p>',
  activated: () => note('activated'),
  deactivated: () => note('deactivated'),
};
const Two = { render: () => h('p', { id: 'two', innerHTML: '<b>two</b>' }) };
const Late = defineAsyncComponent(async () => (await pause(20), { template: '<em id="late">late</em>' }));

const App = {
  components: { Item, One, Two, Late },
  template: `<div id="box">
    <input id="field" v-model="text"><output>{{ text }}</output>
    <TransitionGroup tag="ul" name="list"><Item v-for="id in items" :key="id" :id="id"/></TransitionGroup>
    <div id="raw" v-html="raw"></div>
    <Teleport to="#second"><aside id="portal">{{ data }}</aside></Teleport>
    <KeepAlive><component :is="current"/></KeepAlive>
    <Suspense><Late v-if="isLate"/><template #fallback>wait</template></Suspense>
    <Transition name="fade"><p v-if="isShown" id="shown">shown</p></Transition>
    <iframe title="x" :srcdoc="'<p>in</p>'" @load="loaded"></iframe>
    <component :is="'script'" src="/p/script.js" async></component>
    <component :is="'link'" rel="stylesheet" href="/p/style.css"></component>
    <button id="b" @click.once.prevent="clicked">b</button>
  </div>`,
  setup() {
    const all = {
      items: ref([1, 2, 3]),
      text: ref(''),
      data: ref(''),
      isLate: ref(false),
      isShown: ref(true),
      current: ref('One'),
      raw: ref('<b onclick="window.rawClicked = 1">raw</b><img alt="" src="/p/pixel.svg?raw">'),
    };
    window.state = all;
    fetch('/p/json')
      .then(answer => answer.text())
      .then(text => (all.data.value = text));
    return {
      ...all,
      loaded: event => noteLate('frame', event.target.contentDocument.body.textContent),
      clicked: () => note('clicked'),
    };
  },
};

scenario(async () => {
  const app = createApp(App);
  app.directive('mark', { mounted: element => element.setAttribute('data-mark', 'yes') });
  app.config.errorHandler = error => note('error', error.message);
  app.config.warnHandler = message => note('warn', message);
  app.mount('#app');
  const { items, current, isLate, isShown, raw } = window.state;
  await until(() => $('#portal').textContent);
  const two = $('#i2');
  type($('#field'), 'abc');
  await nextTick();
  note($('output').textContent);
  items.value = [3, 4, 1, 2];
  await nextTick();
  note(
    'moved',
    $('#i2') === two,
    $$('li').map(item => item.id),
  );
  const kept = $('#kept');
  kept.value = 'typed';
  current.value = 'Two';
  await until(() => $('#two'));
  current.value = 'One';
  await until(() => $('#one'));
  note('kept', $('#kept') === kept, kept.value);
  isLate.value = true;
  isShown.value = false;
  await until(() => $('#late') && !$('#shown'));
  $('#raw b').click();
  raw.value = '<i>other</i>';
  await nextTick();
  note('raw', window.rawClicked, $('#raw').innerHTML);
  $('#b').click();
  $('#b').click();
  await until(() => window.ranOwn && window.late.some(line => line.startsWith('frame')));
  await until(() => $$('img').every(image => image.complete));
  items.value = [];
  await until(() => !$('li'));
  const html = $('#app').innerHTML.length > 100;
  app.unmount();
  note('unmounted', html, $('#app').innerHTML, $('#second').innerHTML);
});
