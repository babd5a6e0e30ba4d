// The editor Trix, which lives on innerHTML, contenteditable and a selection: typing, pasting, formatting, attachments,
// undo, and the HTML it hands to its form.
import Trix from 'trix';
import { $, note, scenario, until } from './kit.js';

scenario(async () => {
  for (const type of [
    'trix-initialize',
    'trix-focus',
    'trix-paste',
    'trix-attachment-add',
    'trix-attachment-remove',
    'trix-before-initialize',
  ])
    document.addEventListener(type, event => note(type, event.target.tagName));
  $('#app').innerHTML =
    '<form><input id="x" type="hidden" name="x" value="&lt;p&gt;first &lt;b&gt;bold&lt;/b&gt;&lt;/p&gt;"><trix-editor input="x"></trix-editor></form>';
  await until(() => $('trix-editor').editor);
  const { editor } = $('trix-editor');
  note('html', $('#x').value, Trix.VERSION.split('.')[0]);
  $('trix-editor').focus();
  editor.setSelectedRange([0, 5]);
  editor.activateAttribute('italic');
  editor.setSelectedRange([6, 6]);
  editor.insertString('typed ');
  editor.insertHTML(
    '<ul><li>one</li><li>two <a href="/p/text">link</a></li></ul><script>window.bad = 1</' +
      'script><img src="/p/pixel.svg?pasted" onerror="window.bad = 1">',
  );
  const attachment = new Trix.Attachment({
    content: '<span class="mention">@me <img src="/p/pixel.svg?mention" alt=""></span>',
  });
  editor.insertAttachment(attachment);
  editor.recordUndoEntry('string');
  editor.insertString('undone');
  editor.undo();
  const data = new DataTransfer();
  data.setData('text/html', '<b>clip</b><style>x{}</style>');
  data.setData('text/plain', 'clip');
  const paste = { inputType: 'insertFromPaste', dataTransfer: data, bubbles: true, cancelable: true };
  $('trix-editor').dispatchEvent(new InputEvent('beforeinput', paste));
  await until(() => $('#x').value.includes('&quot;width'), 'the pasted picture was measured');
  editor.setSelectedRange([0, 3]);
  document.execCommand('bold');
  note('html', $('#x').value.replace(/data-trix-id="?\d+"?/g, ''));
  note('text', editor.getDocument().toString(), String(window.bad));
  note('selection', editor.getSelectedRange(), getSelection().rangeCount);
  note('copied', JSON.stringify(editor).length > 50);
  $('#app form').reset();
  note('reset', $('#x').value);
});
