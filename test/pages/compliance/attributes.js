// Attributes of elements, by every way to set, read, list and remove one: the same values, errors, callbacks and records.

const TAGS =
  'script img iframe embed object video source input link a form button body base style td svg:script svg:image svg:use x-mine';
const NAMES =
  'src srcset href data poster background ping attributionsrc imagesrcset imagesizes action formaction srcdoc cite codebase longdesc rel type content http-equiv as integrity crossorigin nonce referrerpolicy fetchpriority loading sizes media name value id class style async defer blocking is title alt charset';
/** Detached, so that nothing but img, video and audio would load; those get what needs no network. */
const VALUES = ['/p/pixel.svg', ' /p/x y\t', '', '//cdn.jsdelivr.net/p/text', 'https://[bad'];
const QUIET = ['data:,', '', '#f'];
const ODD = [null, 5, { toString: () => 'data:,made' }];

const SPACES = { svg: 'http://www.w3.org/2000/svg', math: 'http://www.w3.org/1998/Math/MathML' };
const XLINK = 'http://www.w3.org/1999/xlink';
const make = tag => {
  const [space, name] = tag.includes(':') ? tag.split(':') : ['', tag];
  return space ? document.createElementNS(SPACES[space], name) : document.createElement(name);
};
const property = name =>
  ({
    'http-equiv': 'httpEquiv',
    imagesrcset: 'imageSrcset',
    imagesizes: 'imageSizes',
    attributionsrc: 'attributionSrc',
    crossorigin: 'crossOrigin',
    referrerpolicy: 'referrerPolicy',
    fetchpriority: 'fetchPriority',
    formaction: 'formAction',
    class: 'className',
  })[name] ?? name;
const plain = value =>
  value && typeof value === 'object' ? `(${value.baseVal ?? value.cssText ?? value})` : String(value);

/** Everything that can be asked about attribute `name`. */
const look = (element, name) => {
  const key = property(name);
  const node = element.getAttributeNode(name);
  return [
    key in element ? attempt(() => plain(element[key])) : '-',
    element.getAttribute(name),
    element.hasAttribute(name),
    element.getAttributeNS(null, name),
    element.hasAttributeNS(null, name),
    node &&
      `${node.name}=${node.value}|${node.nodeValue}|${node.textContent}|${node.ownerElement === element}|${node.specified}`,
    element.getAttributeNodeNS(null, name) === node,
    element.attributes.getNamedItem(name) === node,
    element.attributes[name] === node,
    element.attributes.length,
    element.getAttributeNames().join(),
    element.matches(`[${name}]`),
    element.outerHTML,
  ].join(' ¦ ');
};

const WAYS = {
  property: (e, name, value) => property(name) in e && (e[property(name)] = value),
  setAttribute: (e, name, value) => e.setAttribute(name, value),
  'setAttribute in capitals': (e, name, value) => e.setAttribute(name.toUpperCase(), value),
  setAttributeNS: (e, name, value) => e.setAttributeNS(null, name, value),
  setAttributeNode: (e, name, value) => {
    const node = document.createAttribute(name);
    node.value = value;
    return e.setAttributeNode(node);
  },
  'attr.value': (e, name, value) => {
    e.setAttribute(name, 'data:,old');
    e.getAttributeNode(name).value = value;
  },
  'attr.nodeValue': (e, name, value) => {
    e.setAttribute(name, 'data:,old');
    e.attributes[name].nodeValue = value;
  },
  'attr.textContent': (e, name, value) => {
    e.setAttribute(name, 'data:,old');
    e.attributes.getNamedItem(name).textContent = value;
  },
  setNamedItem: (e, name, value) => {
    const node = document.createAttribute(name);
    node.value = value;
    const first = e.attributes.setNamedItem(node);
    const again = document.createAttribute(name);
    again.value = `${value}`;
    return [first, e.attributes.setNamedItem(again) === node];
  },
};

