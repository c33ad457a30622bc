// One piece of evidence: the words, the document, the place, the rule, and whether it is stated or inferred.

import { el } from './dom.js';
import { meaning, t } from './i18n.js';
import { documentLink } from './router.js';

export function basisBadge(basis) {
  if (basis === null || basis === undefined) return el('span', { class: 'badge fact' }, t('graph.fact'));
  return el('span', { class: 'badge ' + basis.toLowerCase() }, meaning(basis));
}

export function sampleBadge() {
  return el('span', { class: 'badge sample' }, t('invented'));
}

/** @param one an Evidence of an answer */
export function evidenceItem(one) {
  const source = one.document;
  const link = documentLink(source.id, one.start, one.end);
  return el('article', { class: 'evidence' },
    el('p', { class: 'claim' },
      el('span', {}, one.from), el('b', {}, meaning(one.relation)), el('span', {}, one.to),
      basisBadge(one.basis)),
    el('blockquote', {}, one.quote),
    el('p', { class: 'source' },
      el('a', { href: link, 'data-route': true }, source.title ?? t('evidence.untitled')),
      source.docNumber && el('span', {}, source.docNumber),
      source.invented && sampleBadge()),
    el('p', { class: 'proof' },
      el('span', {}, t('evidence.place', one.start, one.end)),
      el('span', {}, t('evidence.rule'), ' ', el('code', {}, one.rule)),
      el('span', {}, t('evidence.confidence', one.confidence)),
      el('a', { href: link, 'data-route': true }, t('evidence.open'))));
}
