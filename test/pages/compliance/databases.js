// IndexedDB and Cache Storage: order of events, results and errors.

probes('databases and caches', {
  'open, upgrade, put, get, delete': t =>
    new Promise(done => {
      const request = indexedDB.open('probe', 2);
      t.log(`${request.readyState} ${request.constructor.name} ${attempt(() => request.result)}`);
      t.listen(
        request,
        'upgradeneeded success error blocked',
        event => `${event.oldVersion} ${event.newVersion}`,
      );
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('s'));
      request.onsuccess = () => {
        const store = request.result.transaction('s', 'readwrite').objectStore('s');
        store.put('v', 'k');
        store.get('k').onsuccess = event => {
          t.log(event.target.result);
          request.result.close();
          indexedDB.deleteDatabase('probe').onsuccess = event => done([event.oldVersion, event.newVersion]);
        };
      };
    }),
  'errors of open': () => [
    attempt(() => indexedDB.open()),
    attempt(() => indexedDB.open('x', 0)),
    attempt(() => indexedDB.open('x', -1)),
    attempt(() => IDBFactory.prototype.open.call({}, 'x')),
    attempt(() => indexedDB.cmp(1, 2)),
    attempt(() => indexedDB.open(Symbol('s'))),
  ],
  'databases()': async () => Array.isArray(await indexedDB.databases()),
  caches: async () => {
    const cache = await caches.open('probe');
    await cache.add('/p/text');
    await cache.put('/p/made', new Response('made'));
    const out = [
      await (await cache.match('/p/text')).text(),
      (await cache.keys()).map(r => new URL(r.url).pathname),
      await caches.has('probe'),
      await caches.keys(),
      await cache.delete('/p/made'),
    ];
    return [...out, await caches.delete('probe'), await caches.has('probe')];
  },
  'errors of caches': async () =>
    Promise.all(
      [
        () => caches.open(),
        () => caches.match(),
        async () => (await caches.open('e')).add('nope:x'),
        async () => (await caches.open('e')).put('/x', 5),
        async () => caches.delete('e'),
        () => CacheStorage.prototype.open.call({}, 'x'),
      ].map(run => Promise.resolve().then(run).then(show, show)),
    ),
});
