// What the bench asks of a page, as ordinary code writes it. A classic script of the page itself, loaded after the guard;
// it knows nothing of askfirst. `bench.run` answers milliseconds, page observers (a microtask) included, layout not.
// Tasks are large enough for the coarse clock of a page that is not isolated: some 5 to 50 ms each.
(() => {
  const stage = document.getElementById('stage');
  const times = (count, job) => {
    for (let i = 0; i < count; i += 1) job(i);
  };
  const cell = i => {
    const element = document.createElement('div');
    element.textContent = i;
    return element;
  };
  const table = row =>
    `<table><tbody>${Array.from({ length: 1000 }, (_, i) => `<tr>${row(i)}</tr>`).join('')}</tbody></table>`;
  const plain = table(
    i => `<td class="a">${i}</td><td>Name ${i}</td><td>Place</td><td>12.50</td><td><b>yes</b></td>`,
  );
  // Lazy images in a stage that is not shown are parsed and judged, and never asked for.
  const rich = table(
    i =>
      `<td>${i}</td><td><img src="/images/${i}.png" loading="lazy" alt=""></td><td><a href="/lesson/${i}">Lesson</a></td><td>12.50</td>`,
  );
  const insertable = () => Array.from({ length: 10000 }, (_, i) => cell(i));

  /** name -> [task] or [task, what is made before the clock starts]. */
  const TASKS = {
    'create and appendChild': [() => times(10000, i => stage.appendChild(cell(i)))],
    'create and append': [() => times(10000, i => stage.append(cell(i)))],
    'create and insertBefore': [() => times(10000, i => stage.insertBefore(cell(i), stage.firstChild))],
    'appendChild alone': [cells => times(10000, i => stage.appendChild(cells[i])), insertable],
    'setAttribute class': [cells => times(10000, i => cells[i].setAttribute('class', 'row')), insertable],
    'getAttribute and hasAttribute': [
      cells => times(10000, i => cells[i].getAttribute('class') ?? cells[i].hasAttribute('id')),
      insertable,
    ],
    'inline styles': [
      cells =>
        times(3000, i => {
          const { style } = cells[i];
          style.width = `${i}px`;
          style.background = '#eee';
          style.setProperty('--row', i);
        }),
      insertable,
    ],
    'own image: create, src, append': [
      () =>
        times(2000, i => {
          const image = document.createElement('img');
          image.loading = 'lazy';
          image.src = `/images/${i}.png`;
          stage.append(image);
        }),
    ],
    'innerHTML, plain table': [() => times(4, () => (stage.innerHTML = plain))],
    'innerHTML, own images and links': [() => times(4, () => (stage.innerHTML = rich))],
    'fetch own origin': [
      () =>
        Promise.all(Array.from({ length: 60 }, async (_, i) => (await fetch(`/bench/ping?${i % 6}`)).text())),
    ],
    'fetch, the call alone': [
      signal =>
        Promise.all(
          Array.from({ length: 1000 }, (_, i) => fetch(`/bench/ping?${i}`, { signal }).catch(() => {})),
        ),
      () => AbortSignal.abort(),
    ],
    'document.cookie read': [() => times(1000, () => document.cookie)],
    'document.cookie write': [() => times(1000, i => (document.cookie = `basket=${i}; path=/`))],
    'localStorage write': [() => times(2000, i => localStorage.setItem('basket', `${i}`))],
    'localStorage read': [() => times(20000, () => localStorage.getItem('basket'))],
  };
  for (const [name, list] of Object.entries(window.lists ?? {})) {
    TASKS[`${name} list`] = [() => list(stage)];
  }

  window.bench = {
    names: Object.keys(TASKS),
    async run(name) {
      const [task, prepare] = TASKS[name];
      const given = prepare?.();
      window.gc?.();
      // What the task before has sent to other processes of the browser is over by then.
      await new Promise(done => setTimeout(done, 10));
      const began = performance.now();
      const pending = task(given);
      await pending;
      const took = performance.now() - began;
      stage.textContent = '';
      return took;
    },
  };
})();
