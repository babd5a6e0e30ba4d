// What the visitor sees, as plain functions of one `Screen`: the first layer and the preferences. No state, no hooks, no
// inline styles. Accept, reject and the third way are the same element with the same rules side by side, everywhere. `part` is the one name of a thing: for our style and the owner's.

import type { Snapshot } from '../consent/types.js';
import type { Words } from './words.js';

/** Everything the layers need; made anew for every painting. */
export interface Screen {
  readonly snapshot: Snapshot;
  readonly words: Words;
  readonly policyUrl: string | undefined;
  /** Optional category ids, in order. */
  readonly categories: readonly string[];
  readonly services: ReadonlyMap<string, readonly string[]>;
  /** True when something optional is granted by a decision, so that refusing takes it back. */
  readonly given: boolean;
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
  readonly close: () => void;
  readonly cancel: (event: Event) => void;
  readonly closed: (event: Event) => void;
  readonly toggle: (category: string) => void;
}

/** The whole shadow tree. The live region is always there, because one that arrives with its text is not read out. */
export function layers(screen: Screen) {
  const { view } = screen.snapshot;
  const { locale, texts } = screen.words;
  return (
    <div lang={locale} dir={texts.dir as 'ltr' | 'rtl'}>
      {view === 'banner' ? banner(screen) : view === 'preferences' && preferences(screen)}
      <div role="status">{screen.message}</div>
    </div>
  );
}

function banner(screen: Screen) {
  const { snapshot, words } = screen;
  const { texts } = words;
  return (
    <section part="banner" role="region" aria-labelledby="title">
      <div part="content">
        <h2 id="title" part="title">
          {snapshot.locked ? texts.settings : texts.title}
        </h2>
        <p part="text">
          {snapshot.locked
            ? texts.locked
            : words.fill('intro', {
                site: location.hostname.replace(/^www\./, ''),
                purposes: words.purposes(),
                promise: snapshot.model === 'opt-in' ? texts.promise : '',
                settings: texts.settings,
              })}{' '}
          {policy(screen)}
        </p>
      </div>
      {actions(screen, 'choose')}
    </section>
  );
}

function preferences(screen: Screen) {
  const { snapshot, words, given, categories, on } = screen;
  const { texts } = words;
  return (
    <dialog
      part="dialog"
      aria-labelledby="title"
      aria-describedby="about"
      ref={showModal}
      onCancel={on.cancel}
      onClose={on.closed}
    >
      <div part="head">
        {/* First focus lands here: it is read out, and no answer is one key press away. */}
        <h2 id="title" part="title" tabIndex={-1}>
          {texts.settings}
        </h2>
        <button type="button" part="close" aria-label={texts.close} onClick={on.close}>
          ✕
        </button>
      </div>
      <div part="content">
        <p id="about" part="text">
          {snapshot.locked ? texts.locked : texts.guide} {policy(screen)}
        </p>
        {snapshot.decidedAt !== undefined && (
          <p part="fact">
            {words.fill('decided', { date: words.date(snapshot.decidedAt) })}{' '}
            {given && words.fill('withdraw', { reject: texts.reject })}
          </p>
        )}
        {snapshot.gpc && <p part="fact">{texts.gpc}</p>}
        {!snapshot.locked && (
          <fieldset>
            <legend>{texts.categories}</legend>
            {['first-party', ...categories].map(id => category(screen, id))}
          </fieldset>
        )}
      </div>
      {actions(screen, 'save')}
    </dialog>
  );
}

function category({ words, services, draft, on }: Screen, id: string) {
  const { texts } = words;
  const locked = id === 'first-party';
  const granted = locked || draft[id] === true;
  const description = words.description(id);
  const names = services.get(id);
  return (
    <div part="category">
      <label>
        <b part="label">{words.label(id)}</b>
        {/* The state in words for the eye; a screen reader has it from the switch. */}
        <span part="fact" aria-hidden="true">
          {locked ? texts.always : granted ? texts.on : texts.off}
        </span>
        <input
          type="checkbox"
          role="switch"
          part="switch"
          checked={granted}
          disabled={locked}
          aria-describedby={description && `about-${id}`}
          onChange={() => on.toggle(id)}
        />
      </label>
      {description && (
        <p id={`about-${id}`} part="text">
          {description}
        </p>
      )}
      {names && (
        <details part="services">
          <summary>{words.fill('services', { count: names.length })}</summary>
          <ul>
            {names.map(name => (
              <li>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The three answers. With a faulty configuration nothing can be agreed to, so the only thing left is to close. */
function actions({ snapshot, words, on }: Screen, third: 'choose' | 'save') {
  const names = snapshot.locked ? (['close'] as const) : (['accept', 'reject', third] as const);
  return (
    <div part="actions">
      {names.map(name => (
        <button type="button" part={`button ${name}`} onClick={on[name]}>
          {words.texts[name]}
        </button>
      ))}
    </div>
  );
}

function policy({ policyUrl, words }: Screen) {
  return (
    policyUrl && (
      <a href={policyUrl} part="link">
        {words.texts.policy}
      </a>
    )
  );
}

/** A stable function, so that Preact calls it once per dialog and not on every painting. */
function showModal(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector('h2')?.focus();
}
