// Remembers every function of every interface and of the window, and tells which of them are others later.
(() => {
  const owners = Object.getOwnPropertyNames(window)
    .filter(name => /^[A-Z]/.test(name) && typeof window[name] === 'function')
    .flatMap(name => [
      [name, window[name]],
      [`${name}.prototype`, window[name].prototype],
    ])
    .filter(([, owner]) => owner)
    .concat([
      ['window', window],
      ['document', document],
    ]);
  const taken = owners.map(([name, owner]) => [name, owner, Object.getOwnPropertyDescriptors(owner)]);
  window.changedSince = () =>
    taken.flatMap(([name, owner, before]) =>
      Reflect.ownKeys(before)
        .filter(key => {
          const [was, now] = [before[key], Object.getOwnPropertyDescriptor(owner, key)];
          const isFunction = [was.value, was.get, was.set].some(part => typeof part === 'function');
          return (
            isFunction &&
            (!now ||
              ['value', 'get', 'set', 'enumerable', 'configurable', 'writable'].some(
                part => was[part] !== now[part],
              ))
          );
        })
        .map(key => `${name}.${String(key)}`),
    );
})();
