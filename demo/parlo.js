// The site's own code: preferences in a cookie, the A/B test's wording, the lesson player and the ad frequency cap.
// It knows one thing about askfirst: a lesson video is wanted when the visitor presses play.
(function parlo() {
  const $ = id => document.getElementById(id);
  const root = document.documentElement;

  function readCookie(name) {
    try {
      return document.cookie.match(`(?:^|; )${name}=([^;]*)`)?.[1];
    } catch {
      return undefined; // cookies are switched off: the page works without them
    }
  }
  function writeCookie(name, value, days) {
    try {
      document.cookie = `${name}=${value}; path=/; max-age=${days * 86400}; SameSite=Lax`;
    } catch {
      // as above
    }
  }

  // Preferences: the theme. The visitor asked for it by pressing the button, so it needs no further question.
  const theme = $('theme');
  function show(name) {
    const isChosen = name === 'dark' || name === 'light';
    if (isChosen) root.dataset.theme = name;
    const dark = isChosen ? name === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    theme?.setAttribute('aria-pressed', String(dark));
  }
  show(readCookie('parlo_prefs'));
  if (!readCookie('parlo_prefs')) writeCookie('parlo_prefs', 'auto', 180);
  theme?.addEventListener('click', () => {
    const next = theme.getAttribute('aria-pressed') === 'true' ? 'light' : 'dark';
    show(next);
    writeCookie('parlo_prefs', next, 180);
  });

  // Research: the wording of the invitation, once the test has run.
  document.addEventListener('parlo:variant', ({ detail }) => {
    if (detail === 'b' && $('invite')) $('invite').textContent = 'Try three minutes';
  });

  if (window.flipCards && $('cards')) window.flipCards($('cards'));

  // Ads: the site counts how many it has shown today, in a cookie of its own that belongs to advertising.
  const shown = Number(readCookie('parlo_fcap') ?? 0);
  window.parloAds = shown; // the ad slot stays empty from three on
  if ($('ad-note')) writeCookie('parlo_fcap', shown, 1);
  document.addEventListener('adshown', () => {
    writeCookie('parlo_fcap', shown + 1, 1);
    if ($('ad-note')) $('ad-note').textContent = `Ad ${Math.min(shown + 1, 3)} of at most 3 today.`;
  });

  // The lesson. The player is a frame that the site puts in itself; what holds it back until it is wanted is askfirst.
  const player = $('player');
  const poster = $('poster');
  if (player) {
    const frame = document.createElement('iframe');
    frame.title = 'Lesson 1: ordering in a Lisbon café';
    frame.allow = 'fullscreen';
    frame.src = 'https://www.youtube.com/embed/parlo-lesson-1';
    player.prepend(frame);

    const wanted = () => window.askfirst?.allows({ service: 'youtube' }) ?? true;
    const update = () => {
      // What was let in has to be put out again by the page: askfirst stops what is sent from here, not what a frame does.
      if (poster.hidden && !wanted()) frame.src = frame.getAttribute('src');
      poster.hidden = wanted();
    };
    update();
    window.askfirst?.subscribe(update);
    $('play').addEventListener('click', () => {
      window.askfirst?.choose({ services: { youtube: true } });
      frame.focus();
    });
  }
})();
