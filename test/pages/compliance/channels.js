// sendBeacon, EventSource, WebSocket and the other channels: states, events, errors, identity.

probes('sendBeacon', {
  'kinds of data': () =>
    [
      'x',
      new Blob(['x']),
      new FormData(),
      new URLSearchParams('a=b'),
      new Uint8Array(3),
      null,
      undefined,
    ].map(data => navigator.sendBeacon('/p/text', data)),
  'a URL object': () => navigator.sendBeacon(new URL('/p/text', location)),
  errors: () => [
    attempt(() => navigator.sendBeacon()),
    attempt(() => navigator.sendBeacon('https://[bad')),
    attempt(() => navigator.sendBeacon('data:,x')),
    attempt(() => navigator.sendBeacon('/p/text', 'x'.repeat(70000))),
    attempt(() => navigator.sendBeacon(Symbol('s'))),
    attempt(() => navigator.sendBeacon('/p/text', new ReadableStream())),
  ],
});

probes('EventSource', {
  'messages, id and state': async t => {
    const source = new EventSource('/p/events');
    t.log(`${source.readyState} ${source.withCredentials} ${source.url.replace(/^.*test/, '')}`);
    t.listen(
      source,
      'open message named error',
      event => `${event.data} ${event.lastEventId} ${source.readyState}`,
    );
    source.onmessage = event => t.log(`onmessage ${event.origin}`);
    await new Promise(done => source.addEventListener('named', done));
    const state = source.readyState;
    source.close();
    return [state, source.readyState];
  },
  'a failing answer': async t => {
    const source = new EventSource('/p/missing', { withCredentials: true });
    t.listen(source, 'open message error', event => `${show(event)} ${source.readyState}`);
    await t.until(() => source.readyState === 2);
    return source.withCredentials;
  },
  'errors and constants': () => [
    attempt(() => new EventSource('https://[bad')),
    attempt(() => new EventSource()),
    attempt(() => EventSource('/p/events')),
    EventSource.OPEN,
    Object.keys(EventSource),
    attempt(() => new EventSource('/p/missing', 5)),
  ],
  'address forms': () =>
    ['/p/missing', new URL('/p/missing?u', location), '?q'].map(url => {
      const source = new EventSource(url);
      source.close();
      return [source.url, source.constructor === EventSource, source.onopen, source instanceof EventTarget];
    }),
});

probes('WebSocket', {
  'a refused handshake': async t => {
    const socket = new WebSocket('wss://www.parlo.test/p/socket', ['a', 'b']);
    t.log(
      `${socket.readyState} ${socket.url} ${socket.protocol} ${socket.extensions} ${socket.bufferedAmount} ${socket.binaryType}`,
    );
    t.listen(
      socket,
      'open message error close',
      event => `${show(event)} ${event.code} ${event.reason} ${event.wasClean} ${socket.readyState}`,
    );
    t.clock();
    await t.until(() => socket.readyState === 3);
    await t.pause(20);
  },
  'closed before it opened': async t => {
    const socket = new WebSocket('wss://www.parlo.test/p/socket');
    t.listen(socket, 'open error close', event => `${event.code}`);
    socket.close();
    t.log(socket.readyState);
    await t.until(() => socket.readyState === 3);
    await t.pause(20);
  },
  errors: () => [
    attempt(() => new WebSocket()),
    attempt(() => new WebSocket('https://[bad')),
    attempt(() => new WebSocket('nope:x')),
    attempt(() => new WebSocket('wss://www.parlo.test/#frag')),
    attempt(() => new WebSocket('wss://www.parlo.test/', 'b d')),
    attempt(() => new WebSocket('wss://www.parlo.test/', ['a', 'a'])),
    attempt(() => WebSocket('wss://www.parlo.test/')),
    attempt(() => new WebSocket('wss://www.parlo.test/p/socket').send('early')),
    attempt(() => new WebSocket('wss://www.parlo.test/p/socket').close(1)),
    attempt(() => (new WebSocket('wss://www.parlo.test/p/socket').binaryType = 'x')),
  ],
  'https and relative addresses are turned into wss': () =>
    ['https://www.parlo.test/p/socket', '/p/socket', new URL('/p/socket', location)].map(url =>
      attempt(() => new WebSocket(url).url),
    ),
  'identity of instance and constructor': () => {
    const socket = new WebSocket('wss://www.parlo.test/p/socket');
    socket.close();
    return [
      socket.constructor === WebSocket,
      socket instanceof WebSocket,
      Object.getPrototypeOf(socket) === WebSocket.prototype,
      WebSocket.prototype.constructor === WebSocket,
      Object.keys(WebSocket),
      JSON.stringify(socket),
      `${socket}`,
    ];
  },
});

probes('other channels', {
  RTCPeerConnection: () => {
    if (!window.RTCPeerConnection) return 'none here';
    const peer = new RTCPeerConnection({ iceServers: [] });
    const channel = peer.createDataChannel('x');
    const told = [
      peer.signalingState,
      peer.iceGatheringState,
      channel.label,
      peer instanceof RTCPeerConnection,
      attempt(() => new RTCPeerConnection({ iceServers: [{ urls: 'nope:x' }] })),
      attempt(() => RTCPeerConnection()),
      peer.getConfiguration().iceServers.length,
    ];
    peer.close();
    return told;
  },
  WebTransport: () =>
    window.WebTransport
      ? [
          attempt(() => new WebTransport()),
          attempt(() => new WebTransport('http://x')),
          attempt(() => WebTransport('https://x')),
        ]
      : 'none here',
  'BroadcastChannel and MessageChannel': async t => {
    const [one, two] = [new BroadcastChannel('b'), new BroadcastChannel('b')];
    const heard = new Promise(done => (two.onmessage = event => done(event.data)));
    one.postMessage({ a: 1 });
    const got = await heard;
    one.close();
    two.close();
    return got;
  },
});
