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
  // A document, which may ask for more.
  use: { href: 'object', 'xlink:href': 'object' },
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
  'script.src img.src img.srcset iframe.src iframe.srcdoc frame.src embed.src object.data video.src video.poster source.src source.srcset track.src link.href link.imageSrcset link.rel link.relList input.src base.href meta.content body.background a.ping area.ping a.attributionSrc img.attributionSrc script.attributionSrc script.type';

/** XML may give the namespace of XLink any prefix. */
export const plainName = (attribute: string): string => attribute.replace(/^[^:]+:/, 'xlink:');

/** The kind of request that `attribute` of `tag` makes; undefined for none. */
export const kindOf = (tag: string, attribute: string): RequestType | undefined =>
  REQUESTS[tag]?.[plainName(attribute)] ?? ANYWHERE[attribute];

/** All attributes worth a second look, as keys; the others pass after one lookup. */
export const WATCHED: Readonly<Record<string, unknown>> = Object.assign(
  Object.create(null) as object,
  { type: 1, rel: 1 },
  ...HOLDERS.map(name => ({ [name]: 1 })),
  ...Object.values(REQUESTS),
  ANYWHERE,
) as Record<string, unknown>;

/**
 * The addresses in an attribute value. A `srcset` names several, an animation also as CSS; split at every comma it also
 * yields descriptors and pieces of addresses, which are relative and harmless, and never misses one.
 */
function urlsOf(attribute: string, value: string): string[] {
  if (attribute === 'content') return /^[\d.,;\s]+(?:url\s*=\s*)?["']?([^"']*)/i.exec(value)?.slice(1) ?? [];
  return /set$|^ping|ionsrc$|^(values|to|from|by)$/.test(attribute) ? value.split(/[\s,;()"']+/) : [value];
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

/** What `decode` makes of `text`; nothing where it throws. */
const decoded = (decode: (text: string) => string, text: string) => {
  try {
    return decode(text);
  } catch {
    return '';
  }
};

/** The platform's own parser. */
const { URL: Parser } = globalThis;

/** An absolute address as the browser reads it: no line feeds or control characters, the scheme in lower case. */
export const hrefOf = (url: string): string =>
  (url.includes(':') && decoded(text => new Parser(text).href, url)) || url;

/** Every absolute address in a text, however it writes a slash, and in the documents that are addresses in it. */
export const namesIn = (text: string): string[] =>
  (
    text
      .replace(/\0/g, '') // UTF-16
      .replace(/\\[ux]?0*2f\s?/gi, '/')
      .match(/data:[^\s"'<>()]+|(https?:|\/\/)[^\s"'<>()]+/gi) ?? []
  ).flatMap(url => [url, ...dataUrls(url)]);

/** The addresses in a document that is its own address: it may ask for them out of our reach. Never throws. */
export function dataUrls(url: string): string[] {
  const [, isBase64, body = ''] = /^(?:data:[^,]*?(; *base64)?,|javascript:)(.*)/is.exec(hrefOf(url)) ?? [];
  // A `%` that escapes nothing stays, and what is not UTF-8 is read byte by byte: after it more may follow.
  const text = body.replace(/(%[\da-f]{2})+/gi, part => decoded(decodeURIComponent, part) || unescape(part));
  return namesIn(isBase64 ? decoded(atob, text.replace(/#.*/s, '')) : text);
}

/** Whether what is asked for may ask for more, unseen where it is made of text. */
export const isDocument = (kind: RequestType | undefined): boolean => /^(frame|object|link)$/.test(`${kind}`);

/** All that a browser may ask for because of `attribute = value`. */
export const addressesOf = (kind: RequestType, attribute: string, value: string): string[] => [
  ...urlsOf(attribute, value),
  ...(isDocument(kind) ? dataUrls(value) : []),
];
