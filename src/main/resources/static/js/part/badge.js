// Small marks beside words: how sure a statement is, which documents are invented, what sort a thing is.

import { el } from '../dom.js';
import { meaning, said, t } from '../language.js';
import { kind, swatch } from '../style.js';

export function basisBadge(basis) {
  if (basis === null || basis === undefined) return el('span', { class: 'badge fact' }, t('basis.fact'));
  return el('span', { class: 'badge ' + (basis === 'STATED' ? 'stated' : 'inferred') }, meaning(basis));
}

export function sampleBadge() {
  return el('span', { class: 'badge sample' }, t('invented'));
}

/** Shape, colour and name of a sort. */
export function sort(label) {
  return el('span', { class: 'sort' }, swatch(label), said(kind(label).name));
}
