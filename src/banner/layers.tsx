// What the visitor sees, as plain functions of one `Screen`: the first layer and the preferences. No state, no hooks, no
// inline styles. Accept, reject and the third way are the same element with the same class side by side, everywhere.

import type { Snapshot } from '../consent/types.js';
import type { Texts } from './texts/en.js';
import type { Words } from './words.js';

/** Everything the layers need; made anew for every painting. */
export interface Screen {
  readonly snapshot: Snapshot;
  readonly words: Words;
  readonly policyUrl: string | undefined;
  /** Optional category ids, in order. */
  readonly categories: readonly string[];
  readonly services: ReadonlyMap<string, readonly string[]>;
  /** The switches as the visitor has set them, not yet saved. */
  readonly draft: Readonly<Record<string, boolean>>;
  /** Text for the live region; empty for silence. */
  readonly message: string;
  readonly on: Handlers;
}

/** What the controls do. Every one is already fenced. */
export interface Handlers {
  readonly accept: () => void;
  readonly reject: () => void;
  readonly choose: () => void;
  readonly save: () => void;
  readonly dismiss: () => void;
  readonly cancel: (event: Event) => void;
  readonly closed: (event: Event) => void;
  readonly toggle: (category: string, granted: boolean) => void;
}

/** The whole shadow tree. The live region is always there, because one that arrives with its text is not read out. */
export function Layers(screen: Screen) {
  const { view } = screen.snapshot;
  const { locale, texts } = screen.words;
  return (
    <div class="all" lang={locale} dir={texts.dir as 'ltr' | 'rtl'}>
      {view === 'banner' && <Banner {...screen} />}
      {view === 'preferences' && <Preferences {...screen} />}
      <div class="unseen" role="status">
        {screen.message}
      </div>
    </div>
  );
}

function Banner(screen: Screen) {
  const { snapshot, words } = screen;
  const { texts } = words;
  const optOut = snapshot.model === 'opt-in' ? '' : 'OptOut';
  return (
    <section class="bar" part="banner" role="region" aria-labelledby="title">
      <div class="scroll" part="content">
        <h2 id="title" part="title">
          {snapshot.locked ? texts.settings : texts[`title${optOut}`]}
        </h2>
        <p part="text">
          {snapshot.locked
            ? texts.locked
            : words.fill(`intro${optOut}`, {
                site: location.hostname.replace(/^www\./, ''),
                purposes: words.purposes(),
                settings: texts.settings,
              })}
          <Policy {...screen} />
        </p>
      </div>
      <Actions {...screen} third="choose" />
    </section>
  );
}

function Preferences(screen: Screen) {
  const { snapshot, words, categories, on } = screen;
  const { texts } = words;
  const granted = categories.some(id => snapshot.choices[id] === 'granted');
  return (
    <dialog
      class="card"
      part="dialog"
      aria-labelledby="title"
      aria-describedby="about"
      ref={showModal}
      onCancel={on.cancel}
      onClose={on.closed}
    >
      <div class="head">
        {/* First focus lands here: it is read out, and no answer is one key press away. */}
        <h2 id="title" part="title" tabIndex={-1}>
          {texts.settings}
        </h2>
        <button type="button" class="x" part="close" aria-label={texts.close} onClick={on.dismiss} />
      </div>
      <div class="scroll" part="content">
        <p id="about" part="text">
          {snapshot.locked ? texts.locked : texts.guide}
          <Policy {...screen} />
        </p>
        {snapshot.decidedAt !== undefined && (
          <p class="fact" part="fact">
            {words.fill('decided', { date: longDate(words.locale, snapshot.decidedAt) })}{' '}
            {granted && words.fill('withdraw', { reject: texts.reject })}
          </p>
        )}
        {snapshot.gpc && (
          <p class="fact" part="fact">
            {texts.gpc}
          </p>
        )}
        {!snapshot.locked && (
          <fieldset>
            <legend class="unseen">{texts.categories}</legend>
            {['first-party', ...categories].map(id => (
              <Category key={id} {...screen} id={id} />
            ))}
          </fieldset>
        )}
      </div>
      <Actions {...screen} third="save" />
    </dialog>
  );
}

function Category({ id, words, services, draft, on }: Screen & { readonly id: string }) {
  const { texts } = words;
  const locked = id === 'first-party';
  const granted = locked || draft[id] === true;
  const description = words.description(id);
  const names = services.get(id);
  return (
    <div class="item" part="category">
      <label>
        <b>{words.label(id)}</b>
        {/* The state in words for the eye; a screen reader has it from the switch. */}
        <span class="fact" aria-hidden="true">
          {locked ? texts.always : granted ? texts.on : texts.off}
        </span>
        <input
          type="checkbox"
          role="switch"
          part="switch"
          checked={granted}
          disabled={locked}
          aria-describedby={description && `about-${id}`}
          onChange={event => on.toggle(id, event.currentTarget.checked)}
        />
      </label>
      {description && <p id={`about-${id}`}>{description}</p>}
      {names && (
        <details part="services">
          <summary>{words.fill('services', { count: names.length })}</summary>
          <ul>
            {names.map(name => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The three answers. With a faulty configuration nothing can be agreed to, so the only thing left is to close. */
function Actions({ snapshot, words, on, third }: Screen & { readonly third: 'choose' | 'save' }) {
  return (
    <div class="row" part="actions">
      {snapshot.locked ? (
        <Button name="close" texts={words.texts} press={on.dismiss} />
      ) : (
        (['accept', 'reject', third] as const).map(name => (
          <Button key={name} name={name} texts={words.texts} press={on[name]} />
        ))
      )}
    </div>
  );
}

function Button(props: { name: keyof Texts; texts: Texts; press: () => void }) {
  return (
    <button type="button" class="b" part={`button ${props.name}`} onClick={props.press}>
      {props.texts[props.name]}
    </button>
  );
}

function Policy({ policyUrl, words }: Screen) {
  return policyUrl ? (
    <>
      {' '}
      <a href={policyUrl} part="link">
        {words.texts.policy}
      </a>
    </>
  ) : null;
}

/** A stable function, so that Preact calls it once per dialog and not on every painting. */
function showModal(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector('h2')?.focus();
}

function longDate(locale: string, time: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time);
}
