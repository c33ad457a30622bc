// Suggests names from the graph while one types: a text field with a list, by mouse or keyboard.

import { entities } from './api.js';
import { announce, el } from './dom.js';
import { t } from './i18n.js';
import { kind, swatch } from './kinds.js';
import { lang } from './i18n.js';

const PAUSE_MS = 180;

/**
 * @param {HTMLInputElement} input
 * @param {string[]} labels sorts that count, empty for all
 * @param {(candidate) => void} chosen
 * @returns {HTMLElement} the field with its list
 */
export function suggesting(input, labels, chosen) {
  const id = input.id + '-list';
  const list = el('ul', { id, class: 'suggestions', role: 'listbox', hidden: true });
  let found = [];
  let active = -1;
  let timer;
  let asking;

  const close = () => {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = candidate => {
    close();
    chosen(candidate);
  };
  const mark = next => {
    active = next;
    [...list.children].forEach((row, i) => row.setAttribute('aria-selected', String(i === active)));
    if (active < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', `${id}-${active}`);
    list.children[active].scrollIntoView({ block: 'nearest' });
  };
  const open = candidates => {
    found = candidates;
    list.replaceChildren(...found.map((c, i) => option(c, `${id}-${i}`, () => choose(c))));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark(-1);
    if (found.length) announce(t('form.suggestions', found.length));
  };
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const text = input.value.trim();
    if (!text) return close();
    try {
      const candidates = await entities(text, labels, asking.signal);
      if (document.activeElement === input) open(candidates);
    } catch (error) {
      if (error.name !== 'AbortError') close();
    }
  };

  for (const [name, value] of Object.entries({
    role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id,
  })) input.setAttribute(name, value);
  input.addEventListener('input', event => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(ask, PAUSE_MS);
  });
  input.addEventListener('compositionend', ask);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (event.isComposing || list.hidden) return;
    const last = found.length - 1;
    if (event.key === 'ArrowDown') mark(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') mark(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && active >= 0) choose(found[active]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  return el('div', { class: 'suggesting' }, input, list);
}

function option(candidate, id, onchoose) {
  const beside = [candidate.docNumber, candidate.where === 'ALIAS' ? candidate.highlight.map(piece => piece.text).join('') : null].filter(Boolean).join(' · ');
  return el('li', { id, role: 'option', 'aria-selected': 'false', onmousedown: event => {
    event.preventDefault();
    onchoose();
  } },
    el('span', { class: 'kind' }, swatch(candidate.label, 18, 10), kind(candidate.label)[lang()]),
    el('span', { class: 'name' }, candidate.name),
    candidate.invented && el('span', { class: 'badge sample' }, t('invented')),
    beside && el('span', { class: 'beside' }, beside));
}
