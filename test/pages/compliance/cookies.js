// document.cookie and cookieStore: what each text leaves in the jar, conversions, errors and change events.

/** Our record is a cookie of ours; what a page then sees more is told in the README. */
const jar = () =>
  document.cookie
    .split('; ')
    .filter(pair => pair && !pair.startsWith('askfirst='))
    .sort()
    .join('; ');
const cookie = run => t => {
  for (const pair of document.cookie.split('; ').filter(pair => !pair.startsWith('askfirst='))) {
    const [name] = pair.split('=');
    document.cookie = `${name}=; max-age=0; path=/`;
    document.cookie = `${name}=; max-age=0`;
    if (!pair.includes('=')) document.cookie = `; max-age=0`;
  }
  return run(t);
};

const TEXTS = [
  'a=1',
  ' b = 2 ',
  'c',
  '=d',
  '',
  'e=',
  'f=1; path=/; max-age=60',
  'g=1; expires=Thu, 01 Jan 2099 00:00:00 GMT',
  'h=1; samesite=strict; secure',
  'i=x; domain=parlo.test',
  'j=x; domain=other.test',
  'k=x; path=/elsewhere',
  'l=\u00e9 "quoted" ,x',
  'm=a=b=c',
  'n=1; httponly',
  'o\0=1',
  'p=1\r\n',
  'q=1; max-age=0',
  '__Host-r=1; secure; path=/',
  '__Host-s=1',
  'T=1;PATH=/;SECURE',
  null,
  undefined,
  5,
  {},
];
probes('document.cookie', {
  'texts one by one': t =>
    TEXTS.map(text =>
      cookie(() => {
        const answer = attempt(() => (document.cookie = text));
        return `${String(text)} => ${answer} ${jar()}`;
      })(t),
    ).join('\n      '),
  'rewrites and deletions': cookie(() => {
    const seen = [];
    for (const text of [
      'a=1',
      'a=2',
      'b=1; max-age=60',
      'a=; max-age=0',
      'b=; expires=Thu, 01 Jan 1970 00:00:00 GMT',
      'b=3; max-age=-5',
      'c=1; expires=nonsense',
    ]) {
      document.cookie = text;
      seen.push(jar());
    }
    return seen;
  }),
  conversion: () => {
    const counted = { times: 0, toString: () => (counted.times++, 'counted=1') };
    document.cookie = counted;
    return [
      counted.times,
      attempt(() => (document.cookie = Symbol('s'))),
      attempt(
        () =>
          (document.cookie = {
            toString: () => {
              throw new RangeError('mine');
            },
          }),
      ),
    ];
  },
  'through descriptor, Reflect and another document': cookie(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    set.call(document, 'a=1');
    Reflect.set(document, 'cookie', 'b=2');
    const inert = document.implementation.createHTMLDocument('');
    return [
      get.call(document).includes('a=1'),
      jar(),
      attempt(() => (inert.cookie = 'c=1')),
      inert.cookie,
      Object.hasOwn(document, 'cookie'),
      'cookie' in document,
    ];
  }),
  'cookieEnabled and many': cookie(() => {
    for (let i = 0; i < 30; i++) document.cookie = `many${i}=${i}`;
    return [navigator.cookieEnabled, jar().split('; ').length];
  }),
});

probes('cookieStore', {
  'set, get, getAll, delete': cookie(async () => {
    if (!window.cookieStore) return 'none here';
    const out = [
      await cookieStore.set('a', '1'),
      await cookieStore.set({ name: 'b', value: '2', expires: Date.now() + 60000 }),
    ];
    const got = await cookieStore.get('a');
    out.push(
      got.name,
      got.value,
      (await cookieStore.getAll())
        .map(c => c.name)
        .filter(name => name !== 'askfirst')
        .sort(),
      await cookieStore.get('none'),
      await cookieStore.delete('a'),
      jar(),
    );
    return out;
  }),
  errors: async () =>
    window.cookieStore
      ? Promise.all(
          [
            () => cookieStore.set(),
            () => cookieStore.set('a'),
            () => cookieStore.set({}),
            () => cookieStore.set('a=b', 'c'),
            () => cookieStore.set('', ''),
            () => cookieStore.set(';', ';'),
            () => cookieStore.set({ name: 'a', value: 'b', domain: 'other.test' }),
            () => cookieStore.delete(),
            () => cookieStore.get(),
            () => CookieStore.prototype.set.call({}, 'a', 'b'),
            () => cookieStore.set(Symbol('s'), 'x'),
          ].map(run => Promise.resolve().then(run).then(show, show)),
        )
      : 'none here',
  'change events': cookie(async t => {
    if (!window.cookieStore) return 'none here';
    await t.pause(150); // what earlier probes deleted is told late
    const listener = event =>
      t.log(`${event.changed.map(c => `${c.name}=${c.value}`)} -${event.deleted.map(c => c.name)}`);
    cookieStore.addEventListener('change', listener);
    document.cookie = 'seen=1';
    await t.pause(80);
    await cookieStore.set('seen2', '2');
    await t.pause(80);
    document.cookie = 'seen=; max-age=0';
    await t.pause(80);
    cookieStore.removeEventListener('change', listener);
  }),
  'reading members in the same order': async t => {
    if (!window.cookieStore) return 'none here';
    const init = new Proxy(
      { name: 'order', value: '1' },
      { get: (target, key) => (t.log(String(key)), target[key]) },
    );
    await cookieStore.set(init);
  },
});
