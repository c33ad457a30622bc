// The first view: the one box, what the graph holds, the catalogue of questions, and the documents that came last.

import { about, catalogue, documents } from '../api.js';
import { el } from '../dom.js';
import { amount, said, t } from '../language.js';
import { sampleBadge } from '../part/badge.js';
import { box } from '../part/box.js';
import { catalogueList } from '../part/catalogue.js';
import { address, documentLink, questionLink } from '../router.js';
import { kind, swatch } from '../style.js';

const RECENT = 5;

/** Questions whose examples show at a glance what can be asked. */
const EXAMPLES = 3;

export async function startView() {
  const [questions, { contents }, recent] = await Promise.all([catalogue(), about(), documents(RECENT)]);
  const node = el('div', { class: 'start' },
    el('section', { class: 'hero' },
      el('h1', {}, t('start.title')),
      el('p', { class: 'lead' }, t('start.lead')),
      box('ask'),
      examples(questions)),
    el('div', { class: 'columns' },
      catalogueList(questions),
      el('div', { class: 'aside' }, holdings(contents), latest(recent))));
  return { node, title: '' };
}

function examples(questions) {
  const shown = questions.filter(q => q.parameters.some(p => p.required && p.example) && q.parameters.length === 1).slice(0, EXAMPLES);
  return el('div', { class: 'examples' }, el('h2', { class: 'unseen' }, t('start.examples')),
    el('ul', {}, shown.map(q => el('li', {}, el('a', { href: questionLink(q.name, { [q.parameters[0].name]: q.parameters[0].example }) },
      said(q.title), t('start.colon'), el('b', {}, q.parameters[0].example))))));
}

function holdings(contents) {
  return el('section', { class: 'holdings', 'aria-labelledby': 'holdings-title' },
    el('h2', { id: 'holdings-title' }, t('start.holdings')),
    contents.length === 0
      ? el('p', { class: 'quiet' }, t('start.nothing'), ' ', el('a', { href: address({ upload: true }) }, t('start.first')))
      : el('dl', {}, contents.map(({ label, count }) => el('div', {},
        el('dt', {}, swatch(label), said(kind(label).name)), el('dd', {}, amount(count))))));
}

function latest(recent) {
  if (recent.length === 0) return null;
  return el('section', { class: 'latest', 'aria-labelledby': 'latest-title' },
    el('div', { class: 'section-head' },
      el('h2', { id: 'latest-title' }, t('start.latest')), el('a', { href: questionLink('documents') }, t('start.allDocuments'))),
    el('ul', {}, recent.map(one => el('li', {},
      el('a', { href: documentLink(one.id) }, one.title ?? t('evidence.untitled')),
      el('p', { class: 'quiet' }, [one.docNumber, one.written].filter(Boolean).join(' · '), ' ', one.invented && sampleBadge())))));
}
