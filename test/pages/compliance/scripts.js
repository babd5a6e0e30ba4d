// Copies, custom elements and the order in which inserted scripts run.

probes('copies', {
  'cloneNode: deep, shallow, odd arguments': t => {
    const { root } = stage(t);
    return [true, false, undefined, 'x', 0].map(deep => root.cloneNode(deep).outerHTML);
  },
  'listeners and properties are not copied, form state is': t => {
    t.box.innerHTML = '<input value="a"><textarea>b</textarea><input type="checkbox"><canvas></canvas>';
    const [input, area, box] = t.box.children;
    input.value = 'typed';
    area.value = 'typed';
    box.checked = true;
    input.extra = 1;
    const copy = t.box.cloneNode(true);
    return [
      copy.children[0].value,
      copy.children[1].value,
      copy.children[2].checked,
      copy.children[0].extra,
      copy.innerHTML,
    ];
  },
  'a script that ran does not run again in its copy, a fresh one does': t => {
    window.copied = 0;
    const script = document.createElement('script');
    script.textContent = 'window.copied++';
    const early = script.cloneNode(true);
    t.box.append(script);
    const late = script.cloneNode(true);
    t.box.append(early);
    t.box.append(late);
    return window.copied;
  },
  'template content and its document': t => {
    t.box.innerHTML =
      '<template><p>x<img src="data:,a"></p><script>window.fromTemplate = (window.fromTemplate || 0) + 1<\/script></template>';
    const { content } = t.box.firstChild;
    const before = [
      content.ownerDocument === document,
      content.ownerDocument.defaultView,
      window.fromTemplate,
    ];
    t.box.append(content.cloneNode(true));
    const once = window.fromTemplate;
    t.box.append(document.importNode(content, true));
    return [...before, once, window.fromTemplate, content.childNodes.length, t.box.innerHTML];
  },
  'normalize and splitText': t => {
    t.box.textContent = 'abcdef';
    const rest = t.box.firstChild.splitText(2);
    const split = t.box.childNodes.length;
    t.box.normalize();
    return [rest.data, split, t.box.childNodes.length, t.box.textContent];
  },
});

probes('custom elements', {
  'callbacks and their order': t => {
    const say = (element, what) => t.log(`${element.localName}${element.id} ${what}`);
    class Told extends HTMLElement {
      static observedAttributes = ['src'];
      constructor() {
        super();
        say(this, 'made');
      }
      connectedCallback() {
        say(this, `connected ${this.isConnected} ${this.childNodes.length}`);
      }
      disconnectedCallback() {
        say(this, `disconnected ${this.isConnected}`);
      }
      adoptedCallback() {
        say(this, 'adopted');
      }
      attributeChangedCallback(...args) {
        say(this, args.join());
      }
    }
    customElements.define('x-order', Told);
    t.box.innerHTML = '<x-order id="1" src="a"><x-order id="2"></x-order></x-order>';
    const [one, two] = t.box.querySelectorAll('x-order');
    t.log('move');
    t.box.append(two);
    t.box.insertBefore(one, two);
    t.log('replace');
    two.replaceWith(one);
    t.log('fragment');
    const fragment = document.createDocumentFragment();
    fragment.append(one, two);
    t.box.append(fragment);
    t.log('adopt');
    document.implementation.createHTMLDocument('').body.append(one);
    t.log('clone');
    t.box.append(two.cloneNode());
    t.log('new');
    t.box.append(new Told());
    t.box.replaceChildren();
  },
  'a constructor that throws, and upgrades': async t => {
    const seen = [];
    const onError = event => (seen.push(event.message), event.preventDefault());
    addEventListener('error', onError);
    t.box.innerHTML = '<x-late id="u"></x-late>';
    const early = t.box.firstChild;
    customElements.define(
      'x-late',
      class extends HTMLElement {
        connectedCallback() {
          t.log('upgraded');
        }
      },
    );
    customElements.define(
      'x-throws',
      class extends HTMLElement {
        constructor() {
          super();
          throw new Error('no');
        }
      },
    );
    const made = document.createElement('x-throws');
    removeEventListener('error', onError);
    return [early.constructor.name === 'HTMLElement', made instanceof HTMLUnknownElement, seen];
  },
  'built-in extended': t => {
    class Loud extends HTMLScriptElement {
      connectedCallback() {
        t.log('connected');
      }
    }
    attempt(() => customElements.define('x-loud', Loud, { extends: 'script' }));
    const loud = document.createElement('script', { is: 'x-loud' });
    loud.textContent = 'window.loudRan = document.currentScript.constructor.name';
    t.box.append(loud);
    return [window.loudRan, loud.outerHTML];
  },
});

