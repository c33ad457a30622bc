// A thing: what documents say of it by kind of relationship, when, under which names, and the figure of what is around it.

import { answer as ask, figurePath } from '../api.js';
import { el } from '../dom.js';
import { amount, meaning, t } from '../language.js';
import { basisBadge, sort } from '../part/badge.js';
import { evidencePanel } from '../part/evidence.js';
import { figure } from '../part/figure.js';
import { thingLink } from '../part/links.js';
import { lost } from '../part/state.js';
import { here, note, questionLink } from '../router.js';

const QUESTION = 'entity_profile';

export async function entityView({ id, evidence: picked }, signal) {
  const answer = await ask(QUESTION, { entity: id, limit: 1000 }, signal);
  const thing = answer.parameters[0].meant;
  if (!thing) return { node: lost(t('lost.entity')), title: t('lost.title') };
  const evidence = new Map(answer.evidence.map(one => [one.id, one]));
  const panel = evidencePanel({ onclose: () => show([], null, true) });
  const frame = el('div', { class: 'beside' });
  const marks = [];
  const show = (ids, other, noted) => {
    panel.show(ids.map(one => evidence.get(one)).filter(Boolean), other);
    marks.forEach(mark => mark(ids));
    frame.classList.toggle('picking', noted && (ids.length > 0 || other !== null));
    if (noted) note(here({ evidence: ids.length ? ids.join('.') : null }));
  };
  const pick = (ids, other) => {
    show(ids, other, true);
    panel.title.focus({ preventScroll: true });
  };
  const drawing = answer.rows.length > 0 && figure(figurePath(QUESTION, { entity: id }, 'svg'), pick, signal);
  if (drawing) marks.push(drawing.mark);
  frame.append(el('div', { class: 'shown' }, drawing && drawing.node, facts(answer, marks, pick)), panel.node);
  show(picked.length ? picked : answer.rows[0]?.evidence ?? [], null, picked.length > 0);
  const node = el('article', { class: 'entity' },
    el('div', { class: 'entity-head' }, el('h1', {}, thing.name), sort(thing.label)),
    el('p', { class: 'quiet' }, [thing.docNumber, answer.rows[0] && t('entity.mentioned', amount(answer.rows[0].cells.mentioned_by))].filter(Boolean).join(' · ')),
    frame,
    el('p', { class: 'actions' }, el('a', { class: 'button', href: questionLink(QUESTION, { entity: id }) }, t('entity.asAnswer'))));
  return { node, title: thing.name };
}

function facts(answer, marks, pick) {
  const groups = new Map();
  for (const row of answer.rows) {
    const key = `${row.cells.relation} ${row.cells.direction}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return el('div', { class: 'facts' }, [...groups.values()].map(rows => {
    const { relation, direction } = rows[0].cells;
    return el('section', { class: 'fact-group' },
      el('h2', {}, t(direction === 'out' ? 'entity.out' : 'entity.in', meaning(relation)), ' ', el('span', { class: 'quiet' }, amount(rows.length))),
      el('ul', {}, rows.map(row => fact(row, marks, pick))));
  }));
}

function fact({ cells, evidence }, marks, pick) {
  const link = thingLink(cells.other_id, cells.sort);
  const opener = evidence.length > 0 && el('button', { type: 'button', class: 'opener', 'aria-pressed': 'false', onclick: () => pick(evidence, null) }, t('entity.evidence', evidence.length));
  const node = el('li', {}, sort(cells.sort), link ? el('a', { href: link }, cells.other) : el('span', {}, cells.other), basisBadge(cells.basis), opener);
  marks.push(ids => {
    const on = evidence.length > 0 && evidence.every(id => ids.includes(id));
    node.classList.toggle('picked', on);
    if (opener) opener.setAttribute('aria-pressed', String(on));
  });
  return node;
}
