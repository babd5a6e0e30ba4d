// Writes that wait: what is made when it is granted, and what is not because the page took it back itself.

import { describe, expect, it } from 'vitest';
import type { StoredSubject } from '../../../src/consent/types.js';
import type { Gate } from '../../../src/guard/gate.js';
import { createHeldWrites } from '../../../src/guard/writes.js';

function setUp() {
  const state = { open: false, made: [] as string[] };
  const gate = {
    armed: () => true,
    allows: () => state.open,
    note: () => {},
    safe: (job: () => unknown) => job(),
  } as unknown as Gate;
  const writes = createHeldWrites(gate);
  const write = (store: StoredSubject['store'], name: string) =>
    writes.refuse({ kind: 'storage', store, name, how: 'test' }, () => state.made.push(`${store} ${name}`));
  const open = () => {
    state.open = true;
    writes.release();
    return state.made;
  };
  return { writes, write, open };
}

describe('held writes', () => {
  it('are made when they are granted, the latest of each name', () => {
    const { write, open } = setUp();
    for (const name of ['a', 'b', 'a']) write('local', name);
    expect(open()).toEqual(['local a', 'local b']);
  });

  it('are not made once the page has deleted the name', () => {
    const { writes, write, open } = setUp();
    write('local', 'a');
    write('local', 'ab');
    write('session', 'a');
    writes.forget('local', 'a');
    expect(open()).toEqual(['local ab', 'session a']);
  });

  it('take an empty name for a name', () => {
    const { writes, write, open } = setUp();
    for (const name of ['', 'a']) write('cookie', name);
    writes.forget('cookie', '');
    expect(open()).toEqual(['cookie a']);
  });

  it('of one store are all dropped when it is cleared', () => {
    const { writes, write, open } = setUp();
    for (const name of ['', 'a']) write('local', name);
    write('session', 'a');
    writes.forget('local');
    expect(open()).toEqual(['session a']);
  });
});
