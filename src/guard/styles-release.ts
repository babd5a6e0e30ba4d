// Lets held addresses in styles go: the inert ones that stand in the document's styles, and in what was written while it
// stood nowhere, are replaced by those they carry, where they stand. What the page changed meanwhile in rules and
// declarations stays. Animations that do not run are not found;
// what was made once and for all with a held address (`FontFace`, `registerProperty`) keeps it.

import { PRESENTATION } from './requests.js';
import type { Styles } from './styles.js';

/** In every held address, however a browser writes it. */
const MARK = 'askfirst';

type Rules = CSSStyleSheet | CSSGroupingRule;
type Rule = CSSRule & Partial<CSSGroupingRule & CSSStyleRule>;
type Touched = Partial<CSSStyleSheet & CSSStyleDeclaration & Text> & object;

const textsOf = (sheet: CSSStyleSheet | null) => Array.from(sheet?.cssRules ?? [], rule => rule.cssText);

/** The document, its open shadow roots and the contents of its templates. */
function rootsOf(root: ParentNode): ParentNode[] {
  const inner = Array.from(root.querySelectorAll<HTMLElement>('*'), element => [
    element.shadowRoot,
    (element as HTMLTemplateElement).content as unknown,
  ]).flat();
  const roots = inner.filter(
    (each): each is DocumentFragment => (each as Node | null)?.nodeType === 11 /* fragment */,
  );
  return [root, ...roots.flatMap(rootsOf)];
}

/** Restores in `document` and in all that `styles` remembers. */
export function releaseStyles(document: Document, styles: Styles): void {
  const attempt = (job: () => void) => {
    try {
      job();
    } catch {
      // a sheet of another origin, or a declaration that cannot be changed
    }
  };
  const restored = (css: string, self: object) => styles.inert(css, 'script', undefined, self);
  /** Hands `put` the restored form of `css` if something in it may go. */
  const restore = (css: string, self: object, put: (css: string) => void) => {
    if (!css.includes(MARK)) return;
    const now = restored(css, self);
    if (now !== css) attempt(() => put(now));
  };
  const declarations = (style: CSSStyleDeclaration) =>
    restore(style.cssText, style, css => (style.cssText = css));
  const rules = (owner: Rules) => {
    for (let i = 0; i < owner.cssRules.length; i++) {
      const rule = owner.cssRules[i] as Rule;
      if (!rule.cssText.includes(MARK)) continue;
      // Where a rule cannot be changed by its parts (imports, fonts in Firefox) it is put in again.
      if (rule.style) declarations(rule.style);
      if (rule.cssRules) rules(rule as CSSGroupingRule);
      restore(rule.cssText, owner, css => {
        owner.deleteRule(i);
        owner.insertRule(css, i);
      });
    }
  };
  const text = (node: ChildNode) => restore(node.textContent ?? '', node, css => (node.textContent = css));
  const spare = document.implementation.createHTMLDocument('');
  const styleElement = (element: HTMLStyleElement | SVGStyleElement) => {
    if (!element.textContent.includes(MARK)) return;
    const copy = spare.createElement('style');
    copy.textContent = element.textContent;
    spare.head.append(copy);
    const [live, written] = [textsOf(element.sheet), textsOf(copy.sheet)];
    copy.remove();
    // New text makes a new sheet: only where that loses nothing.
    if (element.sheet && live.join() !== written.join()) rules(element.sheet);
    else element.childNodes.forEach(text);
  };
  const animations = (root: Partial<DocumentOrShadowRoot>) => {
    for (const { effect } of root.getAnimations?.() ?? []) {
      const frames = (effect as KeyframeEffect | null)?.getKeyframes?.() ?? [];
      let isChanged = false;
      for (const frame of frames)
        for (const key in frame)
          restore(String(frame[key]), document, css => {
            frame[key] = css;
            isChanged = true;
          });
      if (isChanged) attempt(() => (effect as KeyframeEffect).setKeyframes(frames));
    }
  };

  const touched = styles.touched();
  for (const root of rootsOf(document)) {
    for (const element of root.querySelectorAll<HTMLElement>(`[style*="${MARK}"]`))
      declarations(element.style);
    for (const name of PRESENTATION)
      for (const element of root.querySelectorAll(`[${name}*="${MARK}"]`))
        restore(element.getAttribute(name) ?? '', document, css => element.setAttribute(name, css));
    root.querySelectorAll('style').forEach(element => attempt(() => styleElement(element)));
    const { styleSheets = [], adoptedStyleSheets = [] } = root as Partial<DocumentOrShadowRoot>;
    // The object through which a sheet was written may be gone while the sheet is in use.
    if (touched.length)
      for (const sheet of [...styleSheets, ...adoptedStyleSheets]) attempt(() => rules(sheet));
    animations(root as Partial<DocumentOrShadowRoot>);
  }
  for (const ref of touched) {
    const self = ref.deref() as Touched | undefined;
    if (!self) continue;
    if (self.nodeType) {
      // What stands in the document has been seen to.
      if (!self.isConnected)
        ((self as Node).childNodes.length ? [...self.childNodes!] : [self as ChildNode]).forEach(text);
    } else
      attempt(() => {
        if (self.setProperty) declarations(self as CSSStyleDeclaration);
        else if (self.cssRules) rules(self as CSSStyleSheet);
        else
          for (const [name, values] of self as unknown as Iterable<[string, unknown[]]>)
            if (values.join().includes(MARK))
              (self as unknown as StylePropertyMap).set(
                name,
                ...values.map(value => restored(String(value), self)),
              );
      });
  }
}