const URLS = new Set(
  'src srcset href data poster background ping action formaction srcdoc type rel'.split(' '),
);
const isQuick = /^(img|video|audio|source|track|input|svg:image|svg:feImage|svg:use)$/;
for (const tag of TAGS.split(' ')) {
  for (const name of NAMES.split(' ')) {
    // What the element has no property for is only text to it, unless it is an address elsewhere.
    if (!(property(name) in make(tag)) && !URLS.has(name)) continue;
    const values = [...(isQuick.test(tag) ? QUIET : VALUES), ...ODD];
    probes(`${tag} ${name}`, {
      'set and read': () => {
        const out = [];
        for (const [way, set] of Object.entries(WAYS)) {
          for (const value of way.length < 13 ? values : values.slice(0, 2)) {
            const element = make(tag);
            const answer = attempt(() => set(element, name, value));
            out.push(`${way} ${plain(value)}: ${answer} ${look(element, name)}`);
          }
        }
        return out.join('\n      ');
      },
      'remove and toggle': () => {
        const out = [];
        for (const value of values.slice(0, 2)) {
          const element = make(tag);
          const note = (what, run) => out.push(`${what}: ${attempt(run)} ${look(element, name)}`);
          const put = () => element.setAttribute(name, value);
          put();
          note('removeAttribute', () => element.removeAttribute(name));
          note('again', () => element.removeAttribute(name));
          put();
          note('removeAttributeNS', () => element.removeAttributeNS(null, name));
          put();
          note('toggle off', () => element.toggleAttribute(name));
          note('toggle on', () => element.toggleAttribute(name));
          note('toggle forced off', () => element.toggleAttribute(name, false));
          note('toggle forced on', () => element.toggleAttribute(name, true));
          put();
          const node = element.getAttributeNode(name);
          note('removeAttributeNode', () => element.removeAttributeNode(node) === node);
          note('removeAttributeNode again', () => element.removeAttributeNode(node));
          put();
          note('removeNamedItem', () => element.attributes.removeNamedItem(name).ownerElement);
          note('removeNamedItem again', () => element.attributes.removeNamedItem(name));
          put();
          note('an Attr in use', () => make(tag).setAttributeNode(element.getAttributeNode(name)));
          note('a clone', () => element.cloneNode(true).outerHTML);
          note('an import', () => document.importNode(element, true).outerHTML);
        }
        return out.join('\n      ');
      },
    });
  }
}

const bad = { '': 'empty', 'a b': 'space', 1: 'digit', '<': 'bracket', 'x:y': 'colon', xmlns: 'xmlns' };
probes('wrong names and arguments', {
  ...Object.fromEntries(
    Object.entries(bad).map(([name, label]) => [
      label,
      () => {
        const image = make('img');
        return [
          attempt(() => image.setAttribute(name, 'x')),
          attempt(() => image.setAttributeNS(null, name, 'x')),
          attempt(() => image.setAttributeNS('', name, 'x')),
          attempt(() => image.setAttributeNS(XLINK, name, 'x')),
          attempt(() => image.toggleAttribute(name)),
          attempt(() => document.createAttribute(name).name),
          image.outerHTML,
        ];
      },
    ]),
  ),
  'symbols and failing conversions': () => {
    const image = make('img');
    const failing = {
      toString: () => {
        throw new RangeError('mine');
      },
    };
    const counted = { times: 0, toString: () => `data:,${++counted.times}` };
    return [
      attempt(() => image.setAttribute('src', Symbol('s'))),
      attempt(() => image.setAttribute(Symbol('s'), 'x')),
      attempt(() => (image.src = Symbol('s'))),
      attempt(() => image.setAttribute('src', failing)),
      attempt(() => (image.src = failing)),
      attempt(() => image.setAttribute(failing, 'x')),
      attempt(() => image.setAttribute('src', counted)),
      counted.times,
      attempt(() => (image.src = counted)),
      counted.times,
      attempt(() => image.setAttribute({ toString: () => 'alt' }, 'x')),
      attempt(() => image.setAttributeNode(null)),
      attempt(() => image.setAttributeNode({})),
      attempt(() => image.attributes.setNamedItem('x')),
      attempt(() => image.setAttribute('src')),
      image.outerHTML,
    ];
  },
  'conversion order of name and value': t => {
    const image = make('img');
    const spy = (label, text) => ({ toString: () => (t.log(label), text) });
    image.setAttribute(spy('name', 'src'), spy('value', 'data:,'));
    image.setAttributeNS(spy('space', ''), spy('name', 'src'), spy('value', 'data:,'));
    image.getAttribute(spy('get', 'src'));
    image.removeAttribute(spy('remove', 'src'));
    image.toggleAttribute(spy('toggle', 'src'));
    return image.outerHTML;
  },
  'namespaced attributes': () => {
    const use = make('svg:use');
    use.setAttributeNS(XLINK, 'xlink:href', '#a');
    use.setAttributeNS(XLINK, 'href', '#b');
    use.setAttributeNS(null, 'href', '#c');
    const node = document.createAttributeNS(XLINK, 'xlink:href');
    node.value = '#d';
    const old = use.setAttributeNodeNS(node);
    return [
      old.value,
      use.href.baseVal,
      use.getAttributeNS(XLINK, 'href'),
      use.getAttribute('xlink:href'),
      use.getAttribute('href'),
      use.attributes.getNamedItemNS(XLINK, 'href') === node,
      use.outerHTML,
      (use.href.baseVal = '#e'),
      use.outerHTML,
      use.removeAttributeNS(XLINK, 'href'),
      use.outerHTML,
    ];
  },
});

