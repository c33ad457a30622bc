// Says plainly what went wrong, in the server's words where it gave some, with a way on.

import { Problem } from './api.js';
import { el } from './dom.js';
import { t } from './i18n.js';
import { questionLink } from './router.js';

/** @param {() => void} [again] tries once more */
export function problemNotice(error, again) {
  const known = error instanceof Problem;
  if (!known) console.error(error);
  const words = known && error.reached ? error.message : known ? t('unreachable') : String(error.message ?? error);
  return el('div', { class: 'notice error', role: 'alert' },
    el('p', {}, el('strong', {}, t('failed')), ' ', words),
    known && error.near.length > 0 && el('p', {}, t('answer.near'), ' ',
      error.near.map(name => [el('a', { href: questionLink(name), 'data-route': true }, name), ' '])),
    again && el('button', { type: 'button', onclick: again }, t('again')));
}
