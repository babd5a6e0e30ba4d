// What every stand-in vendor script needs: the top-domain cookie trick, pixels, injected scripts, and a bounded heartbeat.

/** Sets a first-party cookie on the widest domain the browser accepts, as analytics scripts do. */
function setCookie(name, value, days = 390) {
  const labels = location.hostname.split('.');
  const age = days ? `; max-age=${days * 86400}` : '';
  for (let from = labels.length - 2; from >= 0; from--) {
    const domain = labels.slice(from).join('.');
    try {
      document.cookie = `${name}=${value}; path=/; domain=${domain}; SameSite=Lax${age}`;
      if (document.cookie.includes(`${name}=`)) return;
    } catch {
      return; // no cookies at all in this document
    }
  }
  document.cookie = `${name}=${value}; path=/; SameSite=Lax${age}`;
}

function readCookie(name) {
  try {
    return document.cookie.match(`(?:^|; )${name}=([^;]*)`)?.[1];
  } catch {
    return undefined;
  }
}

/** Reads an id or makes one, the way vendors recognise a visitor again. */
function visitorId(name, make, days) {
  const known = readCookie(name);
  if (known) return known;
  const value = make();
  setCookie(name, value, days);
  return value;
}

function store(area, key, value) {
  try {
    window[area].setItem(key, value);
  } catch {
    // storage is off: vendors carry on without it
  }
}

function pixel(url) {
  new Image().src = url;
}

function inject(src) {
  const script = document.createElement('script');
  script.async = true;
  script.src = src;
  document.head.appendChild(script);
}

function random() {
  return Math.floor(Math.random() * 2147483647);
}

/**
 * Sends again about every half second while the page is seen, at most 20 times: code that keeps running after consent
 * ends. `window.__vendorBeats` has one function per tag that sends at once, for a test that will not wait.
 */
function heartbeat(send) {
  window.__vendorBeats = [...(window.__vendorBeats ?? []), () => send('asked')];
  let left = 20;
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') send(21 - left);
    if (--left <= 0) clearInterval(timer);
  }, 500);
}

const query = values => new URLSearchParams(values).toString();
/** One entry per script that really ran, for tests to look at next to the request log. */
const ran = name => (window.__vendorsRan = [...(window.__vendorsRan ?? []), name]);
