// From settings to words: which texts hold, in which locale, and what a category is called. Pure but for the page's host
// name. A label or description that the site wrote for a category always wins over the built-in one.

import type { Settings } from '../consent/types.js';
import { en, type Texts } from './texts/en.js';

/** The texts of one banner, ready to print. */
export interface Words {
  /** A moment as a long date. */
  date(time: number): string;
  /** BCP 47 tag the texts are written in; always one that `Intl` accepts. */
  readonly locale: string;
  readonly texts: Texts;
  /** Replaces `{name}` in a text; a name with no value stays visible, so that a slip in a translation is seen. */
  fill(key: keyof Texts, values: Readonly<Record<string, string | number>>): string;
  label(category: string): string;
  /** What the category does; undefined where neither the site nor the pack says. */
  description(category: string): string | undefined;
  /** "measuring visits and personalised ads": the optional categories as one phrase. */
  purposes(): string;
}

/** Joins the pack, the site's overrides and the wanted language. */
export function createWords(settings: Settings, language: string, pack: Texts = en): Words {
  const texts: Texts = { ...pack, ...settings.banner.texts };
  const byKey: Readonly<Record<string, string | undefined>> = texts;
  const locale = localeFor(texts.lang, language);
  const label = (id: string) => settings.categories.get(id)?.label ?? byKey[`${id}.label`] ?? id;
  return {
    locale,
    texts,
    label,
    date: time => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time),
    fill: (key, values) =>
      texts[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole)),
    description: id => settings.categories.get(id)?.description ?? byKey[`${id}.text`],
    purposes: () =>
      new Intl.ListFormat(locale).format(
        // A site that renamed a category means something of its own by it: then its name, not our phrase.
        [...settings.categories].map(([id, own]) => own.label ?? byKey[`${id}.aim`] ?? label(id)),
      ),
  };
}

/** The wanted language where it is a form of the pack's (`en-GB` of `en`), else the pack's; `en` if neither is a tag. */
function localeFor(lang: string, wanted: string): string {
  try {
    return Intl.getCanonicalLocales(wanted.split('-')[0] === lang ? wanted : lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
