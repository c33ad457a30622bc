// What a text finds: the question it asks, if it asks one, with its answer in a sentence, and the things that it names.

import { ask, search } from '../api.js';
import { announce, el } from '../dom.js';
import { said, t } from '../language.js';
import { sort } from '../part/badge.js';
import { box } from '../part/box.js';
import { thingLink } from '../part/links.js';
import { fill } from '../part/state.js';
import { hitWords } from '../part/suggest.js';
import { address, questionLink } from '../router.js';

const MOST = 30;

/** Shorter texts are names. */
const SHORTEST_QUESTION = 5;

export async function searchView({ text }, signal) {
  const asked = el('div', { class: 'asked' });
  const found = el('div', { class: 'found' });
  const asking = text.length >= SHORTEST_QUESTION
    ? fill(asked, async () => reading(await ask(text, signal)), 2)
    : Promise.resolve();
  fill(found, async () => {
    const all = await search(text, [], MOST, signal);
    await asking;
    return all.length === 0 && asked.childElementCount > 0 ? '' : hits(all);
  });
  const node = el('div', { class: 'search' }, el('h1', {}, t('search.title', text)), box('ask-again', text), asked, found);
  return { node, title: t('search.title', text) };
}

/** How the text was read as a question: what it was taken to ask, and the answer; else questions that are near. */
function reading({ understood, question, parameters, reading: words, answer, nearest }) {
  if (!understood) return nearest.length ? near(nearest) : '';
  announce(said(answer.sentence));
  return el('section', { class: 'understood', 'aria-labelledby': 'understood-title' },
    el('p', { class: 'quiet' }, said(words)),
    el('h2', { id: 'understood-title' }, said(answer.sentence)),
    el('p', { class: 'actions' }, el('a', { class: 'button primary', href: questionLink(question, parameters) },
      t(answer.rows.length ? 'search.whole' : 'search.choose'))));
}

function near(nearest) {
  return el('section', { 'aria-labelledby': 'near-title' },
    el('h2', { id: 'near-title' }, t('search.maybe')),
    el('ul', { class: 'near' }, nearest.map(one => el('li', {},
      el('a', { href: questionLink(one.question, one.parameters) }, said(one.title)),
      Object.keys(one.parameters).length > 0 && el('span', { class: 'quiet' }, Object.values(one.parameters).join('、'))))));
}

function hits(all) {
  announce(t('search.count', all.length));
  if (all.length === 0) return nothing();
  return el('section', { 'aria-labelledby': 'hits-title' },
    el('h2', { id: 'hits-title' }, t('search.hits', all.length)),
    el('ul', { class: 'hits' }, all.map(hit => el('li', {},
      el('a', { href: thingLink(hit.id, hit.label) }, sort(hit.label), el('span', { class: 'hit' }, hitWords(hit)))))));
}

function nothing() {
  return el('div', { class: 'empty' }, el('h2', {}, t('search.none')), el('p', {}, t('search.noneWords')),
    el('p', { class: 'actions' }, el('a', { class: 'button', href: address({}) }, t('question.all')),
      el('a', { class: 'button', href: questionLink('documents') }, t('way.documents'))));
}
