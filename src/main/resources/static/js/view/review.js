// Names that the rules could not decide: where each stands, what it may mean, and the row that settles it.

import { answer as ask, storedDocument } from '../api.js';
import { el } from '../dom.js';
import { meaning, t } from '../language.js';
import { copyButton } from '../part/exports.js';
import { quoted } from '../part/sentence.js';
import { empty } from '../part/state.js';
import { address, documentLink } from '../router.js';

const MOST = 200;

/** Places of one name that are quoted. */
const QUOTED = 3;

export async function reviewView({ document }, signal) {
  const answer = await ask('undecided', { document, limit: MOST }, signal);
  const rows = answer.rows.map(row => row.cells);
  const ids = [...new Set(rows.map(row => row.document_id))];
  const stored = new Map(await Promise.all(ids.map(async id => [id, await storedDocument(id)])));
  const node = el('div', { class: 'review' },
    el('h1', {}, t('review.title')),
    el('p', { class: 'lead' }, t('review.lead')),
    document && el('p', {}, el('a', { href: address({ review: true }) }, t('review.all'))),
    rows.length === 0
      ? empty(t('review.none'), el('p', {}, t('review.noneWords')))
      : ids.map(id => group(stored.get(id), rows.filter(row => row.document_id === id))));
  return { node, title: t('review.title') };
}

function group(stored, rows) {
  const { header } = stored;
  return el('section', { class: 'undecided-group' },
    el('h2', {}, el('a', { href: documentLink(header.id) }, header.title ?? t('evidence.untitled'))),
    el('ul', {}, rows.map(row => el('li', { class: 'undecided-name' }, name(stored, row)))));
}

function name({ header, mentions }, row) {
  const places = mentions.filter(m => m.id === null && m.name === row.surface).slice(0, QUOTED);
  return [
    el('h3', {}, row.surface, ' ', el('span', { class: 'badge fact' }, meaning(row.sort))),
    el('p', { class: 'quiet' }, t('review.reason', row.reason ?? '', row.count)),
    places.map(({ start, end }) => el('div', { class: 'place' },
      quoted(header.id, { quote: row.surface, start, end }),
      el('a', { href: documentLink(header.id, start, end) }, t('evidence.open')))),
    el('h4', {}, t('review.candidates')),
    row.candidates.length === 0
      ? [el('p', { class: 'quiet' }, t('review.noCandidates')), copyButton(t('review.copy'), () => judgement(row, '', ''))]
      : el('ul', { class: 'candidates' }, row.candidates.map((candidate, i) => el('li', {},
        el('span', {}, candidate), copyButton(t('review.copy'), () => judgement(row, candidate, places[0]?.candidateIds[i] ?? ''))))),
  ];
}

/** A row of seeds/judgement/judgement.tsv; who decides and why is for that person to add. */
function judgement(row, candidate, id) {
  const today = new Date().toISOString().slice(0, 10);
  return [row.document_id, row.surface, row.sort, id, candidate, '', today, ''].join('\t');
}
