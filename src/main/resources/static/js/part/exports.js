// Ways out of an answer: its table and figure as files, its address, and its query in Neo4j Browser.

import { answerPath, figurePath } from '../api.js';
import { announce, el } from '../dom.js';
import { t } from '../language.js';

const TABLES = { csv: 'CSV', md: 'Markdown', graphml: 'GraphML', jsonl: 'JSON Lines', '': 'JSON' };
const FIGURES = { svg: 'SVG', png: 'PNG', pdf: 'PDF', pptx: 'PPTX', html: 'HTML' };

/** @param {boolean} drawn whether the answer has a figure */
export function exportsOf(question, parameters, answer, drawn) {
  return el('div', { class: 'exports' },
    menu(t('exports.title'),
      files(t('exports.table'), TABLES, format => answerPath(question.name, parameters, format)),
      drawn && files(t('exports.figure'), FIGURES, format => figurePath(question.name, parameters, format))),
    copyButton(t('exports.copyLink'), () => location.href),
    answer.browserLink && el('a', { class: 'button', href: answer.browserLink, target: '_blank', rel: 'noreferrer noopener' }, t('exports.browser')));
}

/** Closes by Escape, and when the focus goes elsewhere. */
function menu(title, ...parts) {
  const node = el('details', { class: 'menu' }, el('summary', { class: 'button' }, title), el('div', { class: 'menu-box', tabindex: -1 }, parts));
  node.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !node.open) return;
    node.open = false;
    node.firstChild.focus();
  });
  node.addEventListener('focusout', event => {
    if (!node.contains(event.relatedTarget)) node.open = false;
  });
  return node;
}

function files(title, formats, path) {
  return el('div', {}, el('h3', {}, title), el('ul', {}, Object.entries(formats).map(([format, name]) =>
    el('li', {}, el('a', { href: path(format), download: format !== '', target: format === '' ? '_blank' : null, rel: 'noopener' }, name)))));
}

/** @param {() => string} words what is copied */
export function copyButton(label, words) {
  const button = el('button', { type: 'button', onclick: async () => {
    try {
      await navigator.clipboard.writeText(words());
      button.textContent = t('copied');
    } catch {
      button.textContent = t('copyFailed');
    }
    announce(button.textContent);
    setTimeout(() => { button.textContent = label; }, 2000);
  } }, label);
  return button;
}
