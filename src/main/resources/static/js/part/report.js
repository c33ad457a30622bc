// What became of the files of a load, and what the quality checks found in the graph.

import { el } from '../dom.js';
import { amount, meaning, t } from '../language.js';
import { documentLink } from '../router.js';

const OUTCOMES = ['LOADED', 'REPLACED', 'UNCHANGED'];

/** @param {{documents, failures, warnings}} loaded as the API reports it */
export function report({ documents, failures, warnings }) {
  return el('section', { class: 'report', 'aria-labelledby': 'report-title' },
    el('h2', { id: 'report-title', tabindex: -1 }, t('load.report')),
    el('dl', { class: 'counts' },
      OUTCOMES.map(outcome => count(meaning(outcome), documents.filter(d => d.outcome === outcome).length)),
      count(t('load.failed'), failures.length, failures.length > 0)),
    el('div', { class: 'table-box' }, el('table', {},
      el('thead', {}, el('tr', {}, [t('load.file'), t('load.outcome')].map(words => el('th', { scope: 'col' }, words)))),
      el('tbody', {}, failures.map(failed), documents.map(loaded)))),
    warnings.length > 0 && el('details', { class: 'warnings' },
      el('summary', {}, t('load.warnings', warnings.length)),
      el('ul', {}, warnings.map(words => el('li', {}, words)))));
}

function count(words, number, bad = false) {
  return el('div', { class: bad ? 'bad' : null }, el('dt', {}, words), el('dd', {}, amount(number)));
}

function loaded({ documentId, file, outcome }) {
  return el('tr', {},
    el('td', { 'data-title': t('load.file') }, el('a', { href: documentLink(documentId) }, name(file))),
    el('td', { 'data-title': t('load.outcome') }, el('span', { class: 'badge ' + (outcome === 'UNCHANGED' ? 'fact' : 'stated') }, meaning(outcome))));
}

function failed({ file, reason }) {
  return el('tr', {},
    el('td', { 'data-title': t('load.file') }, name(file)),
    el('td', { 'data-title': t('load.outcome') }, el('span', { class: 'badge bad' }, t('load.failed')), ' ', reason));
}

function name(file) {
  return file.replace(/^upload\//, '');
}
