// Web components: Lit elements with shadow roots, slots, constructed sheets, declared shadow roots, form-associated
// elements, elements of other documents, adoption and upgrade.
import { LitElement, css, html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { until as promised } from 'lit/directives/until.js';
import { $, note, noteLate, pause, scenario, until } from './kit.js';

class ListElement extends LitElement {
  static properties = { items: { type: Array }, raw: { type: String, reflect: true } };
  static styles = css`
    :host {
      display: block;
      background: url('/p/pixel.svg?host');
    }
    ::slotted(b) {
      color: rgb(4, 5, 6);
    }
  `;
  constructor() {
    super();
    this.items = [1, 2, 3];
    this.raw = '<i>raw</i>';
  }
  connectedCallback() {
    super.connectedCallback();
    note('connected', this.id);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    note('disconnected', this.id);
  }
  render() {
    return html`<slot @slotchange=${event => note('slot', event.target.assignedNodes().length)}></slot>
      <ul>
        ${repeat(
          this.items,
          id => id,
          id =>
            html`<li id="i${id}">
              <img
                src="/p/pixel.svg?${id}"
                srcset="/p/pixel.svg?${id} 1x"
                alt=""
                ?hidden=${id === 2}
                .title=${`t${id}`}
              />
            </li>`,
        )}
      </ul>
      ${unsafeHTML(this.raw)}
      ${promised(
        fetch('/p/json').then(answer => answer.text()),
        html`<em>wait</em>`,
      )}
      <a
        href="/p/text"
        style="color: red; background: url(/p/pixel.svg?a)"
        @click=${event => (event.preventDefault(), note('clicked', event.composedPath().length > 3))}
        >x</a
      >
      <iframe
        title="x"
        srcdoc="<p>in</p>"
        @load=${event => noteLate('frame', event.target.contentDocument.body.textContent)}
      ></iframe>`;
  }
}
class FieldElement extends HTMLElement {
  static formAssociated = true;
  internals = this.attachInternals();
  connectedCallback() {
    this.attachShadow({ mode: 'closed', delegatesFocus: true }).innerHTML =
      '<input value="in"><style>input { color: red }</style>';
    this.internals.setFormValue('formed');
  }
  formAssociatedCallback(form) {
    note('form', form?.id ?? '');
  }
}

scenario(async () => {
  const app = $('#app');
  app.innerHTML = '<x-list id="early"><b>slotted</b></x-list>';
  customElements.define('x-list', ListElement);
  customElements.define('x-field', FieldElement);
  const early = $('#early');
  await early.updateComplete;
  await until(() => early.shadowRoot.textContent.includes('{"a":1}'));
  const two = early.shadowRoot.querySelector('#i2');
  early.items = [3, 4, 1, 2];
  early.raw = '<u>other</u><img alt="" src="/p/pixel.svg?raw">';
  await early.updateComplete;
  note(
    'moved',
    two === early.shadowRoot.querySelector('#i2'),
    early.getAttribute('raw'),
    getComputedStyle(early.firstChild).color,
  );
  early.append(document.createElement('b'));
  early.shadowRoot.querySelector('a').click();
  render(
    html`<x-list id="second-list" .items=${[9]}></x-list>
      <form id="form"><x-field name="f"></x-field></form>`,
    $('#second'),
  );
  await $('#second-list').updateComplete;
  note('data', [...new FormData($('#form'))]);
  const parsed = Document.parseHTMLUnsafe?.(
    '<div id="declared"><template shadowrootmode="open"><slot></slot><p>declared</p><img src="/p/pixel.svg?dsd" alt=""></template>light</div>',
  );
  if (parsed) app.append(document.adoptNode(parsed.querySelector('#declared')));
  note('declared', $('#declared')?.shadowRoot?.textContent ?? 'none');
  const frame = $('#second').appendChild(document.createElement('iframe'));
  const moved = app.appendChild(document.createElement('x-list'));
  moved.id = 'moved';
  await moved.updateComplete;
  frame.contentDocument.body.append(moved);
  note('adopted', moved.isConnected, moved.ownerDocument === document, moved instanceof ListElement);
  document.body.append(moved);
  moved.remove();
  frame.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host { outline: 1px solid rgb(7, 8, 9) }');
  early.shadowRoot.adoptedStyleSheets = [...early.shadowRoot.adoptedStyleSheets, sheet];
  note('sheet', getComputedStyle(early).outlineColor, early.shadowRoot.adoptedStyleSheets.length);
  await until(() => window.late.filter(line => line.startsWith('frame')).length > 1);
  await pause(20);
});
