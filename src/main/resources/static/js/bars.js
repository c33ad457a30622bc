// Bars for answers that count or measure, where all values are of one unit.

import { el } from './dom.js';

const MOST = 20;

/** @returns {HTMLElement|null} null where bars would compare what cannot be compared */
export function bars(answer) {
  const { category, value, unit } = answer.figure.roles;
  const rows = answer.rows.map(row => row.cells).filter(cells => typeof cells[value] === 'number' && cells[value] >= 0);
  const units = new Set(rows.map(cells => (unit ? cells[unit] : '')));
  const largest = Math.max(...rows.map(cells => cells[value]));
  if (rows.length < 2 || units.size !== 1 || !(largest > 0)) return null;
  const shown = [...rows].sort((a, b) => b[value] - a[value]).slice(0, MOST);
  return el('ol', { class: 'bars' }, shown.map(cells => el('li', {},
    el('span', { class: 'bar-name' }, String(cells[category] ?? '')),
    el('span', { class: 'bar-track' }, el('span', { class: 'bar-fill', style: { width: `${(100 * cells[value]) / largest}%` } })),
    el('span', { class: 'bar-value' }, cells[value], unit ? cells[unit] : ''))));
}