probes('scripts', {
  'currentScript, order and nesting': t => {
    window.said = [];
    const script = text => Object.assign(document.createElement('script'), { textContent: text });
    const fragment = document.createDocumentFragment();
    fragment.append(
      script(`said.push('1 ' + (document.currentScript === window.now));
        const inner = document.createElement('script'); inner.textContent = "said.push('inner')"; document.currentScript.after(inner);`),
      script(`said.push('2 ' + document.currentScript.parentNode.childNodes.length)`),
    );
    window.now = fragment.firstChild;
    t.box.append(fragment);
    window.said.push('after', document.currentScript);
    return window.said;
  },
  'one that removes the next does not stop it': t => {
    window.said = [];
    const script = text => Object.assign(document.createElement('script'), { textContent: text });
    t.box.append(
      script("said.push('a'); document.currentScript.nextSibling?.remove()"),
      script("said.push('b')"),
    );
    return [window.said, t.box.childNodes.length];
  },
  'text added after insertion': t => {
    window.said = [];
    const script = t.box.appendChild(document.createElement('script'));
    script.append("said.push('late')");
    script.append("said.push('never')");
    script.text = "said.push('never either')";
    return [window.said, script.text];
  },
  'an error inside is reported, not thrown': t => {
    const seen = [];
    const onError = event => (seen.push(event.message, event.lineno), event.preventDefault());
    addEventListener('error', onError);
    const script = Object.assign(document.createElement('script'), {
      textContent: '\nthrow new Error("inside")',
    });
    t.log(attempt(() => t.box.append(script)));
    removeEventListener('error', onError);
    return seen;
  },
  'module, async false and events in order': async t => {
    window.ranOwn = 0;
    const module = document.createElement('script');
    module.type = 'module';
    module.textContent = "window.ranModule = (await import('/p/module.js')).answer";
    t.listen(module, 'load error');
    t.box.append(module);
    const made = [1, 2].map(number => {
      const script = document.createElement('script');
      script.async = false;
      script.src = `/p/script.js?${number}`;
      t.listen(script, 'load error', () => `${number} ${window.ranOwn}`);
      return script;
    });
    t.box.append(...made);
    await t.until(() => window.ranOwn === 2);
    await t.pause(80);
    return [made.map(script => script.async), made[0].outerHTML];
  },
  'module events': async t => {
    const module = document.createElement('script');
    module.type = 'module';
    module.textContent = "window.ranModule = (await import('/p/module.js')).answer";
    t.listen(module, 'load error');
    t.box.append(module);
    await t.until(() => window.ranModule);
    await t.pause(50);
    return [window.ranModule, module.type];
  },
  'nomodule, unknown types and data blocks': t => {
    window.said = [];
    for (const attributes of [
      { noModule: true },
      { type: 'text/x-template' },
      { type: 'application/json' },
      { type: ' TEXT/JavaScript ' },
      { type: '' },
    ]) {
      const script = Object.assign(document.createElement('script'), attributes);
      script.textContent = `said.push(${JSON.stringify(attributes)})`;
      t.box.append(script);
    }
    const language = document.createElement('script');
    language.setAttribute('language', 'vbscript');
    language.textContent = "said.push('vb')";
    t.box.append(language);
    return [window.said, t.box.innerHTML];
  },
});
