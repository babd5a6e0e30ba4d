// Everything that the lists know, in one table: what `askfirst/classify` answers from unless it is given another catalogue.
// For servers, tools and tests; too large for a page, which has the core tables and fetches `askfirst/catalogue`.

import { SERVICES } from './catalogue/cards.generated.js';
import { RARE } from './catalogue/rare.generated.js';
import { ALL_RULES } from './catalogue/rules.generated.js';
import { answerOf, nameIn, unpack } from './catalogue/unpack.js';
import { once, readRules, walk } from './decode.js';
import type { Catalogue, UrlRule } from './types.js';

const tables = once(() => unpack(SERVICES + '\n' + RARE));
const rules = once(() => readRules(ALL_RULES));

/** All hosts, names and URL rules; unpacked when it is first asked. */
export const everything: Catalogue = {
  rules(host, own, text) {
    const { rows, hint } = rules();
    const found: UrlRule[] = [];
    // The most exact comes first: the name as it is, then with a national ending (`.co.uk`) as `.*`.
    for (const name of own ? [] : [host.replace(/\.(com?\.)?[a-z]{2,3}$/, '.*'), host])
      walk(name, hash => void found.unshift(...(rows.get(hash) ?? [])));
    return text === undefined || hint.test(text)
      ? [...found, ...(rows.get(own ? 'own' : 'third') ?? [])]
      : found;
  },
  host(suffix) {
    const row = tables().hosts.get(suffix);
    return row && answerOf(tables(), row);
  },
  name(name) {
    const row = nameIn(tables(), name);
    return row && answerOf(tables(), row);
  },
  entity: service => tables().cards.get(service)?.entity,
};
