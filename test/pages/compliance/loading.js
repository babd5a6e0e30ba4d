// What loading elements do in the document: events, their order, what was loaded, and that it happens once.

probes('loading elements in the document', {
  'image: events, complete, currentSrc, decode': async t => {
    const image = new Image();
    t.listen(image, 'load error', () => `${image.complete} ${image.naturalWidth}`);
    image.src = '/p/pixel.svg';
    t.log(`${image.complete} ${image.src}`);
    t.clock();
    await image.decode();
    await t.pause(30);
    image.src = '/p/missing';
    await t.until(() => image.complete);
    await t.pause(30);
    return [image.currentSrc, image.outerHTML, image.complete];
  },
  'script: src set twice runs once': async t => {
    window.ranOwn = 0;
    const script = document.createElement('script');
    t.listen(script, 'load error');
    script.src = '/p/script.js';
    t.box.append(script);
    script.src = '/p/script.js?2';
    await t.until(() => window.ranOwn);
    await t.pause(30);
    return [window.ranOwn, script.outerHTML, script.src];
  },
  'script: an empty one waits for src': async t => {
    window.ranOwn = 0;
    const script = t.box.appendChild(document.createElement('script'));
    t.listen(script, 'load error');
    script.setAttribute('src', '/p/script.js');
    await t.until(() => window.ranOwn);
    await t.pause(30);
    return [window.ranOwn, script.outerHTML];
  },
  'script: missing file, bad address, empty address': async t => {
    for (const src of ['/p/missing', 'https://[bad', '']) {
      const script = document.createElement('script');
      t.listen(script, 'load error', event => `${src} ${show(event)}`);
      script.src = src;
      t.box.append(script);

      await new Promise(done => script.addEventListener('error', done));
    }
  },
  'script: type back and forth': async t => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = 'window.typed = (window.typed || 0) + 1';
    t.box.append(script);
    const before = window.typed;
    script.type = 'text/javascript';
    const changed = window.typed;
    t.box.append(script);
    return [before, changed, window.typed, script.outerHTML, script.type];
  },
  'link: stylesheet load, disabled, sheet': async t => {
    const link = document.createElement('link');
    t.listen(link, 'load error');
    link.rel = 'stylesheet';
    link.href = '/p/style.css';
    t.box.append(link);
    await t.until(() => link.sheet);
    await t.pause(30);
    const styled = getComputedStyle(document.documentElement).getPropertyValue('--p').trim();
    link.removeAttribute('href');
    await t.pause(30);
    return [styled, link.sheet, link.outerHTML, link.relList.value, link.relList.supports('preload')];
  },
  'iframe: src set twice in one go': async t => {
    const frame = document.createElement('iframe');
    t.listen(frame, 'load error');
    frame.src = '/p/frame?1';
    frame.src = '/p/frame?2';
    t.box.append(frame);
    await t.until(() => frame.contentDocument?.getElementById('p'));
    await t.pause(30);
    return [frame.contentWindow.location.search, frame.src, frame.outerHTML];
  },
  'picture and srcset': async t => {
    t.box.innerHTML =
      '<picture><source srcset="/p/pixel.svg?s 1x, /p/pixel.svg?t 2x" type="image/svg+xml"><img alt="" src="/p/pixel.svg?i"></picture>';
    const image = t.box.querySelector('img');
    await t.until(() => image.complete && image.naturalWidth);
    const first = image.currentSrc;
    t.box.querySelector('source').remove();
    await t.until(() => image.currentSrc.endsWith('?i'));
    return [first, image.currentSrc, t.box.innerHTML];
  },
  'input type=image and video poster': async t => {
    const input = t.box.appendChild(document.createElement('input'));
    t.listen(input, 'load error');
    input.type = 'image';
    input.src = '/p/pixel.svg?input';
    await new Promise(done => input.addEventListener('load', done));
    const video = document.createElement('video');
    video.poster = '/p/pixel.svg?poster';
    return [input.outerHTML, input.src, video.poster, video.outerHTML];
  },
  'base moves addresses': t => {
    const base = document.createElement('base');
    base.href = 'https://www.parlo.test/deep/er/';
    const image = document.createElement('img');
    image.setAttribute('src', '');
    const link = document.createElement('a');
    link.href = 'x';
    document.head.append(base);
    const moved = [link.href, document.baseURI, base.href];
    base.remove();
    return [...moved, link.href, document.baseURI];
  },
});
