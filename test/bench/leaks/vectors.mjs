// The list: every way in which a page could reach or record for a tracker before the visitor has answered, as data, and
// beside it the benign uses of the same ways. What each row promises is described in vectors/rows.mjs.
import { authored } from './vectors/authored.mjs';
import { benign as benignRows } from './vectors/benign.mjs';
import { elements } from './vectors/elements.mjs';
import { images } from './vectors/images.mjs';
import { late } from './vectors/late.mjs';
import { loaders } from './vectors/loaders.mjs';
import { markup } from './vectors/markup.mjs';
import { moreAddresses } from './vectors/more-addresses.mjs';
import { moreBenign } from './vectors/more-benign.mjs';
import { moreDocuments } from './vectors/more-documents.mjs';
import { moreElements } from './vectors/more-elements.mjs';
import { moreLed } from './vectors/more-led.mjs';
import { moreMarkup } from './vectors/more-markup.mjs';
import { morePast } from './vectors/more-past.mjs';
import { benignText, moreText } from './vectors/more-text.mjs';
import { moreRest } from './vectors/more.mjs';
import { realms } from './vectors/realms.mjs';
import { requests } from './vectors/requests.mjs';
import { shapes } from './vectors/shapes.mjs';
import { slyRows } from './vectors/sly.mjs';
import { styles } from './vectors/styles.mjs';
import { nameOf, writes } from './vectors/writes.mjs';
import { written } from './vectors/written.mjs';

export { nameOf };

/** @type {readonly import('./vectors/rows.mjs').Vector[]} */
export const vectors = [
  ...elements,
  ...images,
  ...loaders,
  ...markup,
  ...written,
  ...styles,
  ...requests,
  ...realms,
  ...shapes,
  ...late,
  ...slyRows,
  ...authored,
  ...writes,
  ...moreMarkup,
  ...moreElements,
  ...moreRest,
  ...morePast,
  ...moreAddresses,
  ...moreText,
  ...moreDocuments,
  ...moreLed,
];

export const benign = [...benignRows, ...moreBenign, ...benignText];

/** Group ids in the order of the list, with the words a reader sees. */
export const GROUPS = {
  script: 'script elements',
  insert: 'insertion and templates',
  image: 'images and SVG',
  media: 'audio and video',
  frame: 'frames, objects, forms, pings',
  link: 'links',
  markup: 'markup strings and shadow roots',
  write: 'document.write',
  style: 'styles and fonts',
  call: 'fetch, XHR, beacons, sockets',
  worker: 'workers and worklets',
  realm: 'fresh realms',
  borrow: 'borrowed functions',
  shape: 'shapes of an address, bases',
  late: 'late code',
  sly: 'sly code',
  authored: 'tags in the HTML',
  'write-down': 'cookies, storage, databases',
};
