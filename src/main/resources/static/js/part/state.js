// What stands in a view's place while it loads, when there is nothing to show, and when something went wrong.

import { Problem } from '../api.js';
import { el } from '../dom.js';
import { half, t } from '../language.js';
import { address, questionLink } from '../router.js';

/** Grey lines where text will be. */
export function skeleton(lines = 6) {
  return el('div', { class: 'skeleton', role: 'status' },
    el('span', { class: 'unseen' }, t('loading')),
    Array.from({ length: lines }, () => el('span', { class: 'bone', 'aria-hidden': 'true' })));
}

/**
 * Puts into a place what is made while the rest of the view is already there; grey lines until then.
 * @param {() => Promise<Node|string|null>} make
 */
export async function fill(place, make, lines = 5) {
  place.replaceChildren(skeleton(lines));
  try {
    place.replaceChildren(await make() ?? '');
  } catch (error) {
    if (error.name !== 'AbortError') place.replaceChildren(problemNotice(error, () => fill(place, make, lines)));
  }
}

/** @param {string} title what there is not; @param {...Node} ways what one can do */
export function empty(title, ...ways) {
  return el('div', { class: 'empty' }, el('h2', {}, title), ways);
}

/**
 * Says plainly what went wrong, in the server's words where it gave some, with a way on.
 * @param {() => void} [again] tries once more
 */
export function problemNotice(error, again) {
  const known = error instanceof Problem;
  if (!known) console.error(error);
  const words = known && error.reached ? half(error.message) : known ? t('unreachable') : String(error.message ?? error);
  return el('div', { class: 'notice error', role: 'alert' },
    el('p', {}, el('strong', {}, t('failed')), ' ', words),
    known && error.near.length > 0 && el('p', {}, t('answer.near'), ' ',
      error.near.map(name => [el('a', { href: questionLink(name) }, name), ' '])),
    again && el('button', { type: 'button', onclick: again }, t('again')));
}

/** The view of an address that leads nowhere. */
export function lost(words) {
  return el('section', { class: 'lost' },
    el('p', { class: 'lost-number', 'aria-hidden': 'true' }, '404'),
    el('h1', {}, t('lost.title')),
    el('p', { class: 'lead' }, words ?? t('lost.words')),
    el('p', { class: 'actions' }, el('a', { class: 'button primary', href: address({}) }, t('lost.start')),
      el('a', { class: 'button', href: questionLink('documents') }, t('way.documents'))));
}
