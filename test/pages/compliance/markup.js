// Markup strings: what each way of parsing makes of benign markup, what it throws, and what it tells observers. Parsing
// must neither change the text of the page nor the nodes it yields.

const MARKUP = {
  plain: '<p class="a b" data-x=\'"\'>one<br>two &amp; three &lt; &nbsp;</p> tail',
  'broken nesting': '<p>a<div>b</p>c<b><i>d</b>e</i><li>f<table><tr><td>g<p>h</table>i',
  'images and links':
    '<img src="data:,a" alt=x><a href="/x?a=1&amp;b=2" ping="/p/text">x</a><link rel="x" href="data:,">',
  'own script': '<script>window.markupRan = (window.markupRan || 0) + 1<\/script><p>after</p>',
  'script with attributes':
    '<script type="module" src="data:text/javascript," async nonce=n crossorigin></script>',
  template: '<template><img src="data:,t"><script>1<\/script><template>inner</template></template>',
  'declared shadow': '<div><template shadowrootmode="open"><slot></slot><p>shadow</p></template>light</div>',
  frame: '<iframe src="about:blank" title=x></iframe><iframe srcdoc="<p>x</p>"></iframe>',
  svg: '<svg viewBox="0 0 1 1"><use href="#a"/><image href="data:,"/><foreignObject><p>x</p></foreignObject><title>t</title></svg>',
  math: '<math><mi>x</mi><annotation-xml encoding="text/html"><p>y</annotation-xml></math>',
  'raw text':
    '<style>a{b:c}</style><textarea>\n<b>x</b></textarea><title><i></title><xmp><u></xmp><noscript><p>n</noscript>',
  comments: '<!-- c --><!doctype html><?pi?><![CDATA[x]]><!--> --><p>',
  unclosed: '<p title="never closed><b>',
  'odd characters': 'a\0b\r\nc\rd <p a\u00e9="\u{1F600}">\uFFFD</p>',
  'upper case': '<P CLASS=X ID=Y><IMG SRC="data:,"></P>',
  events: '<p onclick="window.clicked = 1">x</p><img src="data:," onerror="window.erred = 1" alt="">',
  table: '<tr><td>x</td></tr>',
  option: '<option selected>a<option>b',
  empty: '',
  'a number': 5,
  null: null,
  undefined,
  object: { toString: () => '<u>made</u>' },
};
const CONTEXTS =
  'div p table tbody tr select template script style textarea noscript iframe svg math html head body x-y'.split(
    ' ',
  );
const HTML_SPACE = 'http://www.w3.org/1999/xhtml';
const context = tag =>
  document.createElementNS(
    { svg: 'http://www.w3.org/2000/svg', math: 'http://www.w3.org/1998/Math/MathML' }[tag] ?? HTML_SPACE,
    tag,
  );

/** The whole of a tree, shadow roots and template contents included. */
function tree(node) {
  if (node.nodeType !== 1 && node.nodeType !== 11)
    return `${node.nodeType}:${JSON.stringify(node.nodeValue)}`;
  const attributes = [...(node.attributes ?? [])]
    .map(a => ` ${a.namespaceURI ? `{${a.namespaceURI}}` : ''}${a.name}=${JSON.stringify(a.value)}`)
    .join('');
  const inner = [...node.childNodes].map(tree).join('');
  const shadow = node.shadowRoot ? `#shadow(${tree(node.shadowRoot)})` : '';
  const content = node.content instanceof DocumentFragment ? `#content(${tree(node.content)})` : '';
  return `<${node.nodeName}${attributes}>${shadow}${content}${inner}</>`;
}

const watched = (target, run) => {
  const observer = new MutationObserver(() => {});
  observer.observe(target, { childList: true, subtree: true, attributes: true });
  const got = attempt(run);
  const told = observer
    .takeRecords()
    .map(r => `${r.type}@${r.target.nodeName}+${r.addedNodes.length}-${r.removedNodes.length}`);
  return `${got} ${told}`;
};

