// Messages and who sent them, windows that are opened, forms, links and timers with text.

probes('messages', {
  'event.source is the window we hold': async t => {
    const element = t.frame({ src: '/p/frame' });
    await t.loaded(element);
    const heard = new Promise(done => addEventListener('message', done, { once: true }));
    element.contentWindow.postMessage({ a: 1 }, location.origin);
    const event = await heard;
    return [
      event.source === element.contentWindow,
      event.source === frames[frames.length - 1],
      event.origin,
      event.data,
      event.isTrusted,
    ];
  },
  'a wrong target origin, ports, bad data': async t => {
    const element = t.frame();
    const { contentWindow: inner } = element;
    inner.addEventListener('message', event =>
      t.log(`heard ${show(event.data)} ${event.ports.length} ${event.source === window} ${event.origin}`),
    );
    const { port2 } = new MessageChannel();
    inner.postMessage('no', 'https://other.test');
    inner.postMessage('yes', '*', [port2]);
    inner.postMessage('two', { targetOrigin: '/' });
    // After the microtasks; against timers, whose task source is another, no engine promises an order.
    queueMicrotask(() => t.log('(microtask)'));
    await t.pause(40);
    return [
      attempt(() => inner.postMessage(() => {}, '*')),
      attempt(() => inner.postMessage()),
      attempt(() => inner.postMessage('x', 'nonsense')),
    ];
  },
});

probes('window.open', {
  'a blank window': async t => {
    const popup = window.open('', 'probe', 'width=100,height=100');
    if (!popup) return 'blocked';
    const out = [
      popup.opener === window,
      popup.name,
      popup.closed,
      popup.document.URL,
      popup.location.href,
      popup.document.readyState,
      popup.parent === popup,
      typeof popup.fetch,
      popup === window.open('', 'probe'),
      popup.Array !== Array,
      popup.document.body.innerHTML,
    ];
    popup.document.write('<p>written');
    popup.document.close();
    out.push(popup.document.body.innerHTML);
    popup.close();
    await t.pause(50);
    return [...out, popup.closed];
  },
  'noopener and named frames': t => {
    const element = t.frame({ name: 'target' });
    const opened = window.open('about:blank', 'target');
    return [opened === element.contentWindow, attempt(() => window.open('https://[bad'))];
  },
  'a page of the site': async t => {
    const popup = window.open('/p/frame', 'page');
    if (!popup) return 'blocked';
    popup.early = 1;
    await t.until(() => popup.document.getElementById?.('p'));
    const out = [
      popup.document.getElementById('p').textContent,
      popup.opener === window,
      popup.inner !== undefined || popup.early,
    ];
    popup.close();
    return out.slice(0, 2);
  },
});

probes('forms and links', {
  'submit events, FormData, action': t => {
    t.box.innerHTML =
      '<form action="/p/text" method="post"><input name="a" value="1"><button formaction="/p/json" name="b">x</button></form>';
    const [form] = t.box.children;
    form.addEventListener('submit', event => {
      t.log(
        `submit ${event.submitter?.name} ${event.cancelable} ${event.submitter?.formAction.replace(/^.*test/, '')}`,
      );
      event.preventDefault();
    });
    form.querySelector('button').click();
    form.requestSubmit();
    return [
      form.action,
      [...new FormData(form)],
      form.getAttribute('action'),
      form.elements.length,
      form.method,
    ];
  },
  'a form into a frame': async t => {
    const target = t.frame({ name: 'formtarget' });
    t.box.insertAdjacentHTML(
      'beforeend',
      '<form action="/p/frame" target="formtarget"><input name="q" value="1"></form>',
    );
    t.box.lastChild.submit();
    await t.until(() => target.contentDocument?.getElementById('p'));
    return target.contentWindow.location.search;
  },
  'a field called action or submit': t => {
    t.box.innerHTML =
      '<form action="/p/text"><input name="action" value="1"><input name="submit"><input name="attributes"><input name="setAttribute"></form>';
    const [form] = t.box.children;
    return [
      form.action.tagName,
      typeof form.submit,
      form.attributes.tagName,
      form.getAttribute('action'),
      attempt(() => HTMLFormElement.prototype.submit.name),
      form.outerHTML.length,
      attempt(() => Element.prototype.setAttribute.call(form, 'action', '/p/json')),
      form.getAttribute('action'),
    ];
  },
  'a click on a link that is prevented': t => {
    t.box.innerHTML = '<a href="/p/text" ping="/p/text">x</a>';
    const [link] = t.box.children;
    link.addEventListener('click', event => {
      t.log(`click ${event.isTrusted} ${event.cancelable}`);
      event.preventDefault();
    });
    link.click();
    return [
      link.ping,
      link.dispatchEvent(new MouseEvent('click', { cancelable: true })),
      link.href,
      link.hash,
      link.host,
      link.outerHTML,
    ];
  },
  'timers with text, Function and eval': async t => {
    setTimeout('window.timed = (window.timed || 0) + 1');
    const id = setInterval('window.timed = (window.timed || 0) + 1; ', 1);
    await t.until(() => window.timed > 1);
    clearInterval(id);
    return [
      typeof id,
      new Function('a', 'return a + 1')(1),
      (0, eval)('this') === window,
      attempt(() => setTimeout()),
      typeof setTimeout(() => {}),
    ];
  },
});
