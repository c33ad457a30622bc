// A document's text as it reads: what it names underlined in the colour of its sort, one place marked, a card for each name.

import { el } from '../dom.js';
import { t } from '../language.js';
import { kind } from '../style.js';
import { sort } from './badge.js';
import { thingLink } from './links.js';

/** @returns {{node: HTMLElement, show: (start: number, end: number) => void, scroll: () => void}} */
export function markedText(stored) {
  const words = el('div', { class: 'text', lang: 'zh-CN' });
  const card = el('div', { class: 'card', role: 'tooltip', id: 'mention-card', hidden: true });
  const node = el('div', { class: 'text-box' }, words, card);
  const show = (start, end) => words.replaceChildren(...pieces(stored, start, end));
  const scroll = () => words.querySelector('mark')?.scrollIntoView({ block: 'center' });
  show(-1, -1);
  cards(node, words, card, stored.mentions);
  return { node, show, scroll };
}

/** The text from its first letter on, in pieces, cut wherever a mention or the shown place begins or ends. */
function pieces({ text, mentions }, start, end) {
  const first = Math.max(0, text.search(/\S/));
  const cuts = new Set([first, text.length, ...mentions.flatMap(m => [m.start, m.end])]);
  if (start >= 0 && start < end && end <= text.length) [start, end].forEach(at => cuts.add(at));
  const at = [...cuts].filter(c => c >= first && c <= text.length).sort((a, b) => a - b);
  const made = [];
  let next = 0;
  for (let i = 0; i + 1 < at.length; i++) {
    const [from, to] = [at[i], at[i + 1]];
    while (next < mentions.length && mentions[next].end <= from) next++;
    const inside = mentions[next]?.start <= from && to <= mentions[next].end;
    const words = text.slice(from, to);
    const piece = inside ? named(words, mentions[next], next) : document.createTextNode(words);
    made.push(from >= start && to <= end ? el('mark', {}, piece) : piece);
  }
  return made;
}

function named(words, mention, number) {
  const link = mention.id && thingLink(mention.id, mention.label);
  const props = {
    class: 'mention' + (mention.id ? '' : ' undecided'), 'data-mention': number, 'aria-describedby': 'mention-card',
    style: { '--kind': kind(mention.label).colour },
  };
  return link ? el('a', { ...props, href: link }, words) : el('span', { ...props, tabindex: 0 }, words);
}

/** Shows what a name means while the pointer is on it or it has the focus; Escape puts it away. */
function cards(node, words, card, mentions) {
  const open = ({ target }) => {
    const name = target.closest?.('.mention');
    if (!name) return;
    card.replaceChildren(...about(mentions[Number(name.dataset.mention)]));
    card.hidden = false;
    place(node, name, card);
  };
  const close = () => { card.hidden = true; };
  words.addEventListener('pointerover', open);
  words.addEventListener('focusin', open);
  words.addEventListener('pointerout', close);
  words.addEventListener('focusout', close);
  node.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
}

function place(node, name, card) {
  const box = node.getBoundingClientRect();
  const line = name.getClientRects()[0] ?? name.getBoundingClientRect();
  const left = Math.max(0, Math.min(line.left - box.left, box.width - card.offsetWidth));
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${line.bottom - box.top + 6}px`);
}

function about(mention) {
  if (mention.id) {
    return [el('p', {}, sort(mention.label)), el('p', { class: 'meant' }, mention.name),
      el('p', { class: 'quiet' }, t('evidence.rule'), ' ', el('code', {}, mention.rule ?? '—'))];
  }
  return [el('p', {}, sort('Undecided')), el('p', { class: 'meant' }, mention.name),
    el('p', {}, t('review.candidates'), mention.candidates.join('、') || t('nothing')),
    el('p', { class: 'quiet' }, t('evidence.rule'), ' ', el('code', {}, mention.rule ?? '—'))];
}