for (const [label, markup] of Object.entries(MARKUP)) {
  probes(`markup ${label}`, {
    innerHTML: () =>
      CONTEXTS.map(tag => {
        const element = context(tag);
        element.append('old');
        const told = watched(element, () => (element.innerHTML = markup));
        return `${tag}: ${told} ${tree(element)} ${JSON.stringify(element.innerHTML)} ${element.outerHTML.length}`;
      }).join('\n      '),
    'innerHTML in the document': t => {
      window.markupRan = 0;
      const told = watched(t.box, () => (t.box.innerHTML = markup));
      return [told, tree(t.box), window.markupRan, t.box.innerHTML];
    },
    'innerHTML of a shadow root': t => {
      const root = t.box.attachShadow({ mode: 'open' });
      root.innerHTML = markup;
      return [tree(root), root.innerHTML];
    },
    outerHTML: t => {
      t.box.innerHTML = '<i>old</i>';
      const old = t.box.firstChild;
      const told = watched(t.box, () => (old.outerHTML = markup));
      return [told, tree(t.box), old.parentNode];
    },
    insertAdjacentHTML: t =>
      ['beforebegin', 'afterBegin', 'BEFOREEND', 'afterend', 'middle'].map(where => {
        t.box.innerHTML = '<i>old</i>';
        const told = watched(t.box, () => t.box.firstChild.insertAdjacentHTML(where, markup));
        return `${told} ${tree(t.box)}`;
      }),
    createContextualFragment: t => {
      window.markupRan = 0;
      const range = document.createRange();
      range.selectNode(t.box);
      const fragment = range.createContextualFragment(markup);
      const made = tree(fragment);
      t.box.append(fragment);
      return [made, tree(t.box), window.markupRan, fragment.childNodes.length];
    },
    DOMParser: () =>
      ['text/html', 'text/xml', 'image/svg+xml', 'application/xhtml+xml'].map(type => {
        const made = new DOMParser().parseFromString(markup, type);
        return `${made.constructor.name} ${made.contentType} ${made.compatMode} ${made.URL === document.URL} ${tree(made.documentElement).slice(0, 400)}`;
      }),
    'setHTMLUnsafe, parseHTMLUnsafe, getHTML': t => {
      if (!t.box.setHTMLUnsafe) return 'none here';
      window.markupRan = 0;
      t.box.setHTMLUnsafe(markup);
      const parsed = Document.parseHTMLUnsafe(markup);
      return [
        tree(t.box),
        window.markupRan,
        tree(parsed.documentElement),
        parsed.constructor.name,
        t.box.getHTML?.({ serializableShadowRoots: true }),
      ];
    },
    'document.write into a frame': t => {
      const frame = t.box.appendChild(document.createElement('iframe'));
      const inner = frame.contentDocument;
      const opened = inner.open();
      const wrote = [
        inner.write('<p>first'),
        inner.write(markup),
        inner.writeln('<p>', 'more', 5),
        inner.close(),
      ];
      return [
        opened === inner,
        wrote,
        tree(inner.documentElement),
        frame.contentWindow.markupRan,
        inner.compatMode,
      ];
    },
    'a template and its clone': t => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      t.box.append(template.content.cloneNode(true));
      return [tree(template), tree(t.box), template.innerHTML];
    },
    'XMLSerializer and back': () => {
      const element = document.createElement('div');
      element.innerHTML = markup;
      return new XMLSerializer().serializeToString(element);
    },
  });
}

