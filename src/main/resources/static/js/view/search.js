// What a text finds: the things that it names and the documents that hold it.

import { search } from '../api.js';
import { announce, el } from '../dom.js';
import { t } from '../language.js';
import { sort } from '../part/badge.js';
import { box } from '../part/box.js';
import { thingLink } from '../part/links.js';
import { problemNotice, skeleton } from '../part/state.js';
import { hitWords } from '../part/suggest.js';
import { address, questionLink } from '../router.js';

const MOST = 30;

export async function searchView({ text }, signal) {
  const found = el('div', { class: 'found' }, skeleton(5));
  findInto(found, text, signal);
  const node = el('div', { class: 'search' },
    el('h1', {}, t('search.title', text)),
    box('ask-again', text), found);
  return { node, title: t('search.title', text) };
}

async function findInto(place, text, signal) {
  try {
    const hits = await search(text, [], MOST, signal);
    announce(t('search.count', hits.length));
    place.replaceChildren(hits.length ? list(hits) : nothing());
  } catch (error) {
    if (error.name !== 'AbortError') place.replaceChildren(problemNotice(error, () => findInto(place, text, signal)));
  }
}

function list(hits) {
  return el('section', { 'aria-labelledby': 'hits-title' },
    el('h2', { id: 'hits-title' }, t('search.hits', hits.length)),
    el('ul', { class: 'hits' }, hits.map(hit => el('li', {},
      el('a', { href: thingLink(hit.id, hit.label) }, sort(hit.label), el('span', { class: 'hit' }, hitWords(hit)))))));
}

function nothing() {
  return el('div', { class: 'empty' }, el('h2', {}, t('search.none')), el('p', {}, t('search.noneWords')),
    el('p', { class: 'actions' }, el('a', { class: 'button', href: address({}) }, t('question.all')),
      el('a', { class: 'button', href: questionLink('documents') }, t('way.documents'))));
}
