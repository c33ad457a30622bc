// The table of an answer: sorted by its columns, a page at a time, each row with the number of its pieces of evidence.

import { el } from '../dom.js';
import { amount, meaning, said, t } from '../language.js';
import { here } from '../router.js';
import { basisBadge } from './badge.js';
import { thingLink } from './links.js';

const WIDE = /[\u2e80-\uffff]/;

/**
 * @param answer as the API gives it
 * @param {string|null} sorted column it is sorted by, with - before it downwards
 * @param {(row) => void} pick shows a row's evidence
 * @returns {{node: HTMLElement, mark: (ids: number[]) => void}}
 */
export function table(answer, sorted, pick) {
  const columns = answer.columns.filter(column => column.type !== 'ID' && filled(column, answer.rows));
  const labels = new Map(answer.graph.nodes.map(node => [node.id, node.label]));
  const backed = answer.evidence.length > 0;
  const classes = new Map(columns.map(column => [column.name, `c-${column.type.toLowerCase()} ${breadth(column, answer.rows)}`]));
  const rows = answer.rows.map((row, i) => {
    const cells = columns.map(column => el('td', { 'data-title': said(column.title), class: classes.get(column.name) },
      cell(column, row.cells, labels)));
    return el('tr', {}, backed && el('td', { class: 'opens', 'data-title': t('table.evidence') }, opener(row, i, pick)), cells);
  });
  const mark = ids => rows.forEach((node, i) => {
    const own = answer.rows[i].evidence;
    const on = ids.length > 0 && own.length > 0 && own.every(id => ids.includes(id));
    node.classList.toggle('picked', on);
    node.querySelector('.opener')?.setAttribute('aria-pressed', String(on));
  });
  const node = el('div', { class: 'table-box', tabindex: 0, role: 'region', 'aria-label': t('table.label', rows.length) },
    el('table', {},
      el('thead', {}, el('tr', {}, backed && el('th', { scope: 'col', class: 'opens' }, t('table.evidence')),
        columns.map(column => heading(column, sorted)))),
      el('tbody', {}, rows)));
  return { node, mark };
}

/** A column that is empty in every row only takes room; the export has it. */
function filled(column, rows) {
  return rows.some(({ cells }) => cells[column.name] !== null && cells[column.name] !== undefined && cells[column.name] !== '');
}

function heading(column, sorted) {
  const down = sorted === '-' + column.name;
  const up = sorted === column.name;
  const next = up ? '-' + column.name : down ? null : column.name;
  const order = up ? 'ascending' : down ? 'descending' : null;
  return el('th', { scope: 'col', 'aria-sort': order },
    el('a', { class: 'sorter' + (order ? ' sorted' : ''), 'data-within': true, href: here({ sort: next, cursor: null, evidence: null }), title: t('table.sort') },
      said(column.title), el('span', { class: 'order', 'aria-hidden': 'true' }, up ? '↑' : down ? '↓' : '↕')));
}

/** Long names get room, codes and short words none to spare. */
function breadth(column, rows) {
  const words = rows.flatMap(({ cells }) => cells[column.name] ?? []).map(value => meaning(String(value)));
  const longest = Math.max(0, ...words.map(word => [...word].reduce((sum, c) => sum + (WIDE.test(c) ? 2 : 1), 0)));
  return longest > 90 ? 'lengthy' : longest > 32 ? 'long' : longest > 14 ? 'middling' : 'short';
}

function opener(row, i, pick) {
  const count = row.evidence.length;
  if (count === 0) return el('span', { class: 'quiet', title: t('basis.factLong') }, '—');
  return el('button', { type: 'button', class: 'opener', 'aria-pressed': 'false', 'aria-label': t('table.open', i + 1, count), onclick: () => pick(row) },
    t('table.count', count));
}

function cell(column, cells, labels) {
  const value = cells[column.name];
  if (value === null || value === undefined || value === '') return el('span', { class: 'quiet' }, '—');
  if (column.name === 'basis') return basisBadge(value);
  if (column.name === 'invented') return value ? el('span', { class: 'badge sample' }, t('yes')) : t('no');
  if (column.type === 'BOOLEAN') return t(value ? 'yes' : 'no');
  if (column.type === 'STRINGS') return strings(value);
  if (typeof value === 'number') return amount(value);
  return named(column, cells, labels) ?? meaning(String(value));
}

function strings(values) {
  if (values.length === 0) return el('span', { class: 'quiet' }, '—');
  return el('ul', { class: 'values' }, values.map(value => el('li', {}, meaning(value))));
}

function named(column, cells, labels) {
  const id = column.id && cells[column.id];
  const label = id && labels.get(id);
  const link = label && thingLink(id, label);
  return link ? el('a', { href: link }, String(cells[column.name])) : null;
}

/** Ways to the other pages of an answer; null where there is one page. */
export function pager({ page, rows, truncated }) {
  if (!page || (page.offset === 0 && !truncated)) return null;
  const to = page.offset + rows.length;
  return el('nav', { class: 'pager', 'aria-label': t('pager.label') },
    el('span', { class: 'quiet' }, page.total ? t('pager.ofTotal', page.offset + 1, to, page.total) : t('pager.range', page.offset + 1, to)),
    page.previous && el('a', { class: 'button', 'data-within': true, href: here({ cursor: null, evidence: null }) }, t('pager.first')),
    page.offset > 0 && el('a', { class: 'button', rel: 'prev', 'data-within': true, href: here({ cursor: page.previous, evidence: null }) }, t('pager.previous')),
    page.cursor && el('a', { class: 'button', rel: 'next', 'data-within': true, href: here({ cursor: page.cursor, evidence: null }) }, t('pager.next')));
}
