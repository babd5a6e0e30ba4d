// Google Tag Manager: a loader. Its container carries one tag that nobody sees in the page's source: Pinterest.
ran('gtm');
window.google_tag_manager = { ...window.google_tag_manager, [asked.id]: {} };
inject('https://s.pinimg.com/ct/core.js');