probes('failures', {
  'outerHTML without a parent, under the document': t => [
    attempt(() => (document.createElement('p').outerHTML = 'x')),
    attempt(() => (document.documentElement.outerHTML = '<p>')),
    attempt(() => document.createElement('p').insertAdjacentHTML('afterend', 'x')),
    attempt(() => document.createElement('p').insertAdjacentHTML('beforeend')),
    attempt(() => document.createRange().createContextualFragment()),
    attempt(() => new DOMParser().parseFromString('x')),
    attempt(() => new DOMParser().parseFromString('x', 'text/none')),
    attempt(() => document.createElement('p').insertAdjacentHTML('afterbegin', Symbol('s'))),
    attempt(() => (document.createElement('p').innerHTML = Symbol('s'))),
  ],
  'a conversion that throws leaves all as it was': t => {
    t.box.innerHTML = '<i>old</i>';
    const bad = {
      toString: () => {
        throw new RangeError('mine');
      },
    };
    return [
      attempt(() => (t.box.innerHTML = bad)),
      attempt(() => t.box.insertAdjacentHTML('beforeend', bad)),
      attempt(() => (t.box.firstChild.outerHTML = bad)),
      t.box.innerHTML,
    ];
  },
  'a conversion happens once': t => {
    const counted = { times: 0, toString: () => `<u>${++counted.times}</u>` };
    t.box.innerHTML = counted;
    t.box.insertAdjacentHTML('beforeend', counted);
    t.box.append(document.createRange().createContextualFragment(counted));
    t.box.firstChild.outerHTML = counted;
    return [counted.times, t.box.innerHTML];
  },
  'innerHTML in XML documents': () => {
    const xml = new DOMParser().parseFromString('<r xmlns="urn:x"><a/></r>', 'text/xml');
    return [
      attempt(() => (xml.documentElement.innerHTML = '<b/>')),
      attempt(() => (xml.documentElement.innerHTML = '<b>')),
      xml.documentElement.outerHTML,
    ];
  },
  'write on XML and inert documents': () => {
    const inert = document.implementation.createHTMLDocument('');
    inert.write('<p>x');
    return [
      tree(inert.documentElement),
      attempt(() => document.implementation.createDocument('', 'x').write('y')),
    ];
  },
});

probes('identity', {
  'nodes keep identity and listeners when a sibling is parsed': t => {
    t.box.innerHTML = '<button>x</button>';
    const button = t.box.firstChild;
    t.listen(button, 'click');
    t.box.insertAdjacentHTML('beforeend', '<img src="data:," alt="">');
    button.click();
    return [t.box.firstChild === button, t.box.innerHTML];
  },
  'an image parsed by innerHTML loads even when detached': async t => {
    const div = document.createElement('div');
    div.innerHTML = '<img src="/p/pixel.svg?detached">';
    t.listen(div.firstChild, 'load error');
    await t.until(() => div.firstChild.complete && div.firstChild.naturalWidth);
    await t.pause(40);
    return div.innerHTML;
  },
  'event handlers in markup': t => {
    t.box.innerHTML = '<p onclick="window.clicked = (window.clicked || 0) + 1">x</p>';
    t.box.firstChild.click();
    return [window.clicked, typeof t.box.firstChild.onclick, t.box.firstChild.getAttribute('onclick')];
  },
  'image error from markup is told once': async t => {
    t.box.innerHTML = '<img src="/p/missing" onerror="this.told = (this.told || 0) + 1">';
    const image = t.box.firstChild;
    await t.until(() => image.told);
    await t.pause(50);
    return image.told;
  },
  'declared shadow roots of the parser': t => {
    const frame = t.box.appendChild(document.createElement('iframe'));
    frame.contentDocument.write(
      '<div id=h><template shadowrootmode=open><p>s</p><slot></slot></template>l</div>',
    );
    frame.contentDocument.close();
    const host = frame.contentDocument.getElementById('h');
    return [host.shadowRoot?.innerHTML, host.innerHTML, host.shadowRoot?.mode];
  },
  'focus and selection inside an edited field': t => {
    t.box.innerHTML = '<div contenteditable>hello <b>you</b></div>';
    const field = t.box.firstChild;
    field.focus();
    getSelection().selectAllChildren(field);
    const done = document.execCommand('insertHTML', false, '<i>typed</i><img src="data:," alt="">');
    return [done, field.innerHTML, document.activeElement === field];
  },
});
