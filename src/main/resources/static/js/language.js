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

/** Words of the page, with {0}, {1} … filled in. */
export function t(key, ...values) {
  const words = WORDS[key];
  if (!words) return key;
  return words[language === 'zh' ? 0 : 1].replace(/\{(\d)}/g, (_, i) => values[i] ?? '');
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
