// Loads documents into the graph: chosen or dropped files, and the report of what became of each.

import { Problem, upload } from './api.js';
import { announce, el } from './dom.js';
import { meaning, t } from './i18n.js';
import { problemNotice } from './problem.js';
import { documentLink } from './router.js';

export function uploadView() {
  const input = el('input', { type: 'file', id: 'files', multiple: true, class: 'unseen' });
  const label = el('label', { for: 'files', class: 'button primary' }, t('upload.choose'));
  const zone = el('div', { class: 'drop' }, input, label, el('p', { class: 'quiet' }, t('upload.drop')));
  const report = el('div', { class: 'report', role: 'status' });
  let busy = false;
  const send = async files => {
    if (files.length === 0 || busy) return;
    busy = true;
    zone.classList.add('busy');
    report.replaceChildren(el('p', { class: 'loading' }, t('upload.busy', files.length)), el('progress', { 'aria-label': t('upload.busy', files.length) }));
    try {
      const loaded = await upload(files);
      report.replaceChildren(...reportOf(loaded));
    } catch (error) {
      report.replaceChildren(...refusal(error));
    } finally {
      busy = false;
      zone.classList.remove('busy');
      input.value = '';
      announce(t('upload.report'));
    }
  };
  input.addEventListener('change', () => send([...input.files]));
  zone.addEventListener('dragover', event => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', event => {
    event.preventDefault();
    zone.classList.remove('over');
    send([...event.dataTransfer.files]);
  });
  return el('section', { class: 'upload', 'aria-labelledby': 'upload-title' },
    el('h1', { id: 'upload-title' }, t('upload.title')),
    el('p', { class: 'lead' }, t('upload.about')),
    zone, report);
}

function reportOf({ documents, failures, warnings }) {
  const count = outcome => documents.filter(d => d.outcome === outcome).length;
  return [
    el('h2', {}, t('upload.report')),
    el('p', {}, t('upload.counts', count('LOADED'), count('UNCHANGED'), count('REPLACED'), failures.length)),
    el('div', { class: 'table-box' }, el('table', {},
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('upload.file')), el('th', { scope: 'col' }, t('upload.outcome')), el('th', {}, ''))),
      el('tbody', {}, documents.map(loadedRow), failures.map(failedRow)))),
    warnings.length > 0 && el('details', { class: 'warnings' },
      el('summary', {}, `${t('upload.warnings')}（${warnings.length}）`),
      el('ul', {}, warnings.map(w => el('li', {}, w)))),
  ].filter(Boolean);
}

function loadedRow({ documentId, file, outcome }) {
  return el('tr', {},
    el('td', { 'data-title': t('upload.file') }, name(file)),
    el('td', { 'data-title': t('upload.outcome') }, el('span', { class: 'badge stated' }, meaning(outcome))),
    el('td', {}, el('a', { href: documentLink(documentId), 'data-route': true }, t('upload.open'))));
}

function failedRow({ file, reason }) {
  return el('tr', { class: 'failed' },
    el('td', { 'data-title': t('upload.file') }, name(file)),
    el('td', { colspan: 2, 'data-title': t('upload.outcome') }, el('span', { class: 'badge bad' }, t('upload.failed')), ' ', reason));
}

function refusal(error) {
  if (!(error instanceof Problem) || error.failures.length === 0) return [problemNotice(error)];
  return reportOf({ documents: [], failures: error.failures, warnings: [] });
}

function name(file) {
  return file.replace(/^upload\//, '');
}
