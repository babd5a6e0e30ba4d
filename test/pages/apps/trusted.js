// A page under `require-trusted-types-for 'script'` with a policy of its own: what it may do works, what it may not fails
// as the browser fails it, and nobody else made a policy.
import { $, note, scenario, until } from './kit.js';

const attempt = run => {
  try {
    return String(run());
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};

scenario(async () => {
  const app = $('#app');
  if (!window.trustedTypes) return note('no trusted types here');
  const own = trustedTypes.createPolicy('app', {
    createHTML: text => text.replace(/<script/g, '<!script'),
    createScriptURL: url => url,
    createScript: code => code,
  });
  document.addEventListener('securitypolicyviolation', event =>
    note('violation', event.violatedDirective, event.blockedURI, event.sample),
  );
  note(
    'allowed',
    attempt(() => (app.innerHTML = own.createHTML('<p>trusted</p><img src="/p/pixel.svg?tt" alt="">'))),
    app.innerHTML,
  );
  app.insertAdjacentHTML('beforeend', own.createHTML('<b>more</b>'));
  const script = document.createElement('script');
  script.src = own.createScriptURL('/p/script.js');
  note(
    script.src.replace(/^.*test/, ''),
    attempt(() => script.setAttribute('src', own.createScriptURL('/p/script.js?2'))),
    script.getAttribute('src'),
  );
  app.append(script);
  const inline = document.createElement('script');
  inline.textContent = own.createScript('window.inlineRan = 1');
  app.append(inline);
  note('inline', String(window.inlineRan));
  const frame = document.createElement('iframe');
  frame.srcdoc = own.createHTML('<p>in</p>');
  app.append(frame);
  const range = document.createRange();
  app.append(range.createContextualFragment(own.createHTML('<i>range</i>')));
  note(
    'parsed',
    attempt(() => new DOMParser().parseFromString(own.createHTML('<u>x</u>'), 'text/html').body.innerHTML),
  );
  note(
    'worker',
    // Not ended at once: whether its file is asked for would then be a matter of luck.
    attempt(() => void new Worker(own.createScriptURL('/p/worker.js'))),
  );
  note(
    'evaluated',
    attempt(() => (0, eval)(own.createScript('1 + 1'))),
  );
  note(
    'timer',
    attempt(() => clearTimeout(setTimeout(own.createScript('1')))),
  );
  app.append(document.createElement('div'));
  app.lastChild.outerHTML = own.createHTML('<hr>');
  const refused = {
    innerHTML: () => (app.innerHTML = '<p>plain</p>'),
    outerHTML: () => (app.outerHTML = '<p>plain</p>'),
    insertAdjacentHTML: () => app.insertAdjacentHTML('beforeend', 'x'),
    createContextualFragment: () => range.createContextualFragment('x'),
    'document.write': () => document.write('x'),
    'script.src': () => (script.src = '/p/script.js'),
    'script src attribute': () => script.setAttribute('src', '/p/script.js'),
    'script.text': () => (inline.text = '1'),
    'script.textContent': () => (document.createElement('script').textContent = '1'),
    srcdoc: () => (frame.srcdoc = 'x'),
    'srcdoc attribute': () => frame.setAttribute('srcdoc', 'x'),
    'event attribute': () => app.setAttribute('onclick', '1'),
    Worker: () => new Worker('/p/worker.js'),
    DOMParser: () => new DOMParser().parseFromString('x', 'text/html'),
    eval: () => (0, eval)('1'),
    Function: () => new Function('1'),
    timer: () => setTimeout('1'),
    'a second policy': () => trustedTypes.createPolicy('other', {}),
    'the default policy': () => trustedTypes.createPolicy('default', {}),
    setHTMLUnsafe: () => app.setHTMLUnsafe('x'),
    execCommand: () => document.execCommand('insertHTML', false, 'x'),
    'object.data': () => (document.createElement('object').data = 'x'),
    'service worker': () =>
      void navigator.serviceWorker.register('/p/worker.js').catch(error => note('sw', error.name)),
  };
  for (const [name, run] of Object.entries(refused)) note(name, attempt(run));
  note('default policy', String(trustedTypes.defaultPolicy));
  await until(() => window.ranOwn && frame.contentDocument?.body?.textContent === 'in');
  note('ran', window.ranOwn, app.innerHTML);
});
