// Markup that script hands to the browser as text: innerHTML and its kin, document.write, srcdoc, parsed documents. The
// text is made inert before it is parsed: a refused attribute gets our prefix, a refused script an inert type, and every
// other byte stays.

import { apply, createElement, descriptorOf, getAttribute, lower, type PageWindow } from '../page/natives.js';
import { type Native, textAt } from '../page/patch.js';
import type { Gate } from './gate.js';
import { INERT_TYPE, MASK } from './held.js';
import type { How, Inspect } from './observer.js';
import { addressesOf, ANYWHERE, codeUrls, HOLDERS, isSilent, kindOf, REQUESTS } from './requests.js';
import type { Styles } from './styles.js';
import { tagsOf } from './tags.js';

/** Whether a closer look is due at all. */
const WORTH = new RegExp(
  `<(${Object.keys(REQUESTS).join('|')}|style)[\\s/>]|(${[...HOLDERS, ...Object.keys(ANYWHERE)].join('|')})\\s*=`,
  'i',
);
const FRAME = /<(i?frame|object|embed)/i;

export interface Markup {
  /** The text with everything refused made inert; the same text when nothing is refused. */
  inert(text: string, how: string, base: string): string;
  /** The markup of a frame: inert, and led by what guards the frame's window before its first script. */
  frame(text: string, how: string, base: string): string;
  /** The address of a blob with the markup or CSS of this one made inert; the same address when nothing is refused. */
  blob(url: string, how: string): string;
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
      const mark = /^\s*<\?xml|xmlns=/.test(text) ? '"' : '';
      /** What to put in the place of `text.slice(at, to)`. */
      const edits: { at: number; to: number; put: string }[] = [];
      for (const { name, after, end, attributes } of tagsOf(text)) {
        const category = attributes.get('data-category')?.value;
        const isRefused = (kind: NonNullable<ReturnType<typeof kindOf>>, urls: string[]) =>
          urls.some(url => !gate.allows({ kind, url, how, base, category }));
        let isHeld = false;
        for (const [key, { value, at, from, to }] of attributes) {
          const kind = kindOf(name, key);
          if (HOLDERS.includes(key)) {
            const plain = decode(value);
            const put = key === 'srcdoc' ? markup.frame(plain, how, base) : styles.inert(plain, how, base);
            if (put !== plain) edits.push({ at: from, to, put: quote(put, text.charAt(from)) });
          } else if (kind && !isSilent(name, attributes.get('rel')?.value)) {
            if (!isRefused(kind, addressesOf(kind, key, decode(value)))) continue;
            if (kind === 'script') isHeld = true;
            else edits.push({ at, to: at, put: MASK });
          }
        }
        if (/^(script|style)$/.test(name)) {
          const [body = ''] = /^[^]*?(?=<\/(script|style)|$)/i.exec(text.slice(end)) ?? [];
          const type = attributes.get('type');
          if (name === 'script') isHeld ||= isRefused('script', codeUrls(type?.value, body));
          else edits.push({ at: end, to: end + body.length, put: styles.inert(body, how, base) });
          // Written by code that was made inert itself.
          isHeld &&= type?.value !== INERT_TYPE;
          if (isHeld) edits.push({ at: after, to: after, put: ` type=${mark}${INERT_TYPE}${mark} ` });
          if (isHeld && type) edits.push({ at: type.at, to: type.at, put: MASK });
        }
      }
      let out = '';
      let done = 0;
      for (const { at, to, put } of edits.sort((a, b) => a.at - b.at)) {
        if (at < done) continue; // inside what has been replaced
        out += text.slice(done, at) + put;
        done = to;
      }
      return out + text.slice(done);
    },
    frame: (text, how, base) => markup.inert(text, how, base).replace(LEAD, lead => lead + leader(document)),
    blob: (url, how) =>
      gate.safe(() => {
        const request = new XMLHttpRequest();
        request.open('GET', url, false);
        request.send();
        const type = request.getResponseHeader('content-type') ?? '';
        const text = request.responseText;
        const base = document.baseURI;
        const inert = /css/.test(type)
          ? styles.inert(text, how, base)
          : /html|xml/.test(type)
            ? markup
                .inert(text, how, base)
                .replace(INSTRUCTION, (all, url: string) =>
                  gate.allows({ kind: 'style', url: decode(url), how, base }) ? all : '',
                )
            : text;
        return inert === text ? url : URL.createObjectURL(new Blob([inert], { type }));
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
  /** Parses trusted text where nothing of it acts, judges what came out, and puts it where the page wanted it. */
  const insertTrusted = (name: string, self: Element, args: unknown[], place: number) => {
    const context = name === 'outerHTML' ? (self.parentElement ?? self) : self;
    const holder = (
      context.nodeType === 1 ? inertDocument.importNode(context) : inertDocument.createElement('template')
    ) as HTMLTemplateElement;
    apply(setHtml, holder, [args[place]]);
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
        const text = gate.safe(() => markup.inert(given, name, window.document.baseURI), '');
        if (text === given && !FRAME.test(given)) return undefined;
        const parent = self?.parentNode;
        // Text that a policy of the page made cannot be made anew, but what comes of it can be judged.
        const isTrusted = text !== given && typeof args[place] === 'object';
        if (isTrusted && name !== 'parseFromString') return [insertTrusted(name, self, args, place)];
        if (text !== given && !isTrusted) args[place] = text;
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
  let rest = '';
  for (const name of ['write', 'writeln']) {
    gate.patch<Document, unknown[]>(Document.prototype, name, (self, args) => {
      const given = args.map((_, at) => textAt(args, at)).join('') + (name === 'write' ? '' : '\n');
      const text = gate.safe(() => {
        const whole = rest + given;
        const open = tagsOf(whole).find(tag => tag.isOpen && (REQUESTS[tag.name] ?? tag.attributes.size));
        const cut = open?.at ?? whole.search(/<[a-z]*$/i);
        rest = cut < 0 ? '' : whole.slice(cut);
        return markup.inert(cut < 0 ? whole : whole.slice(0, cut), name, self.baseURI);
      }, '');
      if (text === given && !FRAME.test(text)) return undefined;
      const answer: unknown = apply(write, self, [
        // Nothing rather than what was refused.
        typeof args[0] === 'object' && text ? (trustedTypes?.emptyHTML ?? text) : text,
      ]);
      look(self.documentElement, 'parser');
      return [answer];
    });
  }
}
