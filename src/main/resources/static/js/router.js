// Keeps what is shown in the address, so that every view has its link and back and forward work.

import { lang, speak } from './language.js';

const listeners = [];

/** Keys of the address that are the page's own; no question and no briefing has a parameter of such a name. */
const OWN = ['question', 'briefing', 'lang', 'evidence', 'sort', 'cursor'];

/** Views by the key that names them in the address; a question's comes first, its parameters may be called as the others. */
const VIEWS = {
  question: query => ({
    question: query.get('question'),
    sort: query.get('sort'),
    cursor: query.get('cursor'),
    evidence: numbers(query.get('evidence')),
    parameters: Object.fromEntries([...query].filter(([name]) => !OWN.includes(name))),
  }),
  briefing: query => ({
    briefing: query.get('briefing'),
    parameters: Object.fromEntries([...query].filter(([name]) => !OWN.includes(name))),
  }),
  entity: query => ({ id: query.get('entity'), evidence: numbers(query.get('evidence')) }),
  document: query => ({ id: query.get('document'), start: number(query.get('start')), end: number(query.get('end')) }),
  search: query => ({ text: query.get('search') }),
  load: query => ({ id: query.get('load') }),
  upload: () => ({}),
  review: query => ({ document: query.get('in') }),
  briefings: () => ({}),
};

/** The address as a state: which view, of what. */
export function current() {
  const query = new URLSearchParams(location.search);
  const view = Object.keys(VIEWS).find(name => query.has(name));
  if (view) return { view, ...VIEWS[view](query) };
  query.delete('lang');
  return { view: query.size === 0 ? 'start' : 'lost' };
}

function number(text) {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function numbers(text) {
  return text !== null && /^\d{1,6}(\.\d{1,6}){0,99}$/.test(text) ? text.split('.').map(Number) : [];
}

/** An address of this page; what is null or empty is left out. */
export function address(keys, language = lang()) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...keys, lang: language })) {
    if (value === true) query.set(name, '');
    else if (value !== null && value !== undefined && value !== '') query.set(name, value);
  }
  return '?' + String(query).replace(/=(?=&|$)/g, '');
}

export function questionLink(question, parameters = {}) {
  return address({ question, ...parameters });
}

export function documentLink(id, start, end) {
  const place = Number.isInteger(start) && Number.isInteger(end);
  return address({ document: id, start: place ? start : null, end: place ? end : null });
}

/** Where one is now, with some keys changed: null takes one out. */
export function here(changes) {
  return address({ ...Object.fromEntries(new URLSearchParams(location.search)), ...changes }, changes.lang ?? lang());
}

/** @param {boolean} [within] to another part of the same view, its order or its page, so that readers stay where they are */
export function go(link, within = false) {
  history.replaceState({ ...history.state, y: scrollY }, '');
  history.pushState({ y: 0 }, '', new URL(link, location.href));
  tell({ within });
}

/** Notes a state in the address without showing the page anew. */
export function note(link) {
  history.replaceState(history.state, '', new URL(link, location.href));
}

export function onChange(listener) {
  listeners.push(listener);
}

function tell(how) {
  speak(new URLSearchParams(location.search).get('lang'));
  listeners.forEach(listener => listener(how));
}

/** Shows what the address says now; takes clicks on links of the page itself, and back and forward from then on. */
export function start() {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => tell({ y: history.state?.y ?? 0 }));
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0 || link.target || link.download) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const href = link.getAttribute('href');
    if (!href.startsWith('?') && href !== './') return;
    event.preventDefault();
    go(href === './' ? address({}) : href, 'within' in link.dataset);
  });
  tell({ first: true, y: history.state?.y ?? 0 });
}
