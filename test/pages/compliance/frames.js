// Frames and windows: identities, timing of load, what a fresh frame holds, messages and who sent them, across realms.

probes('a fresh frame', {
  'is there at once': t => {
    const element = t.frame({ name: 'fresh' });
    const inner = element.contentWindow;
    return [
      inner === element.contentWindow,
      inner === window.fresh,
      inner === frames[frames.length - 1],
      element.contentDocument === inner.document,
      inner.document.readyState,
      inner.document.URL,
      inner.location.href,
      inner.parent === window,
      inner.top === top,
      inner.frameElement === element,
      inner.name,
      inner.length,
      inner.closed,
      inner.opener,
      inner.document.body.outerHTML,
      inner.document.defaultView === inner,
      inner.self === inner,
      inner.origin,
      inner.document.domain,
      inner.document.referrer,
    ];
  },
  'none before insertion and after removal': t => {
    const element = document.createElement('iframe');
    const before = [element.contentWindow, element.contentDocument];
    t.box.append(element);
    const inner = element.contentWindow;
    element.remove();
    return [...before, element.contentWindow, element.contentDocument, inner.closed, inner.parent];
  },
  'gets a new window when moved': t => {
    const element = t.frame();
    const [inner, doc] = [element.contentWindow, element.contentDocument];
    inner.mark = 1;
    t.box.prepend(document.createElement('p'));
    t.box.prepend(element);
    return [inner === element.contentWindow, doc === element.contentDocument, element.contentWindow.mark];
  },
  'load events: none, about:blank, srcdoc': async t => {
    for (const [label, set] of Object.entries({
      none: {},
      blank: { src: 'about:blank' },
      empty: { src: '' },
      srcdoc: { srcdoc: '<p>x' },
      page: { src: '/p/frame' },
      data: { src: 'data:text/html,x' },
      script: { src: 'javascript:"<p>made"' },
    })) {
      const element = Object.assign(document.createElement('iframe'), set);
      t.listen(element, 'load error', () => label);
      t.box.append(element);
      t.log(`${label} appended`);
      if (label !== 'none') await Promise.race([t.loaded(element), t.pause(600)]);
      await t.pause(20);
      t.log(attempt(() => element.contentDocument?.body.innerHTML.slice(0, 30)));
    }
  },
  'markup with frames': async t => {
    t.box.innerHTML =
      '<iframe></iframe><iframe srcdoc="<p id=in>in</p><script>window.ran = parent === top<\/script>"></iframe>';
    const [one, two] = t.box.children;
    const now = [one.contentDocument.readyState, two.contentDocument?.body?.innerHTML];
    await t.loaded(two);
    return [
      ...now,
      two.contentDocument.body.innerHTML,
      two.contentWindow.ran,
      two.srcdoc,
      two.contentDocument.URL,
      two.contentDocument.baseURI,
    ];
  },
  'appended by each way, inner window at once': t => {
    const ways = {
      append: e => t.box.append(e),
      appendChild: e => t.box.appendChild(e),
      insertBefore: e => t.box.insertBefore(e, null),
      replaceChildren: e => t.box.replaceChildren(e),
      insertAdjacentElement: e => t.box.insertAdjacentElement('beforeend', e),
      'in a fragment': e => {
        const fragment = document.createDocumentFragment();
        fragment.append(e);
        t.box.append(fragment);
      },
      'in a parent': e => {
        const parent = document.createElement('div');
        parent.append(e);
        t.box.append(parent);
      },
      'in a shadow root': e => {
        const host = t.box.appendChild(document.createElement('div'));
        host.attachShadow({ mode: 'closed' }).append(e);
      },
      'range.insertNode': e => {
        const range = document.createRange();
        range.selectNodeContents(t.box);
        range.insertNode(e);
      },
    };
    return Object.entries(ways).map(([label, put]) => {
      const element = document.createElement('iframe');
      const answer = attempt(() => put(element));
      return `${label}: ${answer.slice(0, 20)} ${typeof element.contentWindow?.fetch} ${element.contentWindow?.frameElement === element} ${window.length}`;
    });
  },
});

