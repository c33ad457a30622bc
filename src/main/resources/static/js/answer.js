// An answer: notes and hints first, the figure, the table with its evidence, and the Cypher text.

import { bars } from './bars.js';
import { el } from './dom.js';
import { basisBadge, evidenceItem, sampleBadge } from './evidence.js';
import { graph } from './graph.js';
import { lang, meaning, said, t } from './i18n.js';
import { kind, swatch } from './kinds.js';
import { thingLink } from './links.js';
import { questionLink } from './router.js';
import { width } from './wrap.js';

/** Rows of a long table that show at first. */
const ROWS_SHOWN = 10;

/**
 * @param answer as the API gives it
 * @param context questions of the catalogue, the one asked, parameters of the address, link to Neo4j Browser or null,
 *     signal that tells when the answer is left
 */
export function answerView(answer, context) {
  return el('section', { class: 'answer', 'aria-labelledby': 'answer-title' },
    el('div', { class: 'section-head' },
      el('h2', { id: 'answer-title' }, t('answer.table')),
      answer.rows.length > 0 && el('p', { class: 'quiet' }, summary(answer))),
    meant(answer),
    answer.notes.map(note => el('p', { class: 'notice note' }, said(note))),
    answer.rows.length === 0 ? empty(answer, context) : [table(answer, context), figure(answer, context)],
    answer.truncated && more(answer, context),
    cypher(answer, context));
}

function summary(answer) {
  if (answer.evidence.length === 0) return t('answer.rows', answer.rows.length);
  const documents = new Set(answer.evidence.map(one => one.document.id)).size;
  return t('answer.summary', answer.rows.length, answer.evidence.length, documents);
}

/** What a name was taken for, where that is not what was typed. */
function meant(answer) {
  const taken = answer.parameters.filter(p => p.meant && ![p.meant.name, p.meant.id].includes(p.value));
  return taken.map(p => el('p', { class: 'meant' }, `${p.value} ${t('answer.meant')} `,
    el('strong', {}, p.meant.name), p.meant.docNumber && p.meant.docNumber !== p.value ? ` ${p.meant.docNumber}` : ''));
}

function empty(answer, context) {
  const hints = answer.hints.map(hint => [
    el('p', {}, said(hint.text)),
    hint.candidates.length > 0 && [
      el('p', { class: 'quiet' }, t('answer.near')),
      el('ul', { class: 'near' }, hint.candidates.map(candidate => near(candidate, hint, context)))],
  ]);
  return el('div', { class: 'empty', role: 'status' },
    el('h3', {}, t('answer.empty')),
    hints.length ? hints : el('p', {}, t('answer.emptyHint')));
}

function near(candidate, hint, { question, parameters, questions }) {
  const link = hint.parameter
    ? questionLink(question.name, { ...parameters, [hint.parameter]: candidate.id })
    : thingLink(questions, candidate.id, candidate.label);
  return el('li', {}, swatch(candidate.label, 18, 10), el('span', { class: 'kind' }, kind(candidate.label)[lang()]),
    el('a', { href: link, 'data-route': true }, candidate.name),
    candidate.docNumber && el('span', { class: 'quiet' }, candidate.docNumber),
    candidate.invented && sampleBadge());
}

function figure(answer, context) {
  if (answer.figure.kind === 'TABLE') return null;
  const drawing = answer.figure.kind === 'BAR' ? bars(answer) : graph(answer, context);
  return drawing && el('section', { class: 'figure', 'aria-label': t('answer.figure') }, drawing);
}

function table(answer, context) {
  const columns = answer.columns.filter(column => column.type !== 'ID');
  const labels = new Map(answer.graph.nodes.map(node => [node.id, node.label]));
  const evidence = new Map(answer.evidence.map(one => [one.id, one]));
  const classes = new Map(columns.map(column =>
    [column.name, `c-${column.type.toLowerCase()} ${breadth(column, answer.rows)}`]));
  const backed = answer.evidence.length > 0;
  const head = el('tr', {}, backed && el('th', { scope: 'col' }, t('answer.evidence')),
    columns.map(column => el('th', { scope: 'col' }, said(column.title))));
  const body = answer.rows.flatMap((row, i) => {
    const details = el('tr', { class: 'details', id: 'row-' + i, hidden: true });
    const cells = columns.map(column => el('td', { 'data-title': said(column.title), class: classes.get(column.name) },
      cell(column, row.cells, labels, context.questions)));
    const items = () => row.evidence.map(id => evidenceItem(evidence.get(id)));
    const opens = el('td', { class: 'opens', 'data-title': t('answer.evidence') }, toggle(i, row, details, items, columns.length));
    return [el('tr', {}, backed && opens, cells), details];
  });
  return [
    el('div', { class: 'table-box', tabindex: 0, role: 'region', 'aria-label': t('answer.rows', answer.rows.length) },
      el('table', {}, el('thead', {}, head), el('tbody', {}, body))),
    folded(body),
  ];
}

