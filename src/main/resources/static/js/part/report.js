// What became of the files of a load, and what the quality checks found in the graph.

import { el } from '../dom.js';
import { amount, half, meaning, t } from '../language.js';
import { documentLink } from '../router.js';

/**
 * @param {{loaded, unchanged, replaced, failed, failures, warnings}} done as the API reports it
 * @param {{documentId, file, outcome}[]} documents the first of those that are in the graph now
 */
export function report(done, documents) {
  const { failures, warnings } = done;
  return el('section', { class: 'report', 'aria-labelledby': 'report-title' },
    el('h2', { id: 'report-title' }, t('load.report')),
    el('dl', { class: 'counts' },
      count(meaning('LOADED'), done.loaded), count(meaning('REPLACED'), done.replaced),
      count(meaning('UNCHANGED'), done.unchanged), count(t('load.failed'), done.failed)),
    (failures.length > 0 || documents.length > 0) && el('div', { class: 'table-box', tabindex: 0, role: 'region', 'aria-label': t('load.report') },
      el('table', {},
        el('thead', {}, el('tr', {}, [t('load.file'), t('load.outcome')].map(words => el('th', { scope: 'col' }, words)))),
        el('tbody', {}, failures.map(failed), documents.map(loaded)))),
    warnings.length > 0 && el('details', { class: 'warnings' },
      el('summary', {}, t('load.warnings', warnings.length)),
      el('ul', {}, warnings.map(words => el('li', {}, words)))));
}

function count(words, number) {
  return el('div', {}, el('dt', {}, words), el('dd', {}, amount(number)));
}

function loaded({ documentId, file, outcome }) {
  return el('tr', {},
    el('td', { 'data-title': t('load.file') }, el('a', { href: documentLink(documentId) }, name(file))),
    el('td', { 'data-title': t('load.outcome') }, el('span', { class: 'badge ' + (outcome === 'UNCHANGED' ? 'fact' : 'stated') }, meaning(outcome))));
}

function failed({ file, reason }) {
  return el('tr', {},
    el('td', { 'data-title': t('load.file') }, name(file)),
    el('td', { 'data-title': t('load.outcome') }, el('span', { class: 'badge bad' }, t('load.failed')), ' ', half(reason)));
}

function name(file) {
  return file.replace(/^upload\//, '');
}
