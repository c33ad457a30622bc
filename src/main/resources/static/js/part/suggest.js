// Suggests names from the graph while one types: a text field with a list, by mouse or keyboard, in Chinese or pinyin.

import { search } from '../api.js';
import { announce, el } from '../dom.js';
import { t } from '../language.js';
import { sampleBadge, sort } from './badge.js';

const PAUSE_MS = 160;
const MOST = 8;

/**
 * @param {HTMLInputElement} input
 * @param {string[]} labels sorts that count, empty for all
 * @param {(hit) => void} chosen
 * @returns {HTMLElement} the field with its list
 */
export function suggesting(input, labels, chosen) {
  const id = input.id + '-list';
  const list = el('ul', { id, class: 'suggestions', role: 'listbox', 'aria-label': t('suggest.list'), hidden: true });
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
  const choose = hit => {
    close();
    chosen(hit);
  };
  const mark = next => {
    active = next;
    [...list.children].forEach((row, i) => row.setAttribute('aria-selected', String(i === active)));
    if (active < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', `${id}-${active}`);
    list.children[active].scrollIntoView({ block: 'nearest' });
  };
  const open = hits => {
    found = hits;
    list.replaceChildren(...found.map((hit, i) => option(hit, `${id}-${i}`, () => choose(hit))));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark(-1);
    if (found.length) announce(t('suggest.count', found.length));
  };
  const look = async () => {
    asking?.abort();
    asking = new AbortController();
    const text = input.value.trim();
    if (!text) return close();
    try {
      const hits = await search(text, labels, MOST, asking.signal);
      if (document.activeElement === input) open(hits);
    } catch (error) {
      if (error.name !== 'AbortError') close();
    }
  };

  for (const [name, value] of Object.entries({
    role: 'combobox', autocomplete: 'off', spellcheck: 'false',
    'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id,
  })) input.setAttribute(name, value);
  input.addEventListener('input', event => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(look, PAUSE_MS);
  });
  input.addEventListener('compositionend', look);
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
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

function option(hit, id, onchoose) {
  return el('li', { id, role: 'option', 'aria-selected': 'false', onmousedown: event => {
    event.preventDefault();
    onchoose();
  } }, sort(hit.label), hitWords(hit));
}

/** Name of what was found, what was looked for marked, and beside it the other wording that was found. */
export function hitWords(hit) {
  const beside = hit.where === 'NAME' ? [hit.docNumber, hit.region] : [hit.region];
  return [
    el('span', { class: 'name' }, hit.where === 'NAME' ? pieces(hit) : hit.name),
    hit.where !== 'NAME' && hit.where !== 'SOUND' && el('span', { class: 'aside-words' }, pieces(hit)),
    hit.invented && sampleBadge(),
    beside.filter(words => words && words !== hit.name).map(words => el('span', { class: 'aside-words' }, words)),
  ];
}

function pieces({ highlight }) {
  return highlight.map(piece => (piece.marked ? el('mark', {}, piece.text) : piece.text));
}
