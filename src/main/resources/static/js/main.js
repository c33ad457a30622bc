// Starts the page: shows the view that the address names, and again whenever the address or the language changes.

import { catalogue, neo4jBrowser, Problem, storedDocument } from './api.js';
import { el } from './dom.js';
import { documentView } from './document.js';
import { lang, said, switchLanguage, t } from './i18n.js';
import { problemNotice } from './problem.js';
import { questionView } from './question.js';
import { current, onChange, start } from './router.js';
import { startView } from './start.js';
import { uploadView } from './upload.js';

const content = document.getElementById('content');
const browser = neo4jBrowser();
let under = new AbortController();

async function show({ moved } = { moved: false }) {
  under.abort();
  under = new AbortController();
  const { signal } = under;
  const state = current();
  const late = setTimeout(() => content.replaceChildren(el('p', { class: 'loading', role: 'status' }, t('loading'))), 150);
  try {
    const { node, title } = await view(state, signal);
    if (signal.aborted) return;
    document.title = title ? `${title} · PolicyGraph 政策图谱` : 'PolicyGraph 政策图谱';
    content.replaceChildren(node);
  } catch (error) {
    if (signal.aborted) return;
    content.replaceChildren(problemNotice(error, () => show()));
  } finally {
    clearTimeout(late);
  }
  mark(state);
  if (moved) {
    scrollTo(0, 0);
    content.focus({ preventScroll: true });
  }
}

async function view(state, signal) {
  if (state.view === 'upload') return { node: uploadView(), title: t('upload.title') };
  const questions = await catalogue();
  if (state.view === 'document') {
    const stored = await storedDocument(state.id, signal);
    const place = state.start === null || state.end === null ? null : state;
    return { node: documentView(stored, place, questions), title: stored.header.title ?? '' };
  }
  if (state.view === 'start') return { node: startView(questions), title: '' };
  const question = questions.find(q => q.name === state.question);
  if (!question) throw new Problem(404, { detail: t('start.none', state.question) });
  const context = { questions, browser: await browser, signal };
  return { node: questionView(question, state.parameters, context), title: said(question.title) };
}

/** Marks the way that leads to what is shown. */
function mark({ view: shown, question }) {
  const here = shown === 'upload' ? '?upload' : question === 'documents' || shown === 'document' ? '?question=documents' : './';
  document.querySelectorAll('header nav a[data-route]').forEach(link => {
    if (link.getAttribute('href') === here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  });
}

function speak() {
  document.documentElement.lang = lang() === 'zh' ? 'zh-CN' : 'en';
  document.querySelectorAll('[data-i18n]').forEach(node => { node.textContent = t(node.dataset.i18n); });
  document.querySelectorAll('[data-i18n-label]').forEach(node => node.setAttribute('aria-label', t(node.dataset.i18nLabel)));
  const button = document.getElementById('language');
  button.textContent = lang() === 'zh' ? 'EN' : '中';
  button.lang = lang() === 'zh' ? 'en' : 'zh-CN';
  button.setAttribute('aria-label', lang() === 'zh' ? 'EN English' : '中文');
}

document.getElementById('language').addEventListener('click', () => {
  switchLanguage();
  speak();
  show();
});

browser.then(link => {
  if (!link) return;
  const place = document.getElementById('browser-link');
  place.href = link;
  place.hidden = false;
});

onChange(show);
start();
speak();
show();
