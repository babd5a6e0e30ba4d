// zone.js as Angular loads it; its zone must still be known in timers, promises, events and requests.
import 'zone.js';

window.probeWrapper = () =>
  Zone.current.fork({ name: 'probe' }).run(async () => {
    const seen = [];
    const note = what => seen.push(`${what} ${Zone.current.name}`);
    await new Promise(done => setTimeout(() => (note('timer'), done())));
    await Promise.resolve().then(() => note('promise'));
    await fetch('/p/text').then(() => note('fetch'));
    const xhr = new XMLHttpRequest();
    await new Promise(done => {
      xhr.addEventListener('load', () => (note('xhr'), done()));
      xhr.open('GET', '/p/text');
      xhr.send();
    });
    const button = document.createElement('button');
    button.onclick = () => note('handler');
    button.addEventListener('click', () => note('listener'));
    button.click();
    await new Promise(done => {
      const image = new Image();
      image.onload = () => (note('image'), done());
      image.src = '/p/pixel.svg?zone';
    });
    await new Promise(done => {
      const observer = new MutationObserver(() => (note('observer'), done()));
      observer.observe(button, { attributes: true });
      button.setAttribute('x', '1');
    });
    return seen;
  });
