// The panel beside an answer: the words behind the row or line that was picked, each marked in its sentence.

import { el } from '../dom.js';
import { meaning, t } from '../language.js';
import { documentLink } from '../router.js';
import { basisBadge, sampleBadge } from './badge.js';
import { thingLink } from './links.js';
import { quoted } from './sentence.js';

/** Pieces of evidence whose documents are fetched at once; the rest when asked for. */
const SHOWN = 8;

/** @param {{onclose: () => void}} how what to do when the panel is closed, by its button or by Escape */
export function evidencePanel({ onclose }) {
  const title = el('h2', { id: 'evidence-title', tabindex: -1 }, t('evidence.title'));
  const list = el('div', { class: 'pieces' });
  const escaped = event => {
    if (event.key === 'Escape') onclose();
  };
  const node = el('section', { class: 'panel', 'aria-labelledby': 'evidence-title', onkeydown: escaped },
    el('div', { class: 'panel-head' }, title,
      el('button', { type: 'button', class: 'close', 'aria-label': t('evidence.close'), onclick: onclose }, '×')),
    list);
  return {
    node,
    title,
    /** @param {{id, label, name}|null} thing that was picked, null if it was a row or a line */
    show(evidence, thing) {
      title.textContent = evidence.length ? t('evidence.of', evidence.length) : t('evidence.title');
      list.replaceChildren(...(thing ? [about(thing)] : []),
        ...(evidence.length ? pieces(evidence) : [el('p', { class: 'quiet' }, t(thing ? 'evidence.none' : 'evidence.pick'))]));
    },
  };
}

function about({ id, label, name }) {
  const link = thingLink(id, label);
  return el('p', { class: 'thing' }, link ? el('a', { href: link }, name, ' →') : name);
}

function pieces(evidence) {
  const items = evidence.slice(0, SHOWN).map(evidenceItem);
  if (evidence.length <= SHOWN) return items;
  const more = el('button', { type: 'button', onclick: () => {
    const rest = evidence.slice(SHOWN).map(evidenceItem);
    more.replaceWith(...rest);
    rest[0].querySelector('a')?.focus();
  } }, t('evidence.more', evidence.length - SHOWN));
  return [...items, more];
}

/** @param one an Evidence of an answer */
export function evidenceItem(one) {
  const source = one.document;
  const link = documentLink(source.id, one.start, one.end);
  return el('article', { class: 'evidence' },
    el('p', { class: 'claim' }, el('span', {}, one.from), el('b', {}, meaning(one.relation)), el('span', {}, one.to), basisBadge(one.basis)),
    quoted(source.id, one),
    el('p', { class: 'source' },
      el('a', { href: link }, source.title ?? t('evidence.untitled')),
      source.docNumber && el('span', {}, source.docNumber),
      source.invented && sampleBadge()),
    el('p', { class: 'proof' },
      el('span', {}, t('evidence.place', one.start, one.end)),
      el('span', {}, t('evidence.rule'), ' ', el('code', {}, one.rule)),
      el('span', {}, t('evidence.confidence', one.confidence)),
      el('a', { href: link }, t('evidence.open'))));
}
