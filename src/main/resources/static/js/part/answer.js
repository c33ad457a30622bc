// An answer: its sentence first, then figure and table with the evidence of what is picked beside them.

import { figurePath } from '../api.js';
import { el } from '../dom.js';
import { amount, said, t } from '../language.js';
import { questionLink } from '../router.js';
import { sampleBadge, sort } from './badge.js';
import { besideEvidence } from './beside.js';
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
  const frame = besideEvidence(answer.evidence);
  const rows = table(answer, context.sort, row => frame.pick(row.evidence, null));
  frame.onPick(rows.mark);
  const drawing = drawn && figure(figureOf(context), frame.pick, context.signal);
  if (drawing) frame.onPick(drawing.mark);
  const first = answer.rows.find(row => row.evidence.length > 0)?.evidence ?? [];
  frame.fill([drawing && drawing.node, rows.node, pager(answer)], context.evidence, first);
  return frame.node;
}

function figureOf({ question, parameters, sort, cursor }) {
  return figurePath(question.name, { ...parameters, sort, cursor }, 'svg');
}

function cypher(answer) {
  return el('details', { class: 'cypher' },
    el('summary', {}, t('answer.cypher')),
    el('p', { class: 'actions' }, copyButton(t('answer.copy'), () => answer.browser)),
    el('pre', { tabindex: 0 }, el('code', {}, answer.browser)));
}
