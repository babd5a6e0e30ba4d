// Insertion, removal and copying of nodes: what each operation returns, throws and leaves behind; mutation records,
// ranges, focus, fragments, callbacks of custom elements and the order in which scripts run.

/** A small tree, watched: three elements, a text and a comment between them. */
function stage(t) {
  const root = document.createElement('div');
  root.innerHTML = '<p id="a">1</p>text<i id="b"><b id="deep">2</b></i><!--note--><a id="c" href="#">3</a>';
  t.box.append(root);
  const range = document.createRange();
  range.setStart(root, 1);
  range.setEnd(root.querySelector('#deep').firstChild, 1);
  root.querySelector('#c').focus();
  const observer = new MutationObserver(() => {});
  observer.observe(t.box, { childList: true, subtree: true, attributes: true, characterData: true });
  return { root, range, observer, b: root.querySelector('#b'), deep: root.querySelector('#deep') };
}

const ARGUMENTS = {
  nothing: () => [],
  null: () => [null],
  undefined: () => [undefined],
  number: () => [7],
  text: () => ['<b>text</b>'],
  element: () => [document.createElement('u')],
  'two elements and a text': () => [document.createElement('u'), 'x', document.createElement('s')],
  itself: ({ b }) => [b],
  ancestor: ({ root }) => [root],
  sibling: ({ root }) => [root.querySelector('#c')],
  descendant: ({ deep }) => [deep],
  fragment: t => {
    const fragment = document.createRange().createContextualFragment('<u>x</u>y<img alt="" src="data:,">');
    t.fragment = fragment;
    return [fragment];
  },
  'empty fragment': () => [document.createDocumentFragment()],
  document: () => [document],
  doctype: () => [document.implementation.createDocumentType('html', '', '')],
  attribute: () => [document.createAttribute('x')],
  'node of another document': () => [document.implementation.createHTMLDocument('').createElement('u')],
  'an image': () => [Object.assign(new Image(), { src: 'data:,', alt: '' })],
  'an inline script': t => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = (window.inlineRan || 0) + 1';
    return [script];
  },
  'an object': () => [{}],
};

const first = run => (stage, args) => run(stage, args[0], args);
const OPERATIONS = {
  appendChild: ({ b }, args) => b.appendChild(...args),
  'insertBefore a child': ({ b, deep }, args) => b.insertBefore(...args, deep),
  'insertBefore null': ({ b }, args) => b.insertBefore(...args, null),
  'insertBefore a stranger': ({ b, root }, args) => b.insertBefore(...args, root.firstChild),
  'insertBefore, one argument': ({ b }, args) => b.insertBefore(...args),
  replaceChild: ({ b, deep }, args) => b.replaceChild(...args, deep),
  removeChild: ({ b }, args) => b.removeChild(...args),
  append: ({ b }, args) => b.append(...args),
  prepend: ({ b }, args) => b.prepend(...args),
  before: ({ b }, args) => b.before(...args),
  after: ({ b }, args) => b.after(...args),
  replaceWith: ({ b }, args) => b.replaceWith(...args),
  replaceChildren: ({ b }, args) => b.replaceChildren(...args),
  'text.before': ({ root }, args) => root.childNodes[1].before(...args),
  'comment.replaceWith': ({ root }, args) => root.childNodes[3].replaceWith(...args),
  'fragment.append': (s, args) => document.createDocumentFragment().append(...args),
  'insertAdjacentElement beforebegin': first(({ b }, a) => b.insertAdjacentElement('beforebegin', a)),
  'insertAdjacentElement AfterBegin': first(({ b }, a) => b.insertAdjacentElement('AfterBegin', a)),
  'insertAdjacentElement beforeend': first(({ b }, a) => b.insertAdjacentElement('beforeend', a)),
  'insertAdjacentElement afterend': first(({ b }, a) => b.insertAdjacentElement('afterend', a)),
  'insertAdjacentElement nowhere': first(({ b }, a) => b.insertAdjacentElement('nowhere', a)),
  'insertAdjacentElement, detached': first((s, a) =>
    document.createElement('p').insertAdjacentElement('afterend', a),
  ),
  insertAdjacentText: first(({ b }, a) => b.insertAdjacentText('afterend', a)),
  'range.insertNode': ({ range }, args) => range.insertNode(...args),
  'range.surroundContents': ({ range, deep }, args) => {
    range.selectNodeContents(deep);
    return range.surroundContents(...args);
  },
  'document.importNode': (s, args) => document.importNode(...args, true),
  'document.adoptNode': (s, args) => document.adoptNode(...args),
  'adopted by another document': first((s, a) => {
    const other = document.implementation.createHTMLDocument('');
    return other.body.appendChild(a).ownerDocument === other;
  }),
  'document.body.append': (s, args) => {
    const before = document.body.childNodes.length;
    document.body.append(...args);
    const added = document.body.childNodes.length - before;
    while (document.body.childNodes.length > before) document.body.lastChild.remove();
    return added;
  },
  'document.appendChild': (s, args) => document.appendChild(...args),
  'shadow root append': ({ deep }, args) => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.append(...args);
    return root.innerHTML;
  },
  moveBefore: ({ root, b }, args) => (root.moveBefore ? root.moveBefore(...args, b) : 'none here'),
  'outerText and innerText': first(({ b }, a) => (b.innerText = `${String(a).slice(0, 9)}\nx`)),
  textContent: first(({ b }, a) => (b.textContent = a)),
  nodeValue: first(({ root }, a) => (root.childNodes[1].nodeValue = a)),
  contains: first(({ root }, a) => root.contains(a)),
  isEqualNode: first(({ root }, a) => root.isEqualNode(a)),
};

