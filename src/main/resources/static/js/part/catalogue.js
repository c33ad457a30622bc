// The catalogue of questions: grouped by what they are about, filtered as one types.

import { el } from '../dom.js';
import { said, t } from '../language.js';
import { questionLink } from '../router.js';

const ORDER = ['policy', 'agency', 'things', 'documents', 'entity', 'overview'];
const THINGS = ['Platform', 'Program', 'University', 'ResearchInstitute', 'Organization'];

/** Columns that tell what an answer is about. */
const SUBJECTS = {
  policy: 'policy', agency: 'agency', document: 'documents', proposal: 'documents', place: 'things', platform: 'things',
  program: 'things', university: 'things', region: 'overview',
};

/**
 * A question belongs to what it must be told, else to what its rows are about, else to what it may be told; a new question
 * needs no word here.
 */
export function theme({ parameters, columns }) {
  const naming = parameters.filter(p => p.names.length > 0 && p.names[0] !== 'Region');
  const asked = naming.find(p => p.required);
  if (asked) return themeOf(asked.names);
  const subject = columns.find(column => column.name in SUBJECTS);
  if (subject) return SUBJECTS[subject.name];
  return naming.length > 0 ? themeOf(naming[0].names) : 'overview';
}

function themeOf(names) {
  if (names.includes('Policy') && names.includes('Agency')) return 'entity';
  if (names.includes('Policy')) return 'policy';
  if (names[0] === 'Agency') return 'agency';
  return names.some(n => THINGS.includes(n)) ? 'things' : 'documents';
}

function themes(questions) {
  return ORDER.map(name => ({ name, members: questions.filter(q => theme(q) === name) })).filter(g => g.members.length);
}

function matches(question, text) {
  const words = [question.name, question.title.zh, question.title.en, question.description.zh, question.description.en];
  return text.toLowerCase().split(/\s+/).every(part => words.some(w => w.toLowerCase().includes(part)));
}

/** All questions as links, with a field that filters them. */
export function catalogueList(questions) {
  const place = el('div', { class: 'themes' });
  const show = text => {
    const found = questions.filter(q => matches(q, text.trim()));
    place.replaceChildren(...(found.length ? themes(found).map(group) : [el('p', { class: 'quiet', role: 'status' }, t('catalogue.none', text))]));
  };
  const filter = el('input', { type: 'search', id: 'filter', placeholder: t('catalogue.filterPlace'), oninput: () => show(filter.value) });
  show('');
  return el('section', { class: 'catalogue', 'aria-labelledby': 'catalogue-title' },
    el('div', { class: 'section-head' },
      el('h2', { id: 'catalogue-title' }, t('catalogue.title', questions.length)),
      el('div', { class: 'filter' }, el('label', { for: 'filter', class: 'unseen' }, t('catalogue.filter')), filter)),
    place);
}

function group({ name, members }) {
  return el('section', { class: 'theme' },
    el('h3', {}, t('theme.' + name)),
    el('ul', {}, members.map(q => el('li', {}, el('a', { href: questionLink(q.name), title: said(q.description) }, said(q.title))))));
}

/** Other questions of the same theme, as links. */
export function beside(questions, shown) {
  const others = questions.filter(q => q !== shown && theme(q) === theme(shown));
  return others.length > 0 && el('nav', { class: 'related', 'aria-label': t('catalogue.related') },
    el('h2', {}, t('catalogue.related')),
    el('ul', {}, others.map(q => el('li', {}, el('a', { href: questionLink(q.name) }, said(q.title))))));
}
