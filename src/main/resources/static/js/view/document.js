// A document: its header, the text as it reads with what it names in colour, and its statements with their places.

import { storedDocument } from '../api.js';
import { el, webAddress, whenShown } from '../dom.js';
import { meaning, said, t } from '../language.js';
import { basisBadge, sampleBadge } from '../part/badge.js';
import { thingLink } from '../part/links.js';
import { address, documentLink, note, questionLink } from '../router.js';
import { lost } from '../part/state.js';
import { markedText } from '../part/text.js';
import { kind, kindNames, kindOf, swatch } from '../style.js';

export async function documentView(state) {
  const stored = await storedDocument(state.id).catch(error => {
    if (error.status === 404) return null;
    throw error;
  });
  if (!stored) return { node: lost(t('lost.document')), title: t('lost.title') };
  const { header } = stored;
  const node = el('article', { class: 'document' },
    el('p', { class: 'crumb' }, el('a', { href: questionLink('documents') }, t('way.documents'))),
    el('h1', { lang: 'zh-CN' }, header.title ?? t('evidence.untitled'), ' ', header.invented && sampleBadge()),
    header.conflicts.length > 0 && conflicts(header.conflicts),
    about(stored),
    reading(stored, state));
  return { node, title: header.title ?? t('evidence.untitled') };
}

function conflicts(all) {
  return el('section', { class: 'notice note', 'aria-labelledby': 'conflicts-title' },
    el('h2', { id: 'conflicts-title' }, t('document.conflicts')),
    el('ul', {}, all.map(one => el('li', {}, differing(one)))));
}

/** The header's field, and what is given for it. */
const FIELDS = {
  title: 'document.titleField', docNumber: 'document.number', written: 'document.written',
  'proposal.kind': 'document.proposal', creditCode: 'document.credit',
};

function differing(line) {
  const [field, ...values] = line.split(': ');
  return field in FIELDS ? t('document.differs', t(FIELDS[field]), values.join(': ')) : line;
}

function about({ header, proposals }) {
  const rows = [
    ['document.number', header.docNumber],
    ['document.issuers', header.issuers.join('、')],
    ['document.kind', header.kind && meaning(header.kind)],
    ['document.written', header.written],
    ['document.published', header.published],
    ...proposals.map(p => ['document.proposal', proposal(p)]),
    ['document.index', header.indexNumber],
    ['document.credit', header.creditCode],
    ['document.file', header.file],
    ['document.url', header.url && outside(header.url)],
    ['document.more', [
      el('a', { href: questionLink('cited_by_document', { document: header.id }) }, t('document.cites')), ' · ',
      el('a', { href: address({ review: true, in: header.id }) }, t('document.review'))]],
  ];
  return el('dl', { class: 'about', 'aria-label': t('document.header') },
    rows.filter(([, value]) => value).map(([name, value]) => el('div', {}, el('dt', {}, t(name)), el('dd', {}, value))));
}

function outside(url) {
  const href = webAddress(url);
  return href ? el('a', { href, rel: 'noreferrer noopener', target: '_blank' }, url) : url;
}

function proposal(p) {
  const words = [p.kind, p.number, p.title && `《${p.title}》`].filter(Boolean).join(' ');
  return [el('a', { href: thingLink(p.id, 'Proposal') }, words), p.proposers.length > 0 && `（${p.proposers.join('、')}）`];
}

function reading(stored, state) {
  const text = markedText(stored);
  const buttons = new Map();
  const show = (start, end) => {
    text.show(start, end);
    buttons.forEach((button, key) => {
      if (key === `${start}-${end}`) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    });
  };
  const pick = one => {
    show(one.start, one.end);
    text.scroll();
    note(documentLink(stored.header.id, one.start, one.end));
  };
  const items = stored.statements.map(statement => item(statement, pick, buttons));
  if (state.start !== null && state.end !== null) {
    show(state.start, state.end);
    whenShown(text.node, text.scroll);
  }
  return el('div', { class: 'reading' },
    el('section', { class: 'paper', 'aria-labelledby': 'text-title' },
      el('div', { class: 'section-head' }, el('h2', { id: 'text-title' }, t('document.text')), legend(stored)),
      text.node),
    el('aside', { class: 'statements', 'aria-labelledby': 'statements-title' },
      el('h2', { id: 'statements-title' }, t('document.statements', stored.statements.length)),
      el('p', { class: 'quiet' }, stored.statements.length ? t('document.pick') : t('document.none')),
      el('ol', {}, items)));
}

function legend({ mentions }) {
  const sorts = new Set(mentions.map(m => kindOf(m.label)));
  return el('ul', { class: 'legend' }, kindNames().filter(name => sorts.has(name))
    .map(name => el('li', {}, swatch(name), said(kind(name).name))));
}

function item({ relation, subject, object, evidence }, pick, buttons) {
  const button = el('button', { type: 'button', onclick: () => pick(evidence) },
    el('span', { class: 'claim' }, el('span', {}, subject.name), el('b', {}, meaning(relation)), el('span', {}, object.name)),
    el('span', { class: 'proof' }, basisBadge(evidence.basis), t('evidence.place', evidence.start, evidence.end), ' ', el('code', {}, evidence.rule ?? '')));
  const key = `${evidence.start}-${evidence.end}`;
  if (!buttons.has(key)) buttons.set(key, button);
  return el('li', {}, button);
}
