// All of core-js.
import 'core-js-bundle';

window.probeWrapper = async () => [
  [1, 2, 3].at(-1),
  structuredClone(new Map([[1, { a: 2 }]])).size,
  new URL('https://a.test/?b=c#d').searchParams.get('b'),
  await Promise.allSettled([1, Promise.reject(2)]).then(all => all.map(one => one.status)),
  typeof setImmediate,
  new URLSearchParams('a=1&a=2').getAll('a'),
];
