// One question: its form, and below it the answer as soon as what it needs is given.

import { answer as ask } from './api.js';
import { answerView } from './answer.js';
import { list } from './catalogue.js';
import { announce, el } from './dom.js';
import { form } from './form.js';
import { said, t } from './i18n.js';
import { problemNotice } from './problem.js';
import { go, questionLink } from './router.js';

/** @param context questions of the catalogue, link to Neo4j Browser or null, signal that ends what is under way */
export function questionView(question, parameters, context) {
  const place = el('div', { class: 'answer-place' });
  const asking = form(question, parameters, values => go(questionLink(question.name, values)));
  if (question.parameters.every(p => !p.required || parameters[p.name])) {
    answerInto(place, question, parameters, asking, context);
  }
  return el('div', { class: 'with-side' },
    list(context.questions, question.name),
    el('div', { class: 'question' },
      el('p', { class: 'crumb' }, el('a', { href: './', 'data-route': true }, '← ' + t('form.all'))),
      el('h1', {}, said(question.title)),
      el('p', { class: 'lead' }, said(question.description)),
      question.parameters.length > 0 && asking.node,
      place));
}

async function answerInto(place, question, parameters, asking, context) {
  place.replaceChildren(el('p', { class: 'loading', role: 'status' }, t('loading')));
  try {
    const answer = await ask(question.name, parameters, context.signal);
    answer.parameters.forEach(given => asking.name(given.name, given.meant));
    place.replaceChildren(answerView(answer, { ...context, question, parameters }));
    announce(answer.rows.length ? t('answer.rows', answer.rows.length) : t('answer.empty'));
  } catch (error) {
    if (error.name === 'AbortError') return;
    const beside = error.parameter && asking.problem(error.parameter, error.message);
    place.replaceChildren(beside ? '' : problemNotice(error, () => answerInto(place, question, parameters, asking, context)));
  }
}
