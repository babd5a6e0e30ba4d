// Markup that script hands to the browser as text: innerHTML and its kin, document.write, srcdoc, parsed documents. The
// text is made inert before it is parsed: a refused attribute gets our prefix, a refused script an inert type, and every
// other byte stays.

import { apply, createElement, descriptorOf, getAttribute, lower, type PageWindow } from '../page/natives.js';
import { type Native, textAt } from '../page/patch.js';
import type { Gate } from './gate.js';
import { INERT_TYPE, MASK } from './held.js';
import type { How, Inspect } from './observer.js';
import { addressesOf, ANYWHERE, codeUrls, HOLDERS, hrefOf, isSilent, kindOf, REQUESTS } from './requests.js';
import { plainXml, readBlob, type Styles } from './styles.js';
import { tagsOf } from './tags.js';

/** Whether a closer look is due at all. */
const WORTH = new RegExp(
  `<([^\\s/>]*:)?(${Object.keys(REQUESTS).join('|')}|style)[\\s/>]|(${[...HOLDERS, ...Object.keys(ANYWHERE)].join('|')})\\s*=`,
  'i',
);
const FRAME = /<(i?frame|object|embed)/i;

export interface Markup {
  /** The text with everything refused made inert; the same text when nothing is refused. */
  inert(text: string, how: string, base: string): string;
  /** The markup of a frame: inert, and led by what guards the frame's window before its first script. */
  frame(text: string, how: string, base: string): string;
  /**
   * The address of a blob with the markup or CSS of this one made inert; the same address when nothing is refused. For a
   * link text of no type is CSS.
   */
  blob(url: string, how: string, isLink?: boolean): string;
}

/** A style sheet of an XML document. */
const INSTRUCTION = /<\?xml-stylesheet\b[^>]*?href\s*=\s*["']([^"']*)[^>]*>/gi;

/** What may stand before a script without changing the document's mode, or the attributes of its root. */
const LEAD =
  /^(?:\s|<!--[^]*?-->|<!doctype[^>]*>)*(?:<html\b(?:"[^"]*"|'[^']*'|[^'">])*>)?(?:\s|<!--[^]*?-->)*(?:<head\b(?:"[^"]*"|'[^']*'|[^'">])*>)?/i;

/** Leads a document of the site's own origin: the reading alone lets the patched getter of the parent guard this window. */
export function leader(document: Document): string {
  // Elsewhere the window of a new frame is the one that has been guarded at its insertion.
  if (!/^Apple/.test(navigator.vendor)) return '';
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  return `<script${nonce ? ` nonce="${nonce}"` : ''}>frameElement?.contentWindow;document.currentScript.remove()</script>`;
}

