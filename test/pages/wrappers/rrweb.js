// rrweb records the page: what the page itself changes must be in the recording, and nothing of what a guard notes for
// itself on elements.
import { record } from 'rrweb';

window.probeWrapper = async () => {
  const events = [];
  const stop = record({ emit: event => events.push(event), inlineStylesheet: true });
  const box = document.body.appendChild(document.createElement('div'));
  box.id = 'recorded';
  box.innerHTML = '<p>one</p><img src="data:," alt=""><iframe srcdoc="<p>in</p>"></iframe>';
  const style = box.appendChild(document.createElement('style'));
  style.sheet.insertRule('p { color: red }');
  box.firstChild.setAttribute('title', 'x');
  box.firstChild.style.setProperty('color', 'blue');
  const image = box.appendChild(new Image());
  image.src = '/p/pixel.svg?rrweb';
  image.setAttribute('alt', 'later');
  const input = box.appendChild(document.createElement('input'));
  input.value = 'typed';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise(done => setTimeout(done, 150));
  stop();
  box.remove();
  const mutations = events
    .filter(event => event.type === 3 && event.data.source === 0)
    .map(event => event.data);
  const adds = mutations.flatMap(data => data.adds).map(({ node }) => node);
  const text = JSON.stringify(mutations);
  return [
    events.some(event => event.type === 2),
    adds.some(node => node.attributes?.id === 'recorded'),
    adds.filter(node => node.tagName === 'img').length,
    adds.some(node => node.textContent === 'one'),
    events.some(event => event.data.source === 8), // a style rule
    events.some(event => event.data.source === 5), // an input
    /data-askfirst-|frameElement\?/.test(text),
  ];
};
