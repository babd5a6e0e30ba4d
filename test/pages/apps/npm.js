// A site that imports askfirst from npm, as its README shows: a refused image, and a worker made of text.
import { createConsent } from 'askfirst';
import { startGuard } from 'askfirst/guard';

window.consent = createConsent();
startGuard(window.consent, window.options);

document.body.append(Object.assign(new Image(), { src: 'https://www.facebook.com/tr/?image' }));
const code = `fetch('https://www.facebook.com/tr/?worker', { mode: 'no-cors' }).catch(e => e.name).then(name => postMessage(name))`;
const worker = new Worker(URL.createObjectURL(new Blob([code])));
worker.onmessage = ({ data }) => (window.said = data);
worker.onerror = event => {
  event.preventDefault();
  window.said = 'did not start';
};
