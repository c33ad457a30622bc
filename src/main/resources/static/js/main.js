// Starts the page: shows the view that the address names, and again whenever the address, the language or the theme changes.

import { about, style } from './api.js';
import { el } from './dom.js';
import { lang, t } from './language.js';
import { box } from './part/box.js';
import { lost, problemNotice, skeleton } from './part/state.js';
import { address, current, here, onChange, questionLink, start } from './router.js';
import { takeStyle } from './style.js';
import { briefingView, briefingsView } from './view/briefing.js';
import { documentView } from './view/document.js';
import { entityView } from './view/entity.js';
import { loadView } from './view/load.js';
import { questionView } from './view/question.js';
import { reviewView } from './view/review.js';
import { searchView } from './view/search.js';
import { startView } from './view/start.js';
import { uploadView } from './view/upload.js';

const VIEWS = {
  start: startView,
  question: questionView,
  search: searchView,
  entity: entityView,
  document: documentView,
  upload: uploadView,
  load: loadView,
  review: reviewView,
  briefings: briefingsView,
  briefing: briefingView,
  lost: async () => ({ node: lost(), title: t('lost.title') }),
};

/** Ways through the page, by the views that each stands for. */
const WAYS = [
  { words: 'way.start', link: () => address({}), views: ['start', 'search', 'question', 'entity'] },
  { words: 'way.documents', link: () => questionLink('documents'), views: ['document'] },
  { words: 'way.briefings', link: () => address({ briefings: true }), views: ['briefings', 'briefing'] },
  { words: 'way.review', link: () => address({ review: true }), views: ['review'] },
  { words: 'way.upload', link: () => address({ upload: true }), views: ['upload', 'load'] },
];

/** Shorter waits show nothing in between. */
const PATIENCE_MS = 150;

const content = document.getElementById('content');
let under = new AbortController();

/** @param {{first?: boolean, within?: boolean, y?: number}} how the reader came: what to scroll to, and whether to begin at the title */
async function show({ first = false, within = false, y = 0 }) {
  under.abort();
  under = new AbortController();
  const { signal } = under;
  const state = current();
  frame(state);
  content.setAttribute('aria-busy', 'true');
  const late = setTimeout(() => content.replaceChildren(skeleton(10)), PATIENCE_MS);
  try {
    if (state.view !== 'start') takeStyle(await style());
    const { node, title } = await VIEWS[state.view]({ ...state, within }, signal);
    if (signal.aborted) return;
    document.title = title ? `${title} · PolicyGraph 政策图谱` : 'PolicyGraph 政策图谱';
    content.replaceChildren(node);
  } catch (error) {
    if (signal.aborted) return;
    content.replaceChildren(el('h1', { class: 'unseen' }, t('failed')), problemNotice(error, () => show({})));
  } finally {
    clearTimeout(late);
  }
  content.removeAttribute('aria-busy');
  if (within) return;
  if (!first) heed();
  if (y > 0) restore(y, signal);
  else scrollTo(0, 0);
}

/** Scrolls to where the reader was as soon as the view has become that long again, unless the reader moves on before. */
function restore(y, signal) {
  const growing = new ResizeObserver(() => {
    scrollTo(0, y);
    if (scrollY >= y - 1) growing.disconnect();
  });
  growing.observe(content);
  const stop = () => growing.disconnect();
  signal.addEventListener('abort', stop);
  for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown']) addEventListener(move, stop, { once: true, signal });
}

/** Readers who hear the page or use the keyboard begin at the new view's title. */
function heed() {
  const title = content.querySelector('h1') ?? content;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

/** What stands around every view, in the language of the moment. */
function frame(state) {
  document.documentElement.lang = lang() === 'zh' ? 'zh-CN' : 'en';
  document.querySelectorAll('[data-i18n]').forEach(node => { node.textContent = t(node.dataset.i18n); });
  document.querySelectorAll('[data-i18n-label]').forEach(node => node.setAttribute('aria-label', t(node.dataset.i18nLabel)));
  document.getElementById('ways').replaceChildren(...WAYS.map(way => el('a', { href: way.link(), 'aria-current': stands(way, state) ? 'page' : null }, t(way.words))));
  document.getElementById('look-up').replaceChildren(...(['start', 'search'].includes(state.view) ? [] : [box('look-up-field')]));
  const other = lang() === 'zh' ? 'en' : 'zh';
  const language = document.getElementById('language');
  language.textContent = other === 'zh' ? '中文' : 'English';
  language.lang = other === 'zh' ? 'zh-CN' : 'en';
  language.setAttribute('href', here({ lang: other }));
  theme();
}

function stands({ words, views }, { view, question }) {
  return question === 'documents' ? words === 'way.documents' : views.includes(view);
}

function theme() {
  const dark = document.documentElement.dataset.theme === 'dark';
  document.getElementById('theme').textContent = t(dark ? 'theme.toLight' : 'theme.toDark');
}

async function foot() {
  const { browser } = await about().catch(() => ({ browser: null }));
  const links = [['foot.api', 'swagger-ui/index.html'], ['foot.browser', browser]].filter(([, href]) => href);
  document.getElementById('foot-links').replaceChildren(...links.map(([words, href]) =>
    el('li', {}, el('a', { href, target: '_blank', rel: 'noreferrer noopener', 'data-i18n': words }, t(words)))));
}

document.getElementById('theme').addEventListener('click', () => dispatchEvent(new Event('policygraph-theme-switch')));
addEventListener('policygraph-theme', theme);
onChange(show);
start();
foot();
