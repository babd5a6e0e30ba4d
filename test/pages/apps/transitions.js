// A site without a framework that fetches its next page, parses it and swaps the body in a view transition, with scripts
// made anew so that they run, and the history kept.
import { $, note, scenario, until } from './kit.js';

window.note = note;
async function go(path, isBack = false) {
  const text = await (await fetch(path)).text();
  const next = new DOMParser().parseFromString(text, 'text/html');
  const swap = () => {
    document.title = next.title;
    const main = document.adoptNode(next.querySelector('main'));
    for (const old of main.querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) script.setAttribute(name, value);
      script.textContent = old.textContent;
      old.replaceWith(script);
    }
    $('main').replaceWith(main);
    if (!isBack) history.pushState({ path }, '', path);
  };
  if (!document.startViewTransition) return swap();
  const transition = document.startViewTransition(swap);
  await transition.updateCallbackDone;
  await transition.finished;
}
addEventListener('popstate', () => void go(location.pathname, true).then(() => note('popped')));

scenario(async () => {
  document.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    void go(link.getAttribute('href')).then(() => note('gone'));
  });
  $('#go').click();
  await until(() => window.ranOwn && window.log.includes('gone'));
  note(location.pathname, $('main').innerHTML.trim());
  await until(() => $('main img').complete && $('main img').naturalWidth);
  history.back();
  await until(() => window.log.includes('popped'));
  note(location.pathname, $('main').innerHTML.trim());
});
