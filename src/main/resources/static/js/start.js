// The first view: a field that looks up any name, and the catalogue.

import { cards } from './catalogue.js';
import { el } from './dom.js';
import { t } from './i18n.js';
import { thingLink } from './links.js';
import { go, questionLink } from './router.js';
import { suggesting } from './suggest.js';

export function startView(questions) {
  const input = el('input', { type: 'search', id: 'look-up', placeholder: t('start.place'), spellcheck: 'false' });
  const open = candidate => go(thingLink(questions, candidate.id, candidate.label) ?? questionLink('entity_profile', { entity: candidate.id }));
  return el('div', { class: 'start' },
    el('h1', { class: 'unseen' }, t('nav.questions')),
    el('form', { class: 'look-up', role: 'search', onsubmit: event => {
      event.preventDefault();
      if (input.value.trim()) go(questionLink('entity_profile', { entity: input.value.trim() }));
    } },
      el('label', { for: 'look-up' }, t('start.look')),
      el('div', { class: 'look-up-row' }, suggesting(input, [], open), el('button', { type: 'submit', class: 'primary' }, t('start.go')))),
    cards(questions));
}