probes('realms', {
  'are different, and alike': t => {
    const { contentWindow: inner } = t.frame();
    return [
      inner.Array !== Array,
      inner.fetch !== fetch,
      inner.Element !== Element,
      inner.XMLHttpRequest.name,
      inner.fetch.name,
      inner.document instanceof inner.Document,
      inner.document instanceof Document,
      inner.document.body instanceof HTMLElement,
      [] instanceof inner.Array,
      inner.eval('[]') instanceof inner.Array,
      inner.Function('return this')() === inner,
      Array.isArray(inner.eval('[]')),
      inner.Object.prototype.toString.call(inner.document),
      inner.Promise.resolve() instanceof inner.Promise,
    ];
  },
  'errors come from the realm of the function': t => {
    const { contentWindow: inner } = t.frame();
    const caught = run => {
      try {
        run();
      } catch (error) {
        return [
          error instanceof TypeError || error instanceof DOMException,
          error instanceof inner.TypeError || error instanceof inner.DOMException,
          error.name,
        ];
      }
    };
    return [
      caught(() => inner.document.body.append(inner.document.documentElement)),
      caught(() => inner.Element.prototype.setAttribute.call({}, 'a', 'b')),
      caught(() => inner.document.body.setAttribute()),
      caught(() => new inner.WebSocket()),
      caught(() => document.body.setAttribute('1', '')),
      caught(() => inner.Element.prototype.setAttribute.call(document.body, '1', '')),
    ];
  },
  'promises come from the realm of the function': async t => {
    const { contentWindow: inner } = t.frame();
    const promise = inner.fetch('/p/text');
    const out = [
      promise instanceof inner.Promise,
      promise instanceof Promise,
      (await promise) instanceof inner.Response,
    ];
    const borrowed = await inner.fetch.call(window, '/p/text').then(r => r instanceof Response, show);
    return [...out, borrowed];
  },
  'functions of one realm on objects of another': t => {
    const { contentWindow: inner } = t.frame();
    const image = document.createElement('img');
    inner.Element.prototype.setAttribute.call(image, 'src', 'data:,a');
    const { set, get } = Object.getOwnPropertyDescriptor(inner.HTMLImageElement.prototype, 'src');
    set.call(image, 'data:,b');
    inner.Node.prototype.appendChild.call(t.box, image);
    const made = inner.document.createElement('p');
    t.box.append(made);
    return [
      get.call(image),
      image.outerHTML,
      made instanceof HTMLElement,
      made instanceof inner.HTMLElement,
      made.ownerDocument === document,
      t.box.lastChild === made,
      inner.Storage.prototype.getItem.call(localStorage, 'none'),
    ];
  },
  'constructors of another realm': t => {
    const { contentWindow: inner } = t.frame();
    class Mine extends inner.XMLHttpRequest {}
    const made = new Mine();
    return [
      made instanceof inner.XMLHttpRequest,
      made instanceof XMLHttpRequest,
      new inner.Image() instanceof inner.HTMLImageElement,
      new inner.Image().ownerDocument === inner.document,
      Reflect.construct(XMLHttpRequest, [], inner.XMLHttpRequest) instanceof inner.XMLHttpRequest,
    ];
  },
  'scripts inside see what they should': t => {
    const element = t.frame();
    const script = element.contentDocument.createElement('script');
    script.textContent =
      'window.seen = [this === window, typeof fetch, document.currentScript.ownerDocument === document, Object.keys(window).length > 100, Reflect.ownKeys(window).filter(key => /askfirst/i.test(String(key))).length]';
    element.contentDocument.body.append(script);
    return element.contentWindow.seen;
  },
  'own properties set by the page stay': async t => {
    const element = t.frame({ src: '/p/frame' });
    element.contentWindow.set = 'before';
    await t.loaded(element);
    return [element.contentWindow.set, element.contentWindow.inner];
  },
  'open, write, close replace the document': t => {
    const element = t.frame();
    const { contentDocument: doc, contentWindow: inner } = element;
    doc.open();
    doc.write(
      '<title>w</title><script>window.wrote = [document.title, window.fetch === parent.frames[parent.frames.length - 1].fetch]<\/script><p>body',
    );
    doc.close();
    return [
      element.contentDocument === doc,
      element.contentWindow === inner,
      inner.wrote,
      doc.body.innerHTML,
      doc.readyState,
    ];
  },
  'nested frames': t => {
    const outer = t.frame().contentWindow;
    const element = outer.document.body.appendChild(outer.document.createElement('iframe'));
    return [
      element.contentWindow.parent === outer,
      element.contentWindow.top === top,
      outer.length,
      outer[0] === element.contentWindow,
      element.contentWindow.frameElement === element,
    ];
  },
  'sandboxed and foreign frames stay closed': async t => {
    const sandboxed = t.frame({
      sandbox: 'allow-scripts',
      srcdoc: '<script>parent.postMessage({ sandboxed: origin }, "*")<\/script>',
    });
    const heard = new Promise(done =>
      addEventListener('message', e => done([e.data, e.origin, e.source === sandboxed.contentWindow]), {
        once: true,
      }),
    );
    const foreign = t.frame({ src: 'https://cdn.jsdelivr.net/p/text' });
    await t.loaded(foreign);
    return [
      sandboxed.contentDocument,
      await heard,
      foreign.contentDocument,
      attempt(() => foreign.contentWindow.document),
      attempt(() => foreign.contentWindow.location.href),
      foreign.contentWindow.length,
      attempt(() => foreign.contentWindow.name),
      attempt(() => 'x' in foreign.contentWindow),
      attempt(() => foreign.contentWindow.fetch),
      attempt(() => foreign.contentWindow.then),
    ];
  },
  'getSVGDocument, object and embed': async t => {
    const object = t.box.appendChild(
      Object.assign(document.createElement('object'), { data: '/p/frame', type: 'text/html' }),
    );
    await t.loaded(object);
    return [
      object.contentDocument?.body.innerHTML.slice(0, 20),
      object.contentWindow?.frameElement === object,
      attempt(() => object.getSVGDocument() === object.contentDocument),
    ];
  },
});
