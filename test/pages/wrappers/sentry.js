// The Sentry browser SDK with its default instrumentation; nothing is sent, what it would send is noted.
import * as Sentry from '@sentry/browser';

const seen = [];
let round = 0;
Sentry.init({
  dsn: 'https://key@www.parlo.test/1',
  tracesSampleRate: 1,
  integrations: [
    Sentry.browserTracingIntegration({ instrumentPageLoad: false, instrumentNavigation: false }),
  ],
  beforeBreadcrumb: crumb => (
    seen.push([crumb.category, crumb.data?.url ?? '', crumb.data?.status_code ?? ''].join(' ')),
    crumb
  ),
  beforeSend: event => (seen.push(`event ${event.exception?.values?.[0]?.value}`), null),
  beforeSendTransaction: () => null,
  sendClientReports: false,
});

window.probeWrapper = async () => {
  seen.length = 0;

  await fetch('/p/text');
  await new Promise(done => {
    const xhr = new XMLHttpRequest();
    xhr.onload = done;
    xhr.open('GET', '/p/json');
    xhr.send();
  });
  console.log('told');
  const button = document.body.appendChild(document.createElement('button'));
  button.addEventListener('click', () =>
    setTimeout(() => Sentry.captureException(new Error(`from timer ${round}`))),
  );
  button.click();
  history.pushState({}, '', `?round=${++round}`);
  await new Promise(done => setTimeout(done, 60));
  button.remove();
  return seen.filter(line => !/askfirst/.test(line)).map(line => line.replace(/\d+$/, '(number)'));
};
