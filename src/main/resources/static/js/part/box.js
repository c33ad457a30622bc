// The one box: takes a name, in Chinese or pinyin, and leads to the thing; takes a question in words and leads to the answer.

import { el } from '../dom.js';
import { t } from '../language.js';
import { address, go } from '../router.js';
import { thingLink } from './links.js';
import { suggesting } from './suggest.js';

/** @param {string} id of the field; @param {string} [text] what stands in it */
export function box(id, text = '') {
  const input = el('input', { type: 'search', id, name: 'search', placeholder: t('box.place'), maxlength: 300, enterkeyhint: 'search' });
  input.value = text;
  const field = suggesting(input, [], hit => go(thingLink(hit.id, hit.label) ?? address({ search: hit.name })));
  return el('form', { class: 'box', role: 'search', onsubmit: event => {
    event.preventDefault();
    const words = input.value.trim();
    input.blur();
    if (words) go(address({ search: words }));
  } },
    el('label', { for: id, class: 'unseen' }, t('box.label')),
    field,
    el('button', { type: 'submit', class: 'primary' }, t('box.go')));
}
