// An answer: its sentence first, then figure and table with the evidence of what is picked beside them.

import { figurePath } from '../api.js';
import { el, whenShown } from '../dom.js';
import { amount, said, t } from '../language.js';
import { here, note, questionLink } from '../router.js';
import { sampleBadge, sort } from './badge.js';
import { evidencePanel } from './evidence.js';
import { copyButton, exportsOf } from './exports.js';
import { figure } from './figure.js';
import { thingLink } from './links.js';
import { pager, table } from './table.js';

/**
 * @param answer as the API gives it
 * @param context the question asked, parameters it was asked with, sort and cursor, evidence picked, signal that ends what
 *     is under way
 */
export function answerView(answer, context) {
  const { question, parameters } = context;
  const drawn = answer.rows.length > 0 && answer.figure.kind !== 'TABLE';
  return el('section', { class: 'answer', 'aria-labelledby': 'sentence' },
    el('div', { class: 'verdict' },
      el('h2', { id: 'sentence' }, said(answer.sentence)),
      el('p', { class: 'quiet' }, coverage(answer)),
      meant(answer),
      answer.notes.map(words => el('p', { class: 'notice note' }, said(words))),
      answer.rows.length > 0 && exportsOf(question, { ...parameters, sort: context.sort }, answer, drawn)),
    answer.rows.length === 0 ? choices(answer, context) : body(answer, context, drawn),
    cypher(answer));
}

function coverage({ rows, coverage: { documents, invented, stated, inferred, loaded } }) {
  if (rows.length === 0) return null;
  if (documents === 0) return t('coverage.none', amount(loaded));
  const parts = [
    t('coverage.documents', amount(documents), amount(loaded)),
    stated > 0 && t('coverage.stated', amount(stated)),
    inferred > 0 && t('coverage.inferred', amount(inferred)),
    invented > 0 && t('coverage.invented', amount(invented)),
  ];
  return parts.filter(Boolean).join(t('coverage.comma'));
}

/** What a name was taken for, where that is not what was typed. */
function meant(answer) {
  const taken = answer.parameters.filter(p => p.meant && ![p.meant.name, p.meant.id].includes(p.value));
  return taken.map(p => el('p', { class: 'meant' }, t('answer.meant', p.value), ' ', el('strong', {}, p.meant.name),
    p.meant.docNumber && p.meant.docNumber !== p.value ? ` ${p.meant.docNumber}` : ''));
}

/** Nothing found, or a name that may mean several things: what to ask for instead. */
function choices(answer, context) {
  return el('div', { class: 'empty' },
    answer.hints.length === 0 && el('p', {}, t('answer.emptyHint')),
    answer.hints.map(hint => [
      said(hint.text) !== said(answer.sentence) && el('p', {}, said(hint.text)),
      hint.candidates.length > 0 && el('ul', { class: 'choices' }, hint.candidates.map(one => choice(one, hint, context)))]));
}

function choice(candidate, hint, { question, parameters }) {
  const link = hint.parameter
    ? questionLink(question.name, { ...parameters, [hint.parameter]: candidate.id })
    : thingLink(candidate.id, candidate.label);
  return el('li', {}, sort(candidate.label), el('a', { href: link }, candidate.name),
    candidate.docNumber && el('span', { class: 'quiet' }, candidate.docNumber),
    candidate.region && el('span', { class: 'quiet' }, candidate.region),
    candidate.invented && sampleBadge());
}

function body(answer, context, drawn) {
  const evidence = new Map(answer.evidence.map(one => [one.id, one]));
  const views = [];
  const panel = evidencePanel({ onclose: () => show([], null, true) });
  const frame = el('div', { class: 'beside' });
  const show = (ids, thing, noted) => {
    const known = ids.map(id => evidence.get(id)).filter(Boolean);
    panel.show(known, thing);
    views.forEach(view => view.mark(ids));
    frame.classList.toggle('picking', noted && (known.length > 0 || thing !== null));
    if (noted) note(here({ evidence: known.length ? ids.join('.') : null }));
  };
  const pick = (ids, thing) => {
    show(ids, thing, true);
    panel.title.focus({ preventScroll: true });
  };
  if (drawn) {
    const path = figurePath(context.question.name, { ...context.parameters, sort: context.sort, cursor: context.cursor }, 'svg');
    views.push(figure(path, pick, context.signal));
  }
  const rows = table(answer, context.sort, row => pick(row.evidence, null));
  views.push(rows);
  frame.append(el('div', { class: 'shown' }, drawn && views[0].node, rows.node, pager(answer) ?? ''));
  if (answer.evidence.length > 0) frame.append(panel.node);
  const picked = context.evidence.filter(id => evidence.has(id));
  const first = answer.rows.find(row => row.evidence.length > 0)?.evidence ?? [];
  show(picked.length ? picked : first, null, picked.length > 0);
  if (picked.length) whenShown(frame, () => frame.querySelector('.picked')?.scrollIntoView({ block: 'center' }));
  return frame;
}

function cypher(answer) {
  return el('details', { class: 'cypher' },
    el('summary', {}, t('answer.cypher')),
    el('p', { class: 'actions' }, copyButton(t('answer.copy'), () => answer.browser)),
    el('pre', { tabindex: 0 }, el('code', {}, answer.browser)));
}