/** Long names get room, codes and short words none to spare. */
function breadth(column, rows) {
  const words = rows.flatMap(({ cells }) => cells[column.name] ?? []).map(value => meaning(String(value)));
  const longest = Math.max(0, ...words.map(width));
  return longest > 32 ? 'long' : longest > 14 ? 'middling' : 'short';
}

/** Keeps the figure within reach below a long table. */
function folded(body) {
  const rest = body.slice(2 * ROWS_SHOWN).filter((_, i) => i % 2 === 0);
  if (rest.length < 3) return null;
  rest.forEach(row => { row.hidden = true; });
  const button = el('button', { type: 'button', class: 'unfold', onclick: () => {
    rest.forEach(row => { row.hidden = false; });
    button.remove();
    rest[0].querySelector('a, button')?.focus();
  } }, t('answer.all', body.length / 2));
  return button;
}

/** Opens a row; its evidence is built when first asked for. */
function toggle(i, row, details, items, span) {
  if (row.evidence.length === 0) return el('span', { class: 'quiet', title: t('answer.without') }, '—');
  const button = el('button', {
    type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-controls': details.id,
    'aria-label': t('answer.show', i + 1, row.evidence.length),
    onclick: () => {
      if (details.childElementCount === 0) details.append(el('td', { colspan: span + 1 }, items()));
      details.hidden = !details.hidden;
      button.setAttribute('aria-expanded', String(!details.hidden));
    },
  }, `${row.evidence.length}`);
  return button;
}

function cell(column, cells, labels, questions) {
  const value = cells[column.name];
  if (value === null || value === undefined || value === '') return el('span', { class: 'quiet' }, '—');
  if (column.name === 'basis') return basisBadge(value);
  if (column.name === 'invented') return value ? sampleBadge() : t('no');
  if (column.type === 'BOOLEAN') return t(value ? 'yes' : 'no');
  if (column.type === 'STRINGS') return value.length ? el('ul', { class: 'values' }, value.map(v => el('li', {}, meaning(v)))) : el('span', { class: 'quiet' }, '—');
  if (typeof value === 'number') return value.toLocaleString('zh-CN');
  return named(column, cells, labels, questions) ?? meaning(String(value));
}

function named(column, cells, labels, questions) {
  const id = column.id && cells[column.id];
  const label = id && labels.get(id);
  const link = label && thingLink(questions, id, label);
  return link ? el('a', { href: link, 'data-route': true }, String(cells[column.name])) : null;
}

function more(answer, { question, parameters }) {
  const rows = answer.rows.length;
  const next = Math.min(1000, rows * 2);
  return el('p', { class: 'notice' }, t('answer.truncated', rows), ' ',
    next > rows && el('a', { href: questionLink(question.name, { ...parameters, limit: next }), 'data-route': true }, t('answer.more')));
}

function cypher(answer, { browser, question, parameters }) {
  const copied = el('span', { class: 'quiet', role: 'status' });
  const copy = el('button', { type: 'button', onclick: async () => {
    try {
      await navigator.clipboard.writeText(answer.browser);
      copied.textContent = t('answer.copied');
    } catch {
      copied.textContent = t('answer.copyFailed');
    }
  } }, t('answer.copy'));
  return el('details', { class: 'cypher' },
    el('summary', {}, t('answer.cypher')),
    el('p', { class: 'actions' }, copy,
      browser && el('a', { class: 'button', href: filledIn(browser, answer.browser), target: '_blank', rel: 'noreferrer noopener' }, t('answer.browser')),
      el('a', { class: 'button', href: `api/questions/${encodeURIComponent(question.name)}?${new URLSearchParams(parameters)}` }, t('answer.json')),
      copied),
    el('pre', { tabindex: 0 }, el('code', {}, answer.browser)));
}

/** Neo4j Browser puts the text of this address into its editor; the header's comments would only fill the editor. */
function filledIn(browser, text) {
  const query = text.split('\n').filter(line => !line.startsWith('//')).join('\n');
  return `${browser}${browser.includes('?') ? '&' : '?'}cmd=edit&arg=${encodeURIComponent(query)}`;
}
