// The first view: the one box, what the graph holds, the catalogue of questions, and the documents that came last.

import { about, catalogue, documents, style } from '../api.js';
import { el } from '../dom.js';
import { amount, said, t } from '../language.js';
import { sampleBadge } from '../part/badge.js';
import { box } from '../part/box.js';
import { catalogueList } from '../part/catalogue.js';
import { fill } from '../part/state.js';
import { address, documentLink, questionLink } from '../router.js';
import { kind, swatch, takeStyle } from '../style.js';

const RECENT = 5;

/** Questions whose examples show at a glance what can be asked: of a policy, of an agency, of a document. */
const EXAMPLES = ['co_issuers', 'policies_issued_by', 'cited_by_document'];

/** The box is there at once; the rest comes as it comes. */
export async function startView() {
  const tried = el('div', { class: 'examples' });
  const asked = el('div', {});
  const held = el('div', { class: 'holdings' });
  const came = el('div', { class: 'latest' });
  fill(asked, async () => {
    const questions = await catalogue();
    tried.replaceChildren(examples(questions));
    return catalogueList(questions);
  }, 12);
  fill(held, async () => {
    takeStyle(await style());
    return holdings((await about()).contents);
  });
  fill(came, async () => latest(await documents(RECENT), came));
  const node = el('div', { class: 'start' },
    el('section', { class: 'hero' }, el('h1', {}, t('start.title')), el('p', { class: 'lead' }, t('start.lead')), box('ask'), tried),
    el('div', { class: 'columns' }, asked, el('div', { class: 'aside' }, held, came)));
  return { node, title: '' };
}

function examples(questions) {
  const shown = EXAMPLES.map(name => questions.find(q => q.name === name)).filter(Boolean);
  return el('section', { 'aria-labelledby': 'examples-title' },
    el('h2', { class: 'unseen', id: 'examples-title' }, t('start.examples')),
    el('ul', {}, shown.map(q => el('li', {}, el('a', { href: questionLink(q.name, { [q.parameters[0].name]: q.parameters[0].example }) },
      said(q.title), t('start.colon'), el('b', {}, q.parameters[0].example))))));
}

function holdings(contents) {
  return el('section', { 'aria-labelledby': 'holdings-title' },
    el('h2', { id: 'holdings-title' }, t('start.holdings')),
    contents.length === 0
      ? el('p', { class: 'quiet' }, t('start.nothing'), ' ', el('a', { href: address({ upload: true }) }, t('start.first')))
      : el('dl', {}, contents.map(({ label, count }) => el('div', {},
        el('dt', {}, swatch(label), said(kind(label).name)), el('dd', {}, amount(count))))));
}

function latest(recent, place) {
  place.hidden = recent.length === 0;
  return el('section', { 'aria-labelledby': 'latest-title' },
    el('div', { class: 'section-head' },
      el('h2', { id: 'latest-title' }, t('start.latest')), el('a', { href: questionLink('documents') }, t('start.allDocuments'))),
    el('ul', {}, recent.map(one => el('li', {},
      el('a', { href: documentLink(one.id) }, one.title ?? t('evidence.untitled')),
      el('p', { class: 'quiet' }, [one.docNumber, one.written].filter(Boolean).join(' · '), ' ', one.invented && sampleBadge())))));
}
