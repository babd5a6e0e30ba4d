// Public entry of `askfirst/signals`: one small module per party that wants to be told.

export { startGoogleSignals } from './google.js';
