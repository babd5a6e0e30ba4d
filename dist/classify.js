export { b as classifyName, a as classifyUrl, c as compileOwner } from './lib/classify.js';
