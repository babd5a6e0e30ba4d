// jQuery: html() with scripts inside, appended scripts, globalEval, getScript, ajax and its events, JSONP, load(), clones,
// delegation, wrapping and animation.
import $ from 'jquery';
import { note, scenario, until } from './kit.js';

scenario(async () => {
  const app = $('#app');
  window.note = note;
  $(document).on('ajaxStart ajaxSend ajaxSuccess ajaxError ajaxComplete ajaxStop', event => note(event.type));
  app.on(
    'click',
    'li a',
    event => (note('delegated', $(event.currentTarget).text()), event.preventDefault()),
  );
  app.html(
    '<ul><li><a href="/p/text">one</a><li><a href="/p/text">two</a></ul><script>note("in html", document.currentScript !== null)</' +
      'script><img src="/p/pixel.svg?html" alt="">',
  );
  app.find('a').trigger('click');
  app.append(
    $('<script>').text('note("appended text")'),
    '<p>p</p><script>note("appended markup")</' + 'script>',
  );
  app.append($('<script>', { src: '/p/script.js' }));
  await until(() => window.ranOwn);
  $.globalEval('window.evaluated = (window.evaluated || 0) + 1; var leaked = 1');
  note('evaluated', window.evaluated, typeof window.leaked);
  await $.getScript('/p/script.js').then((text, status, xhr) =>
    note('getScript', status, xhr.status, window.ranOwn),
  );
  await $.getJSON('/p/json').then(data => note('json', data));
  await $.post('/p/text', { a: [1, 2] }).then(text => note('post', text));
  await $.ajax('/p/missing').then(null, xhr => note('missing', xhr.status, xhr.statusText));
  await $.ajax('https://cdn.jsdelivr.net/p/unreadable').then(null, xhr =>
    note('unreadable', xhr.status, xhr.statusText, xhr.readyState),
  );
  await $.ajax({ url: '/p/slow', timeout: 30 }).then(null, (xhr, status) => note('slow', status));
  await $.ajax({ url: 'https://cdn.jsdelivr.net/p/jsonp', dataType: 'jsonp', jsonpCallback: 'called' }).then(
    data => note('jsonp', data),
  );
  await new Promise(done =>
    $('#second').load('/p/frame #p', (text, status) => (note('load', status, $('#second').html()), done())),
  );
  const copy = app.find('ul').clone(true).attr('id', 'copy').appendTo(app);
  copy
    .find('a')
    .first()
    .on('click', () => note('own handler'))
    .trigger('click');
  app
    .find('p')
    .wrap('<section>')
    .before('<hr>')
    .after(document.createTextNode('text'))
    .replaceWith('<h2>replaced</h2>');
  app
    .find('img')
    .attr({ src: '/p/pixel.svg?attr', srcset: '/p/pixel.svg?attr 1x', 'data-x': 1 })
    .prop('alt', 'x')
    .css('background', 'url(/p/pixel.svg?css)')
    .addClass('big')
    .data('x', 2);
  note(
    'attr',
    app.find('img').attr('src'),
    app.find('img').prop('src'),
    app.find('img').data('x'),
    app.find('img').css('background-image'),
  );
  app.find('img').removeAttr('srcset');
  await app.find('h2').animate({ opacity: 0.5 }, 20).promise();
  app.find('li').last().detach().prependTo(app.find('ul').first());
  const parsed = $.parseHTML('<b>x</b><script>note("never")</' + 'script>', document, false);
  app.append(parsed);
  const empty = $('<div><span></span></div>').appendTo(app);
  empty.find('span').on('remove', () => note('never'));
  empty.empty().text('<i>as text</i>');
  $(
    '<form action="/p/text"><input name="a" value="1"><select name="b" multiple><option selected>1<option selected>2</select></form>',
  ).appendTo(app);
  note('serialized', app.find('form').serialize());
  $('<iframe>', { src: 'about:blank', title: 'x' })
    .appendTo(app)
    .contents()
    .find('body')
    .html('<p>inside</p>');
  note('inside', app.find('iframe').contents().find('p').text());
  $(window).trigger('resize');
  await $.ready;
});
