// A document: its header, the text as it reads with what it names in colour, and its statements with their places.

import { el, webAddress } from './dom.js';
import { basisBadge, sampleBadge } from './evidence.js';
import { lang, meaning, t } from './i18n.js';
import { kind, kindNames, kindOf, swatch } from './kinds.js';
import { thingLink } from './links.js';
import { documentLink, note, questionLink } from './router.js';

/**
 * @param stored the document as the API gives it
 * @param {{start, end}} place what to show first; null for nothing
 */
export function documentView(stored, place, questions) {
  const { header } = stored;
  const text = el('div', { class: 'text', lang: 'zh-CN' });
  const buttons = new Map();
  const show = (start, end, scroll) => {
    text.replaceChildren(...read(stored, start, end, questions));
    buttons.forEach((button, key) => {
      if (key === `${start}-${end}`) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    });
    if (scroll) text.querySelector('mark')?.scrollIntoView({ block: 'center' });
  };
  const pick = one => {
    show(one.start, one.end, true);
    note(documentLink(header.id, one.start, one.end));
  };
  const statements = stored.statements.map(statement => item(statement, pick, buttons));
  show(place?.start ?? -1, place?.end ?? -1, false);
  if (place) whenOnPage(text, () => text.querySelector('mark')?.scrollIntoView({ block: 'center' }));
  return el('article', { class: 'document' },
    el('h1', {}, header.title ?? t('evidence.untitled'), ' ', header.invented && sampleBadge()),
    about(stored, questions),
    el('div', { class: 'reading' },
      el('section', { class: 'paper', 'aria-labelledby': 'text-title' },
        el('div', { class: 'section-head' }, el('h2', { id: 'text-title' }, t('document.text')), legend(stored)),
        text),
      el('aside', { class: 'statements', 'aria-labelledby': 'statements-title' },
        el('h2', { id: 'statements-title' }, t('document.statements', stored.statements.length)),
        el('p', { class: 'quiet' }, stored.statements.length ? t('document.pick') : t('document.none')),
        el('ol', {}, statements))));
}

function whenOnPage(node, then) {
  requestAnimationFrame(() => (node.isConnected ? then() : whenOnPage(node, then)));
}

function about({ header, proposals }, questions) {
  const rows = [
    ['document.number', header.docNumber],
    ['document.issuers', header.issuers.join('、')],
    ['document.kind', header.kind && meaning(header.kind)],
    ['document.written', header.written],
    ['document.published', header.published],
    ['document.index', header.indexNumber],
    ['document.credit', header.creditCode],
    ['document.conflicts', header.conflicts.join('；')],
    ...proposals.map(p => ['document.proposal', proposal(p, questions)]),
    ['document.file', header.file],
    ['document.url', header.url && address(header.url)],
  ];
  return el('dl', { class: 'about-document', 'aria-label': t('document.header') },
    rows.filter(([, value]) => value).map(([name, value]) => el('div', {}, el('dt', {}, t(name)), el('dd', {}, value))),
    el('div', {}, el('dt', {}, ''), el('dd', {}, el('a', { href: questionLink('cited_by_document', { document: header.id }), 'data-route': true }, t('document.questions')))));
}

function address(url) {
  const href = webAddress(url);
  return href ? el('a', { href, rel: 'noreferrer noopener', target: '_blank' }, url) : url;
}

function proposal(p, questions) {
  const words = [p.kind, p.number, p.title && `《${p.title}》`].filter(Boolean).join(' ');
  const link = thingLink(questions, p.id, 'Proposal');
  return [link ? el('a', { href: link, 'data-route': true }, words) : words,
    p.proposers.length > 0 && `（${p.proposers.join('、')}）`];
}

function legend({ mentions }) {
  const sorts = new Set(mentions.map(m => kindOf(m.label)));
  return el('ul', { class: 'legend' }, kindNames().filter(name => sorts.has(name))
    .map(name => el('li', {}, swatch(name, 18, 10), kind(name)[lang()])));
}

/** The text in pieces, cut wherever a mention or the shown place begins or ends. */
function read({ text, mentions }, start, end, questions) {
  const cuts = new Set([0, text.length, ...mentions.flatMap(m => [m.start, m.end])]);
  if (start >= 0 && start < end && end <= text.length) [start, end].forEach(at => cuts.add(at));
  const at = [...cuts].filter(c => c >= 0 && c <= text.length).sort((a, b) => a - b);
  const pieces = [];
  let next = 0;
  for (let i = 0; i + 1 < at.length; i++) {
    const [from, to] = [at[i], at[i + 1]];
    while (next < mentions.length && mentions[next].end <= from) next++;
    const mention = mentions[next]?.start <= from && to <= mentions[next].end ? mentions[next] : null;
    const words = text.slice(from, to);
    const piece = mention ? named(words, mention, questions) : document.createTextNode(words);
    pieces.push(from >= start && to <= end ? el('mark', {}, piece) : piece);
  }
  return pieces;
}

function named(words, mention, questions) {
  const title = mention.label === 'Undecided'
    ? t('document.undecided', mention.rule ?? '', mention.candidates.join('、') || t('nothing'))
    : t('document.mention', kind(mention.label)[lang()], mention.name, mention.rule ?? '');
  const link = mention.id && thingLink(questions, mention.id, mention.label);
  const props = { class: 'mention' + (mention.label === 'Undecided' ? ' undecided' : ''), title, style: { '--kind': kind(mention.label).colour } };
  return link ? el('a', { ...props, href: link, 'data-route': true }, words) : el('span', props, words);
}

function item({ relation, subject, object, evidence }, pick, buttons) {
  const button = el('button', { type: 'button', onclick: () => pick(evidence) },
    el('span', { class: 'claim' }, el('span', {}, subject.name), el('b', {}, meaning(relation)), el('span', {}, object.name)),
    el('span', { class: 'proof' }, basisBadge(evidence.basis), t('evidence.place', evidence.start, evidence.end), ' ', el('code', {}, evidence.rule ?? '')));
  const key = `${evidence.start}-${evidence.end}`;
  if (!buttons.has(key)) buttons.set(key, button);
  return el('li', {}, button);
}
