// What makes a request: tags with their attributes, and how the addresses stand in a value. Data and its reading only.

import type { RequestType } from '../classify/types.js';

type Kinds = Readonly<Record<string, RequestType>>;

/** Tags whose attributes make a request, and what kind. */
export const REQUESTS: Readonly<Record<string, Kinds>> = {
  script: { src: 'script', href: 'script', 'xlink:href': 'script' },
  img: { src: 'image', srcset: 'image' },
  iframe: { src: 'frame' },
  frame: { src: 'frame' },
  embed: { src: 'object' },
  object: { data: 'object' },
  video: { src: 'media', poster: 'image' },
  audio: { src: 'media' },
  source: { src: 'media', srcset: 'image' },
  track: { src: 'media' },
  link: { href: 'link', imagesrcset: 'image' },
  input: { src: 'image' },
  // Every relative address of the page would follow it.
  base: { href: 'other' },
  // Only as a refresh, see `urlsOf`.
  meta: { content: 'other' },
  // SVG; the animations can set an address, too. In HTML the parser takes `image` for `img`.
  image: { href: 'image', 'xlink:href': 'image', src: 'image', srcset: 'image' },
  feimage: { href: 'image', 'xlink:href': 'image' },
  use: { href: 'image', 'xlink:href': 'image' },
  set: { to: 'image' },
  animate: { from: 'image', to: 'image', by: 'image', values: 'image' },
};

/** Attributes that make a request on whatever tag knows them. */
export const ANYWHERE: Kinds = { background: 'image', ping: 'beacon', attributionsrc: 'beacon' };

/** Attributes of SVG that take CSS and make a request. */
export const PRESENTATION =
  'fill stroke mask clip-path marker-start marker-mid marker-end cursor filter'.split(' ');

/** Attributes that are not addresses but hold some: CSS, and the markup of a frame. */
export const HOLDERS = ['srcdoc', 'style', ...PRESENTATION];

/** The properties that reflect them, `tag.property`, where that is not the attribute of `REQUESTS` in lower case. */
export const PROPERTIES =
  'script.src img.src img.srcset iframe.src iframe.srcdoc frame.src embed.src object.data video.src video.poster source.src source.srcset track.src link.href link.imageSrcset input.src base.href meta.content body.background a.ping area.ping a.attributionSrc img.attributionSrc script.attributionSrc script.type';

/** The kind of request that `attribute` of `tag` makes; undefined for none. */
export const kindOf = (tag: string, attribute: string): RequestType | undefined =>
  REQUESTS[tag]?.[attribute] ?? ANYWHERE[attribute];

/** All attributes worth a second look, as keys; the others pass after one lookup. */
export const WATCHED: Readonly<Record<string, unknown>> = Object.assign(
  Object.create(null) as object,
  { type: 1 },
  ...HOLDERS.map(name => ({ [name]: 1 })),
  ...Object.values(REQUESTS),
  ANYWHERE,
) as Record<string, unknown>;

/**
 * The addresses in an attribute value. A `srcset` names several; split at every comma it also yields descriptors and
 * pieces of addresses, which are relative and harmless, and never misses one.
 */
function urlsOf(attribute: string, value: string): string[] {
  if (attribute === 'content') return /^[\d.,;\s]+url\s*=\s*["']?([^"']*)/i.exec(value)?.slice(1) ?? [];
  return /set$|^ping|ionsrc$|^values/.test(attribute) ? value.split(/[\s,;]+/) : [value];
}

/** Whether a tag asks for nothing: a link whose `rel` names a relation and no resource. */
export const isSilent = (tag: string, rel: string | null | undefined): boolean =>
  tag === 'link' && !!rel && !/stylesheet|pre|icon|manifest|dictionary/i.test(rel);

/** The addresses that inline code of `type` makes the browser fetch by itself: static imports, and names in JSON. */
export function codeUrls(type: string | null | undefined, code: string): string[] {
  const pattern = /^module$/i.test(`${type}`)
    ? /\b(?:from|import)\s*["']([^"']+)/g
    : /^(speculationrules|importmap)$/i.test(`${type}`) && /"([^"]*)"/g;
  return pattern ? [...code.matchAll(pattern)].map(([, url = '']) => url) : [];
}

/** Every absolute address in a document that is its own address: it may ask for it out of our reach. */
export function dataUrls(url: string): string[] {
  const [, isBase64, body = ''] = /^\s*(?:data:[^,]*?(;base64)?,|javascript:)(.*)/is.exec(url) ?? [];
  const text = isBase64 ? atob(decodeURIComponent(body)) : decodeURIComponent(body);
  return text.match(/(https?:)?\/\/[^\s"'<>()\\]+/g) ?? [];
}

/** All that a browser may ask for because of `attribute = value`. */
export const addressesOf = (kind: RequestType, attribute: string, value: string): string[] => [
  ...urlsOf(attribute, value),
  ...(/^(frame|object|link)$/.test(kind) ? dataUrls(value) : []),
];