probes('who is told', {
  'mutation records of each way': t =>
    Object.entries(WAYS).map(([way, set]) => {
      const image = make('img');
      const observer = new MutationObserver(() => {});
      observer.observe(image, { attributes: true, attributeOldValue: true });
      set(image, 'src', 'data:,a');
      set(image, 'src', 'data:,a');
      image.removeAttribute('src');
      return `${way}: ${observer.takeRecords().map(r => `${r.type} ${r.attributeName} ${r.attributeNamespace} ${r.oldValue}`)}`;
    }),
  'callbacks of a custom element': t => {
    if (!customElements.get('x-told'))
      customElements.define(
        'x-told',
        class extends HTMLElement {
          static observedAttributes = ['src', 'href', 'type', 'data'];
          attributeChangedCallback(...args) {
            this.told = [...(this.told ?? []), args.join()];
          }
        },
      );
    return Object.entries(WAYS).map(([way, set]) => {
      const element = document.createElement('x-told');
      for (const name of ['src', 'href', 'type']) set(element, name, 'data:,a');
      element.toggleAttribute('src');
      element.toggleAttribute('data');
      element.removeAttribute('href');
      return `${way}: ${element.told?.join(' ; ')}`;
    });
  },
  'custom element that sets its own attributes when made': t => {
    customElements.define(
      'x-reflects',
      class extends HTMLElement {
        static observedAttributes = ['src'];
        connectedCallback() {
          t.log(`connected ${this.getAttribute('src')}`);
          this.setAttribute('src', 'data:,inner');
        }
        attributeChangedCallback(name, before, now) {
          t.log(`${name}: ${before} -> ${now}`);
        }
      },
    );
    t.box.innerHTML = '<x-reflects src="data:,a"></x-reflects>';
    t.box.firstChild.src = 'own property';
    return [t.box.innerHTML, t.box.firstChild.src];
  },
  'dataset, classList and style reflect': t => {
    const div = document.createElement('div');
    div.dataset.src = '/a';
    div.dataset.askfirstSrc = '/b';
    div.classList.add('x');
    div.style.color = 'red';
    return [div.outerHTML, Object.keys(div.dataset), delete div.dataset.src, div.outerHTML];
  },
});

probes('own data-askfirst attributes of the page', {
  'are left alone': t => {
    t.box.innerHTML =
      '<img data-askfirst-src="data:,x" alt=""><script type="text/plain" data-x="1">no()<\/script>';
    return t.box.innerHTML;
  },
});
