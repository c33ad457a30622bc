// A thing: what is around it as a figure, what documents say of it by relationship and by date, and under which names.

import { answer as ask, entity, figurePath, storedDocument } from '../api.js';
import { el } from '../dom.js';
import { amount, meaning, t } from '../language.js';
import { basisBadge, sampleBadge, sort } from '../part/badge.js';
import { besideEvidence } from '../part/beside.js';
import { figure } from '../part/figure.js';
import { thingLink } from '../part/links.js';
import { lost } from '../part/state.js';
import { documentLink, questionLink } from '../router.js';

const QUESTION = 'entity_profile';

/** Rows of facts at most; what is over is in the question's own view, page by page. */
const MOST = 500;

/** Entries of a list that show before it is unfolded. */
const SHOWN = 8;

export async function entityView({ id, evidence: picked }, signal) {
  const [thing, answer] = await Promise.all([
    entity(id, signal).catch(unlessUnknown), ask(QUESTION, { entity: id, limit: MOST }, signal)]);
  if (!thing) return { node: lost(t('lost.entity')), title: t('lost.title') };
  const facts = el('article', { class: 'entity' },
    head(thing),
    body(thing, answer, picked, signal),
    el('p', { class: 'actions more' }, el('a', { class: 'button', href: questionLink(QUESTION, { entity: id }) }, t('entity.asAnswer'))));
  return { node: facts, title: thing.name };
}

function unlessUnknown(error) {
  if (error.status === 404) return null;
  throw error;
}

function head({ name, label, docNumber, region, properties, documentCount }) {
  const about = [docNumber, region, properties.level, properties.kind && meaning(properties.kind), t('entity.mentioned', amount(documentCount))];
  return [
    el('div', { class: 'entity-head' }, el('h1', { lang: 'zh-CN' }, name), sort(label)),
    el('p', { class: 'quiet' }, about.filter(Boolean).join(' · ')),
  ];
}

function body(thing, answer, picked, signal) {
  const frame = besideEvidence(answer.evidence);
  const drawing = answer.rows.length > 0 && figure(figurePath(QUESTION, { entity: thing.id }, 'svg'), frame.pick, signal);
  if (drawing) frame.onPick(drawing.mark);
  const first = answer.rows.find(row => row.evidence.length > 0)?.evidence ?? [];
  frame.fill([drawing && drawing.node, facts(answer, frame), names(thing), timeline(thing), documents(thing)], picked, first);
  return frame.node;
}

function facts(answer, frame) {
  const groups = new Map();
  for (const row of answer.rows) {
    const key = `${row.cells.relation} ${row.cells.direction}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(rows => {
    const { relation, direction } = rows[0].cells;
    return block(t(direction === 'out' ? 'entity.out' : 'entity.in', meaning(relation)), rows.length,
      el('ul', { class: 'facts' }, folded(rows.map(row => fact(row, frame)))));
  });
}

function fact({ cells, evidence }, frame) {
  const link = thingLink(cells.other_id, cells.sort);
  const opener = evidence.length > 0 && el('button', { type: 'button', class: 'opener', 'aria-pressed': 'false', onclick: () => frame.pick(evidence, null) },
    t('entity.evidence', evidence.length), el('span', { class: 'unseen' }, cells.other));
  const node = el('li', {}, sort(cells.sort), link ? el('a', { href: link }, cells.other) : el('span', {}, cells.other), basisBadge(cells.basis), opener);
  frame.onPick(ids => {
    const on = evidence.length > 0 && evidence.every(id => ids.includes(id));
    node.classList.toggle('picked', on);
    if (opener) opener.setAttribute('aria-pressed', String(on));
  });
  return node;
}

/** Every wording, who uses it, and why it was taken for this thing. */
function names({ id, aliases }) {
  if (aliases.length === 0) return null;
  return block(t('entity.names'), aliases.length, el('ul', { class: 'facts' }, folded(aliases.map(alias => wording(id, alias)))));
}

function wording(id, { name, documents: count, first }) {
  const source = el('a', { href: documentLink(first.id) }, first.title);
  const why = el('span', { class: 'quiet' });
  explain(id, name, first.id, source, why).catch(() => {
    // The wording stands for itself where its document cannot be had.
  });
  return el('li', {}, el('b', {}, name), why, el('span', { class: 'quiet' }, t('entity.usedBy', amount(count))), source,
    first.invented && sampleBadge());
}

/** Tells the rule that read the wording, and leads to its place, as soon as its document is here. */
async function explain(id, name, documentId, source, why) {
  const { text, mentions } = await storedDocument(documentId);
  const place = mentions.find(m => m.id === id && bare(text.slice(m.start, m.end)) === bare(name));
  if (!place) return;
  why.append(t('evidence.rule'), ' ', el('code', {}, place.rule ?? '—'));
  source.setAttribute('href', documentLink(documentId, place.start, place.end));
}

/** Names are told without the spaces and line ends of their text. */
function bare(words) {
  return words.replace(/\s/g, '');
}

function timeline({ timeline: entries, name }) {
  if (entries.length === 0) return null;
  return block(t('entity.timeline'), entries.length, el('ol', { class: 'timeline' }, folded(entries.map(entry => el('li', {},
    el('time', { datetime: entry.date }, entry.date ?? t('entity.undated')),
    entry.subject !== name && el('span', {}, entry.subject), el('b', {}, meaning(entry.relation)), entry.object !== name && el('span', {}, entry.object), basisBadge(entry.basis),
    el('a', { href: documentLink(entry.document, entry.start, entry.end) }, t('evidence.open')))))));
}

function documents({ documents: all, documentCount }) {
  if (all.length === 0) return null;
  return block(t('entity.documents'), documentCount, el('ul', { class: 'facts' }, folded(all.map(one => el('li', {},
    el('a', { href: documentLink(one.id, one.start, one.end) }, one.title),
    el('span', { class: 'quiet' }, [one.docNumber, one.written, t('entity.times', one.times)].filter(Boolean).join(' · ')),
    one.invented && sampleBadge())))));
}

function block(title, count, list) {
  return el('section', { class: 'block' }, el('h2', {}, title, ' ', el('span', { class: 'quiet' }, amount(count))), list);
}

/** Long lists show their beginning; a button brings the rest. */
function folded(items) {
  const rest = items.slice(SHOWN);
  if (rest.length < 2) return items;
  rest.forEach(item => { item.hidden = true; });
  const more = el('li', { class: 'unfold' }, el('button', { type: 'button', onclick: () => {
    rest.forEach(item => { item.hidden = false; });
    more.remove();
    rest[0].querySelector('a, button')?.focus();
  } }, t('entity.all', items.length)));
  return [...items, more];
}
