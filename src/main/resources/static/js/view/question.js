// A question: its form, made of the catalogue, and its answer.

import { answer as ask, catalogue } from '../api.js';
import { announce, el } from '../dom.js';
import { half, said, t } from '../language.js';
import { answerView } from '../part/answer.js';
import { beside, theme } from '../part/catalogue.js';
import { form } from '../part/form.js';
import { lost, problemNotice, skeleton } from '../part/state.js';
import { address, go, here, questionLink } from '../router.js';

/** What an old link may carry that an answer that has changed since refuses. */
const OF_THE_PAGE = ['sort', 'cursor'];

export async function questionView(state, signal) {
  const questions = await catalogue();
  const question = questions.find(q => q.name === state.question);
  if (!question) return { node: lost(t('lost.question', state.question)), title: t('lost.title') };
  const context = { ...state, question, signal };
  const place = el('div', { class: 'answer-place' });
  const asking = form(question, state.parameters, values => go(questionLink(question.name, values)));
  const ready = question.parameters.every(p => !p.required || state.parameters[p.name]);
  const node = el('div', { class: 'question' },
    el('p', { class: 'crumb' }, el('a', { href: address({}) }, t('question.all')), el('span', { 'aria-hidden': 'true' }, ' › '), t('theme.' + theme(question))),
    el('h1', {}, said(question.title)),
    el('p', { class: 'lead' }, said(question.description)),
    question.parameters.length > 0 && asking.node,
    place,
    beside(questions, question) || '');
  if (ready) answerInto(place, context, asking);
  return { node, title: said(question.title) };
}

async function answerInto(place, context, asking) {
  const { question, parameters, sort, cursor, within, signal } = context;
  place.replaceChildren(skeleton(8));
  try {
    const answer = await ask(question.name, { ...parameters, sort, cursor }, signal);
    answer.parameters.forEach(given => asking.name(given.name, given.meant));
    place.replaceChildren(answerView(answer, context));
    announce(said(answer.sentence));
    if (within) stay(place.querySelector('.table-box'));
  } catch (error) {
    if (error.name === 'AbortError') return;
    const besideField = error.parameter && asking.problem(error.parameter, half(error.message));
    const again = OF_THE_PAGE.includes(error.parameter)
      ? () => go(here({ sort: null, cursor: null, evidence: null }))
      : () => answerInto(place, context, asking);
    place.replaceChildren(besideField ? '' : problemNotice(error, again));
  }
}

/** Who sorts or turns the page goes on reading at the table. */
function stay(table) {
  if (!table) return;
  table.focus({ preventScroll: true });
  table.scrollIntoView({ block: 'start' });
}
