// The catalogue of questions: grouped, filtered, as cards on the start view and as a list beside an answer.

import { el } from './dom.js';
import { said, t } from './i18n.js';
import { questionLink } from './router.js';

const ORDER = ['policy', 'agency', 'things', 'documents', 'entity', 'overview'];
const THINGS = ['Platform', 'Program', 'University', 'ResearchInstitute', 'Organization'];

/** A question belongs to what its first naming parameter names, so that a new question needs no word here. */
function group(question) {
  const names = question.parameters.map(p => p.names).find(n => n.length > 0);
  if (!names) return 'overview';
  if (names.includes('Policy') && names.includes('Agency')) return 'entity';
  if (names.includes('Policy')) return 'policy';
  if (names[0] === 'Agency') return 'agency';
  return names.some(n => THINGS.includes(n)) ? 'things' : 'documents';
}

function grouped(questions) {
  return ORDER.map(name => ({ name, questions: questions.filter(q => group(q) === name) })).filter(g => g.questions.length);
}

function matches(question, text) {
  const words = [question.name, question.title.zh, question.title.en, question.description.zh, question.description.en];
  return text.toLowerCase().split(/\s+/).every(part => words.some(w => w.toLowerCase().includes(part)));
}

/** All questions as cards, with a field that filters them. */
export function cards(questions) {
  const place = el('div', { class: 'groups' });
  const show = text => place.replaceChildren(...cardGroups(questions.filter(q => matches(q, text)), text));
  const filter = el('input', {
    type: 'search', id: 'filter', placeholder: t('start.filterPlace'), autocomplete: 'off',
    oninput: () => show(filter.value.trim()),
  });
  show('');
  return el('section', { class: 'catalogue', 'aria-labelledby': 'catalogue-title' },
    el('div', { class: 'section-head' },
      el('h2', { id: 'catalogue-title' }, t('start.questions')),
      el('div', { class: 'filter' }, el('label', { for: 'filter' }, t('start.filter')), filter)),
    place);
}

function cardGroups(questions, text) {
  if (questions.length === 0) return [el('p', { class: 'empty', role: 'status' }, t('start.none', text))];
  return grouped(questions).map(({ name, questions: members }) =>
    el('section', { class: 'group' },
      el('h3', {}, t('group.' + name)),
      el('ul', { class: 'cards' }, members.map(card))));
}

function card(question) {
  return el('li', {}, el('a', { class: 'card', href: questionLink(question.name), 'data-route': true },
    el('strong', {}, said(question.title)),
    el('span', {}, said(question.description))));
}

/** All questions as a list of links, the shown one marked. */
export function list(questions, shown) {
  return el('nav', { class: 'side', 'aria-label': t('start.questions') },
    grouped(questions).map(({ name, questions: members }) => [
      el('h3', {}, t('group.' + name)),
      el('ul', {}, members.map(q => el('li', {}, el('a', {
        href: questionLink(q.name), 'data-route': true, 'aria-current': q.name === shown ? 'page' : null,
      }, said(q.title))))),
    ]));
}
