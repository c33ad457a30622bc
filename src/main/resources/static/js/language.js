// Chinese or English: what the address says, else what was chosen last; and words in the language of the moment.

import { WORDS } from './words.js';
import { kindName, relationName } from './style.js';

const KEY = 'policygraph.language';

let language = remembered();

function remembered() {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

export function lang() {
  return language;
}

/** @param {string|null} wanted what the address says */
export function speak(wanted) {
  if (wanted === 'zh' || wanted === 'en') language = wanted;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Not kept beyond this page where storage is shut.
  }
}

/** Words that come in both languages from the server. */
export function said(text) {
  return text ? text[language] || text.zh || text.en || '' : '';
}

/** Words of the page, with {0}, {1} … filled in; {0|document|documents} is the first for one, the second for any other number. */
export function t(key, ...values) {
  const words = WORDS[key];
  if (!words) return key;
  return words[language === 'zh' ? 0 : 1].replace(/\{(\d)(?:\|([^|}]*)\|([^}]*))?}/g,
    (_, i, one, many) => (one === undefined ? values[i] ?? '' : String(values[i]) === '1' ? one : many));
}

/** Where the server's words go over from Chinese to English, as in its problem documents. */
const TURN = /(?<=[。！？])\s*(?=["“A-Z])/;

/** The half of the server's words that is in the language of the moment; all of them where they have no two halves. */
export function half(words) {
  const at = words.search(TURN);
  return at < 0 ? words : (language === 'zh' ? words.slice(0, at) : words.slice(at)).trim();
}

/** What a code in a cell means: a relationship, a basis, a sort; the code itself where it means nothing else. */
export function meaning(code) {
  if ('code.' + code in WORDS) return t('code.' + code);
  return said(relationName(code) ?? kindName(code)) || code;
}

/** A number as readers write it. */
export function amount(number) {
  return number.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
}