export function createMarkup({ document }: PageWindow, gate: Gate, styles: Styles): Markup {
  const template = createElement(document, 'template') as HTMLTemplateElement;
  const parse = descriptorOf(template, 'innerHTML')?.[1].set as Native;
  /** A value as the parser reads it. Only the browser knows all its two thousand character references. */
  const decode = (value: string) => {
    const plain = value.replace(/&amp;/gi, '&');
    if (!/&[#\w]+;/.test(plain) && !plain.includes('&#')) return plain;
    apply(parse, template, [`<a title="${value.replace(/"/g, '&quot;')}"></a>`]);
    return getAttribute(template.content.firstElementChild, 'title') ?? '';
  };
  /** In the quotes that stood there: the markup may itself stand in a string of a script. */
  const quote = (value: string, was: string) => {
    const mark = /["']/.test(was) ? was : '"';
    return mark + value.replace(/&/g, '&amp;').replaceAll(mark, mark === '"' ? '&quot;' : '&#39;') + mark;
  };

  const markup: Markup = {
    inert(text, how, base) {
      if (!WORTH.test(text)) return text;
      // Without quotes where that is enough: see `quote`.
      const mark = /^\s*<\?xml|xmlns[:=]/.test(text) ? '"' : '';
      /** By place: up to where what to put. Where tags run into each other they share attributes, and an edit is made once. */
      const edits = new Map<number, readonly [to: number, put: string]>();
      /** By tag: where the search for the end of the last such element began, and what it found. */
      const ends: Record<string, readonly [from: number, close: number]> = {};
      for (const { name: full, after, end, attributes } of tagsOf(text)) {
        const name = full.replace(/^.*:/, '');
        const category = attributes.get('data-category')?.value;
        const isRefused = (kind: NonNullable<ReturnType<typeof kindOf>>, urls: string[]) =>
          urls.some(url => !gate.allows({ kind, url, how, base, category }));
        let isHeld = false;
        for (const [key, { value, at, from: begin, to }] of attributes) {
          const kind = kindOf(name, key);
          if (HOLDERS.includes(key)) {
            const plain = decode(value);
            const put = key === 'srcdoc' ? markup.frame(plain, how, base) : styles.inert(plain, how, base);
            if (put !== plain) edits.set(begin, [to, quote(put, text.charAt(begin))]);
          } else if (kind && !isSilent(name, attributes.get('rel')?.value)) {
            if (!isRefused(kind, addressesOf(kind, key, decode(value)))) continue;
            if (kind === 'script') isHeld = true;
            // In XML a prefix is a namespace that somebody has to declare.
            else edits.set(at, mark ? [at + key.length, MASK + key.replace(/^.*:/, '')] : [at, MASK]);
          }
        }
        if (/^(script|style)$/.test(name)) {
          let [from, close] = ends[full] ?? [0, -1];
          if (end < from || end > close) {
            const closer = new RegExp('</' + full.replace(/\W/g, '.'), 'gi');
            closer.lastIndex = from = end;
            close = closer.exec(text)?.index ?? text.length;
            ends[full] = [from, close];
          }
          const body = text.slice(end, close);
          const type = attributes.get('type');
          if (name === 'script') isHeld ||= isRefused('script', codeUrls(type?.value, body));
          else {
            // In SVG and XML it has character references.
            const plain = decode(body);
            const put = styles.inert(plain, how, base);
            if (put !== plain)
              edits.set(end, [
                close,
                plain === body ? put : put.replace(/</g, '\\3c ').replace(/&/g, '\\26 '),
              ]);
          }
          // Written by code that was made inert itself.
          isHeld &&= type?.value !== INERT_TYPE;
          if (isHeld) edits.set(after, [after, ` type=${mark}${INERT_TYPE}${mark} `]);
          if (isHeld && type) edits.set(type.at, [type.at, MASK]);
        }
      }
      let out = '';
      let done = 0;
      for (const [at, [to, put]] of [...edits].sort(([a], [b]) => a - b)) {
        if (at < done) continue; // inside what has been replaced
        out += text.slice(done, at) + put;
        done = to;
      }
      return out + text.slice(done);
    },
    frame: (text, how, base) => markup.inert(text, how, base).replace(LEAD, lead => lead + leader(document)),
    blob: (url, how, isLink) =>
      gate.safe(() => {
        const [text, type] = readBlob(url);
        const base = document.baseURI;
        const inert = (isLink ? /^$|css|plain/ : /css/).test(type)
          ? styles.inert(text, how, base)
          : /html|xml/.test(type)
            ? markup
                .inert(text, how, base)
                .replace(INSTRUCTION, (all, url: string) =>
                  !/^(blob|data):/.test(hrefOf(decode(url))) &&
                  gate.allows({ kind: 'style', url: decode(url), how, base })
                    ? all
                    : '',
                )
            : text;
        // Read by us and by the browser as the same characters, whatever the text says of itself.
        return inert === text && !text.includes('\x1b')
          ? url
          : URL.createObjectURL(new Blob(['\ufeff', inert], { type })) + new URL(url).hash;
      }, url),
  };
  return markup;
}

/** What insertAdjacentHTML calls its places. */
const PLACES: Readonly<Record<string, string>> = {
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
};

/** Interfaces, the name that takes markup, and which argument it is; a setter has but one. */
const SINKS = [
  ['Element', 'innerHTML', -1],
  ['Element', 'outerHTML', -1],
  ['ShadowRoot', 'innerHTML', -1],
  ['Element', 'insertAdjacentHTML', 1],
  ['Element', 'setHTMLUnsafe', 0],
  ['Element', 'setHTML', 0],
  ['ShadowRoot', 'setHTMLUnsafe', 0],
  ['ShadowRoot', 'setHTML', 0],
  ['Range', 'createContextualFragment', 0],
  ['DOMParser', 'parseFromString', 0],
  ['Document', 'execCommand', 2],
] as const;

/** Installs the patches in `window`. `enter` guards a frame. */
export function guardWriting(
  window: PageWindow,
  gate: Gate,
  markup: Markup,
  inspect: Inspect,
  enter: (frame: Element) => void,
): void {
  const { Document } = window;
  const setHtml = descriptorOf(window.Element.prototype, 'innerHTML')?.[1].set as Native;
  const { trustedTypes } = window as { trustedTypes?: { emptyHTML: unknown } };
  const inertDocument = (createElement(window.document, 'template') as HTMLTemplateElement).content
    .ownerDocument;
  /** Looks at what has been made of markup that held something. */
  const look = (made: Node, how: How, isJudged = true) =>
    gate.safe(() => inspect(made, how, isJudged), []).forEach(enter);
  /** Parses text as it is where nothing of it acts, judges what came out, and puts it where the page wanted it. */
  const insertWhole = (name: string, self: Element, args: unknown[], place: number, native: Native) => {
    const context = name === 'outerHTML' ? (self.parentElement ?? self) : self;
    const holder = (
      context.nodeType === 1 ? inertDocument.importNode(context) : inertDocument.createElement('template')
    ) as HTMLTemplateElement;
    if (name === 'setHTML') apply(native, holder, args);
    else apply(setHtml, holder, [args[place]]);
    // Adopted only after it has been judged: an image loads as soon as it belongs to the page.
    const made = inertDocument.createDocumentFragment();
    made.append(...(holder.content ?? holder).childNodes);
    look(made, 'markup', false);
    const at = /^insertAdj/.test(name)
      ? PLACES[`${args[0] as string}`.toLowerCase()]
      : name === 'outerHTML'
        ? 'replaceWith'
        : 'replaceChildren';
    if (name === 'createContextualFragment') return made;
    return self[at as 'append'](made);
  };
  const sink = (owner: object | undefined, name: string, at: number) =>
    gate.patch<Element, unknown[]>(
      owner,
      name,
      (self, args, native) => {
        const place = Math.max(at, 0);
        // Their text is not markup.
        if (name === 'innerHTML' && /^(script|style|textarea|title)$/.test(self?.localName)) return undefined;
        if (name === 'execCommand') {
          const command = lower(textAt(args, 0));
          const url = command === 'insertimage' ? textAt(args, 2) : '';
          if (url && gate.drops({ kind: 'image', url, how: name })) return [false];
          if (command !== 'inserthtml') return undefined;
        }
        const given = textAt(args, place);
        const xml = name === 'parseFromString' && /xml/.test(textAt(args, 1)) && apply(native, self, args);
        const plain = xml ? plainXml(xml as Document) : given;
        const text = gate.safe(() => markup.inert(plain, name, window.document.baseURI), '');
        if (text === plain && !FRAME.test(given)) return xml ? [xml] : undefined;
        const parent = self?.parentNode;
        const isHeld = text !== plain;
        const isSafe = name === 'setHTML';
        // Text that a policy of the page made cannot be made anew, but what comes of it can be judged.
        const isTrusted = isHeld && !isSafe && typeof args[place] === 'object';
        // A sanitizer of the page would take away the marks of what is held.
        const isWhole = isSafe && isHeld && self.nodeType === 1 && !/shadowroot/i.test(given);
        if (isTrusted ? name !== 'parseFromString' : isWhole)
          return [insertWhole(name, self, args, place, native)];
        if (isHeld && !isTrusted) args[place] = text;
        const answer: unknown = apply(native, self, args);
        look(
          (Object(answer) as Node).nodeType ? (answer as Node) : self.isConnected ? self : (parent ?? self),
          // What this makes runs once it is put in; nothing else made of text ever does.
          owner === window.Range.prototype ? 'script' : 'markup',
          !isTrusted,
        );
        return [answer];
      },
      at < 0 ? 'set' : 'value',
    );
  for (const [owner, name, at] of SINKS) sink((window[owner] as { prototype: object }).prototype, name, at);
  for (const name of ['parseHTMLUnsafe', 'parseHTML']) sink(Document, name, 0);

  // Our text has its line feed already.
  const { write } = Document.prototype;
  /** The beginning of a tag, or of its name, whose end has yet to be written. */
  const rests = new WeakMap<Document, string>();
  /** No more comes: a tag that is not whole is nothing to a parser, but without attributes it may yet be text. */
  const flush = (document: Document): undefined => {
    const rest = rests.get(document) ?? '';
    rests.delete(document);
    if (/^<([a-z]*$|style\b)/i.test(rest))
      gate.safe(() => apply(write, document, [markup.inert(rest, 'write', document.baseURI)]), undefined);
  };
  gate.patch(Document.prototype, 'close', flush, 'value', true);
  for (const name of ['write', 'writeln']) {
    const before = (self: Document, args: unknown[]) => {
      const rest = rests.get(self) ?? '';
      // What waits has to come before whatever follows.
      if (!gate.armed() && !rest) return undefined;
      const given = args.map((_, at) => textAt(args, at)).join('') + (name === 'write' ? '' : '\n');
      const text = gate.safe(() => {
        const whole = rest + given;
        // The text of a style has to be judged whole; in that of a script it is none.
        const [, lead = '', css = '</style'] = /^([^]*)(<style\b[^]*)/i.exec(whole) ?? [];
        const isWhole = /<\/style/i.test(css) || /<script\b(?![^]*<\/script)/i.test(lead);
        const open = tagsOf(whole).find(
          tag =>
            (!isWhole && tag.at === lead.length) ||
            (tag.isOpen && (REQUESTS[tag.name] ?? tag.end > tag.after)),
        );
        const cut = open?.at ?? whole.search(/<[a-z]*$/i);
        rests.set(self, cut < 0 ? '' : whole.slice(cut));
        // Once the running script has ended the parser goes on with what is its own.
        if (cut >= 0 && !open?.isOpen && self.currentScript) queueMicrotask(() => flush(self));
        return markup.inert(cut < 0 ? whole : whole.slice(0, cut), name, self.baseURI);
      }, '');
      if (text === given && !FRAME.test(text)) return undefined;
      const answer: unknown = apply(write, self, [
        // Nothing rather than what was refused.
        typeof args[0] === 'object' && text ? (trustedTypes?.emptyHTML ?? text) : text,
      ]);
      look(self.documentElement, 'parser');
      return [answer];
    };
    gate.patch(Document.prototype, name, before, 'value', true);
  }
}
