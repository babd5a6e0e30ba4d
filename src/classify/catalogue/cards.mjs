// Gives every merged row its service, and every service what people want to read of it. Hand-written services come
// first; what the lists name otherwise becomes a service of its own, under the name that the list gives it.
import { tarteaucitronPolicies } from './extracts.mjs';
import { matcher } from './merge.mjs';
import { openCookieRows, registrable } from './sources.mjs';
import { lifetime, lifetimeOf, policyUrl, purpose } from './texts.mjs';

/** Name -> id, the way catalogue.ts reads it again. */
export const slug = name =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** For comparing names that are written as one word here and as two there. */
const compact = name => slug(name).replaceAll('-', '');

/** What a list calls the vendor: `third-party-web: Mediahub` -> `Mediahub`, `prebid.js: fooBarBidAdapter` -> `Foo Bar`. */
function label(source) {
  const [list, name = ''] = source.split(/: (.*)/s);
  if (list !== 'prebid.js')
    return name
      .replace(/[(（].*/, '')
      .trim()
      .replace(/[\s|]+/g, ' ');
  return name
    .replace(/(Bid|Analytics)Adapter$|IdSystem$|(Rtd|Video)?Provider$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[ _]+/)
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The part of a host that someone chose: `cdn.foo.co.uk` -> `foo`. */
const chosenLabel = host => registrable(host).split('.')[0];

/**
 * @returns `services` by id, `hosts` and `names` with their service id (`-` where nobody knows), `texts` of names by id
 */
export function makeCards({ hosts, names, services: written, cards, entities, disclosures }) {
  const services = new Map(written.map(row => [row.id, { ...row, policy: undefined, known: true }]));
  const byName = new Map();
  for (const { id, name } of written) {
    for (const key of [compact(id), compact(name)]) if (!byName.has(key)) byName.set(key, id);
  }
  const companies = new Map(entities.map(({ name, company }) => [name, company || name]));

  /** The service of a name in a list: the hand-written one of that name and class, else one of its own. */
  function serviceOf(name, cls, wish = slug(name)) {
    const key = compact(name);
    if (!key || name === 'unnamed') return '-';
    const before = byName.get(key);
    if (before && services.get(before).class === cls) return before;
    const id = before ? `${slug(name)}-${cls}` : services.has(wish) ? slug(name) : wish;
    if (!services.has(id)) {
      services.set(id, { id, name, entity: companies.get(name) ?? name, class: cls });
      if (!before) byName.set(key, id);
    }
    return id;
  }

  const entityOf = new Map(entities.flatMap(({ name, domains }) => domains.map(domain => [domain, name])));
  const placed = hosts.map(row => {
    if (row.service !== '-') return row;
    const curated = row.curated === true;
    const own = byName.get(compact(chosenLabel(row.host)));
    if (own && services.get(own).class === row.class) return { ...row, service: own };
    if (!curated) return { ...row, service: serviceOf(label(row.source), row.class) };
    // A host that was decided by hand has no list to name it, unless third-party-web knows the domain. The id is what
    // the core calls a service that it has no name for.
    const name = entityOf.get(row.host) ?? entityOf.get('*.' + row.host);
    if (name) return { ...row, service: serviceOf(name, row.class) };
    return { ...row, service: serviceOf(registrable(row.host), row.class, slug(chosenLabel(row.host))) };
  });

  const open = openCookieRows();
  const readers = names
    .filter(row => /[*#@([?]/.test(row.name))
    .map(row => ({ row, test: matcher(row.name), stem: row.name.replace(/[*#@([?].*/, '') }));
  const exact = new Map(names.map(row => [row.name, row]));
  /** The row that answers for a listed name, `*` at its end included. */
  const rowOf = name => {
    const plain = name.replace(/\*$/, '');
    const direct = exact.get(name) ?? exact.get(plain) ?? exact.get(plain + '*');
    return direct ?? readers.find(({ stem, test }) => stem && name.startsWith(stem) && test(plain))?.row;
  };

  const facts = new Map();
  const named = names.map(row => ({
    ...row,
    curated: row.service !== '~',
    service: row.service === '~' ? serviceOf(label(row.source), row.class) : row.service,
  }));
  const serviceOfRow = new Map(named.map(row => [row.name, row.service]));
  const note = (row, fact) => facts.set(row.name, { ...fact, ...facts.get(row.name) });

  const texts = new Map();
  const policies = new Map();
  const vote = (id, url) => {
    if (!url || !services.has(id)) return;
    const votes = policies.get(id) ?? policies.set(id, new Map()).get(id);
    votes.set(url, (votes.get(url) ?? 0) + 1);
  };
  for (const { name, platform, text, lifetime: free, policy } of open) {
    const row = rowOf(name);
    const life = lifetime(free);
    if (row && life) note(row, { lifetime: life });
    if (row && /^local storage$/i.test(free)) note(row, { store: 'local' });
    const listed = byName.get(compact(platform));
    const service = row ? serviceOfRow.get(row.name) : (listed ?? slug(platform));
    // The platform's own page, so that a name that two vendors use votes for neither's.
    if (listed && (listed === service || !row)) vote(listed, policyUrl(policy));
    const words = purpose(text);
    if (!name || !words || /[\s;]/.test(name)) continue;
    const id = service === '-' ? slug(platform) : service;
    const list = texts.get(id) ?? texts.set(id, new Map()).get(id);
    if (!list.has(name)) list.set(name, { name, lifetime: life, text: words });
  }
  for (const { name, store, seconds } of disclosures) {
    const row = exact.get(name);
    if (row) note(row, { store, ...(seconds && { lifetime: lifetimeOf(seconds) }) });
  }

  // Hand-written pages first, then Open Cookie Database, then tarteaucitron by name or host, then the owner's other services.
  const hostOwner = new Map(placed.map(row => [row.host, row.service]));
  for (const { name, policy, hosts: list } of tarteaucitronPolicies()) {
    const url = policyUrl(policy);
    const byHost = list.flatMap(host => host.split('.').map((_, i, labels) => labels.slice(i).join('.')));
    const ids = [byName.get(compact(name.replace(/ ?\(.*/, ''))), ...byHost.map(host => hostOwner.get(host))];
    for (const id of new Set(ids)) {
      const service = services.get(id);
      if (service && url && !policies.has(id)) service.policy ??= url;
    }
  }
  for (const [id, votes] of policies)
    services.get(id).policy = [...votes].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0][0];
  for (const { service, policy } of cards) services.get(service).policy = policyUrl(policy);
  const ofOwner = new Map();
  for (const { entity, policy } of services.values())
    if (policy && !ofOwner.has(entity)) ofOwner.set(entity, policy);
  for (const service of services.values()) service.policy ??= ofOwner.get(service.entity);

  return { services, hosts: placed, names: named.map(row => ({ ...row, ...facts.get(row.name) })), texts };
}
