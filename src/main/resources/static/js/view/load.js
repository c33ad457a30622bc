// A load: how far it is while it runs, then what became of its files.

import { forget, load, loadEvents } from '../api.js';
import { announce, el } from '../dom.js';
import { amount, half, t } from '../language.js';
import { report } from '../part/report.js';
import { lost } from '../part/state.js';
import { address, questionLink } from '../router.js';

const OVER = ['DONE', 'BROKEN'];

export async function loadView({ id }, signal) {
  const view = await load(id, signal).catch(error => {
    if (error.status === 404) return null;
    throw error;
  });
  if (!view) return { node: lost(t('lost.load')), title: t('lost.title') };
  const place = el('div', {});
  const node = el('section', { class: 'load' },
    el('h1', {}, t('load.title')), place,
    el('p', { class: 'actions' }, el('a', { class: 'button', href: address({ upload: true }) }, t('load.again')),
      el('a', { class: 'button', href: questionLink('documents') }, t('way.documents'))));
  if (OVER.includes(view.state)) place.replaceChildren(ended(view));
  else watch(id, place, signal);
  return { node, title: t('load.title') };
}

function watch(id, place, signal) {
  const bar = el('progress', { 'aria-label': t('load.title') });
  const words = el('p', { class: 'quiet' }, t('load.waiting'));
  const failures = el('ul', { class: 'failures', 'aria-live': 'polite' });
  place.replaceChildren(el('div', { class: 'progress' }, bar, words), failures);
  const events = loadEvents(id);
  signal.addEventListener('abort', () => events.close());
  events.addEventListener('progress', ({ data }) => {
    const { done, total, file } = JSON.parse(data);
    if (total) {
      bar.max = total;
      bar.value = done;
    }
    words.textContent = t(total ? 'load.of' : 'load.done', amount(done), total ? amount(total) : '', file ?? '');
  });
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) place.replaceChildren(el('p', { class: 'notice error', role: 'alert' }, t('lost.load')));
    else words.textContent = t('load.retrying');
  });
  events.addEventListener('failure', ({ data }) => failures.append(el('li', { class: 'notice error' }, half(JSON.parse(data).reason))));
  events.addEventListener('report', ({ data }) => {
    events.close();
    forget();
    place.replaceChildren(ended(JSON.parse(data)));
    announce(t('load.report'));
  });
}

function ended({ report: done, trouble, documents }) {
  return done ? report(done, documents) : el('p', { class: 'notice error', role: 'alert' }, t('load.broken', trouble ?? ''));
}