const name = node =>
  node.id ? `#${node.id}` : node.nodeName + (node.nodeType === 3 ? `(${node.data})` : '');
const names = list => Array.from(list, name).join('+');
const records = observer =>
  observer
    .takeRecords()
    .map(
      r =>
        `${r.type}@${name(r.target)} +${names(r.addedNodes)} -${names(r.removedNodes)} ${r.previousSibling && name(r.previousSibling)}<>${r.nextSibling && name(r.nextSibling)}`,
    )
    .join('; ');

for (const [operation, run] of Object.entries(OPERATIONS)) {
  probes(
    operation,
    Object.fromEntries(
      Object.entries(ARGUMENTS).map(([label, make]) => [
        label,
        t => {
          const s = stage(t);
          window.inlineRan = 0;
          const args = make(s);
          let answer;
          try {
            const got = run(s, args);
            answer = args.includes(got) && got instanceof Node ? `argument ${args.indexOf(got)}` : show(got);
          } catch (error) {
            answer = `threw ${show(error)}`;
          }
          const { range } = s;
          const out = [
            answer,
            t.box.innerHTML,
            `fragment ${s.fragment?.childNodes.length}`,
            records(s.observer),
            `range ${name(range.startContainer)}:${range.startOffset} ${name(range.endContainer)}:${range.endOffset} ${range.collapsed}`,
            `focus ${document.activeElement && name(document.activeElement)}`,
            `ran ${window.inlineRan}`,
          ];
          return out.join('\n      ');
        },
      ]),
    ),
  );
}

probes('range', {
  'extract, clone, delete': t =>
    ['extractContents', 'cloneContents', 'deleteContents', 'cloneRange', 'toString'].map(method => {
      const { root, range, observer } = stage(t);
      const got = range[method]();
      return [show(got), root.innerHTML, records(observer), range.startOffset, range.endOffset].join(' ¦ ');
    }),
  'the selection survives': t => {
    const { root, deep } = stage(t);
    getSelection().setBaseAndExtent(root, 0, deep, 1);
    root.append(document.createElement('u'));
    root.prepend('x');
    const { anchorOffset, focusOffset, focusNode } = getSelection();
    return [anchorOffset, focusOffset, name(focusNode), String(getSelection())];
  },
});
