// What the pages of the wrapper tests do: a benign round whose answers are compared, and attempts to reach a tracker,
// which are counted by the log of the farm. Plain script, after whatever wraps.
window.exercise = async () => {
  const out = [];
  const tell = (...what) =>
    void out.push(what.map(part => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
  const box = document.body.appendChild(document.createElement('div'));
  const loads = (element, start) =>
    new Promise(
      done => ((element.onload = () => done('load')), (element.onerror = () => done('error')), start()),
    );
  try {
    tell(await (await fetch('/p/text')).text());
    tell(await (await fetch(new Request('/p/json', { headers: { a: 'b' } }))).json());
    const xhr = new XMLHttpRequest();
    const states = [];
    xhr.onreadystatechange = () => states.push(xhr.readyState);
    tell(
      await new Promise(
        done => (xhr.addEventListener('loadend', done), xhr.open('GET', '/p/text'), xhr.send()),
      ).then(event => event.type),
      xhr.responseText,
      states,
    );
    const image = new Image();
    tell(await loads(image, () => (image.src = '/p/pixel.svg?wrapped')), image.outerHTML);
    const script = document.createElement('script');
    tell(await loads(script, () => ((script.src = '/p/script.js'), box.append(script))), window.ranOwn > 0);
    box.innerHTML = '<p>one</p><img src="data:," alt="">';
    box.insertAdjacentHTML('beforeend', '<b>two</b>');
    box.firstChild.setAttribute('data-x', '1');
    box.firstChild.after(document.createTextNode('text'));
    box.lastChild.replaceWith(document.createElement('hr'));
    box.firstChild.style.background = 'url(data:,x)';
    tell(box.innerHTML);
    const order = [];
    // Before any microtask is queued: zone.js runs those after each listener, whoever's it is.
    box.addEventListener('click', () => order.push('click'), { once: true });
    box.click();
    setTimeout(() => order.push('timer'));
    Promise.resolve().then(() => order.push('microtask'));
    queueMicrotask(() => order.push('queued'));
    order.push('sync');
    await new Promise(done => setTimeout(done, 20));
    tell(order);
    document.cookie = 'own=1; path=/';
    localStorage.setItem('own', '2');
    localStorage.other = '3';
    tell(
      document.cookie.includes('own=1'),
      localStorage.getItem('own'),
      localStorage.other,
      Object.keys(localStorage)
        .filter(key => /own|other/.test(key))
        .sort(),
    );
    localStorage.removeItem('own');
    const frame = box.appendChild(document.createElement('iframe'));
    frame.contentDocument.body.innerHTML = '<p>in</p>';
    tell(frame.contentDocument.body.innerHTML, frame.contentWindow.parent === window);
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1 + 1)'])));
    tell(
      await new Promise(
        done => ((worker.onmessage = event => done(event.data)), setTimeout(done, 5000, 'no answer')),
      ),
    );
    tell(navigator.sendBeacon('/p/text', 'x'));
    const observed = new Promise(done =>
      new MutationObserver(done).observe(box, { childList: true, attributes: true }),
    );
    box.setAttribute('data-y', '2');
    tell((await observed).length);
    const socket = new WebSocket('wss://www.parlo.test/p/socket');
    tell(
      await new Promise(done => (socket.onclose = event => done(event.code))),
      socket instanceof WebSocket,
    );
    tell(new URL('x?y=1', 'https://a.test/b/').href, [...new Map([[1, 2]])], [1, [2]].flat().includes(2));
    tell(await fetch('https://[bad').catch(error => error.name));
  } catch (error) {
    tell(`threw ${error}`);
  }
  box.remove();
  return out;
};

/** Tries to reach a tracker in the ways that wrappers wrap; each carries its name and the tag of the round. */
window.track = tag => {
  const address = way => `https://www.facebook.com/tr/?id=1&ev=${tag}-${way}`;
  const ways = {
    image: url => (new Image().src = url),
    attribute: url => document.createElement('img').setAttribute('src', url),
    script: url => document.head.appendChild(Object.assign(document.createElement('script'), { src: url })),
    markup: url => (document.createElement('div').innerHTML = `<img src="${url}">`),
    fetch: url => void fetch(url, { mode: 'no-cors' }).catch(() => {}),
    xhr: url => {
      const xhr = new XMLHttpRequest();
      xhr.onerror = () => {};
      xhr.open('GET', url);
      xhr.send();
    },
    beacon: url => navigator.sendBeacon(url, 'x'),
  };
  for (const [way, go] of Object.entries(ways)) {
    try {
      go(address(way));
    } catch (error) {
      console.error(way, error);
    }
  }
};
