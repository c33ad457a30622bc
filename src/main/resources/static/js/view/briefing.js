// Briefings: the list to choose from, and one with its parameters, its preview and its files.

import { briefingPath, briefings, catalogue, entity, picture, storedDocument } from '../api.js';
import { el } from '../dom.js';
import { said, t } from '../language.js';
import { form } from '../part/form.js';
import { lost, problemNotice, skeleton } from '../part/state.js';
import { address, go } from '../router.js';

const FORMATS = { docx: 'DOCX', pptx: 'PPTX', pdf: 'PDF', html: 'HTML' };

export async function briefingsView() {
  const all = await briefings();
  const node = el('div', {},
    el('h1', {}, t('briefing.all')),
    el('p', { class: 'lead' }, t('briefing.lead')),
    el('ul', { class: 'briefings' }, all.map(one => el('li', {}, el('a', { href: address({ briefing: one.name }) },
      el('strong', {}, titleOf(one, {})), el('p', {}, said(one.description)))))));
  return { node, title: t('briefing.all') };
}

export async function briefingView({ briefing, parameters }, signal) {
  const [all, questions] = await Promise.all([briefings(), catalogue()]);
  const chosen = all.find(one => one.name === briefing);
  if (!chosen) return { node: lost(t('lost.briefing', briefing)), title: t('lost.title') };
  const asking = form({ parameters: chosen.parameters.map(p => field(p, chosen, questions)) }, parameters,
    values => go(address({ briefing, ...values })), t('briefing.make'));
  const ready = chosen.parameters.every(p => !p.required || parameters[p.name]);
  const meant = await names(parameters, signal);
  meant.forEach((name, parameter) => asking.name(parameter, { id: parameters[parameter], name }));
  const title = titleOf(chosen, { ...parameters, ...Object.fromEntries(meant) });
  const node = el('div', { class: 'briefing' },
    el('p', { class: 'crumb' }, el('a', { href: address({ briefings: true }) }, t('briefing.all'))),
    el('h1', {}, title),
    el('p', { class: 'lead' }, said(chosen.description)),
    asking.node,
    ready && paper(chosen, parameters, title, signal));
  return { node, title };
}

/** Ids as names have them, a sort in small letters before the first hyphen. */
const ID = /^[a-z]+-[0-9a-z-]+$/;

/** The names of what was given by id, by parameter; what has none is shown as it was given. */
async function names(parameters, signal) {
  const given = Object.entries(parameters).filter(([, value]) => ID.test(value));
  const found = await Promise.all(given.map(async ([parameter, id]) => [parameter, await nameOf(id, signal).catch(() => null)]));
  return new Map(found.filter(([, name]) => name));
}

async function nameOf(id, signal) {
  return id.startsWith('doc-') ? (await storedDocument(id)).header.title : (await entity(id, signal)).name;
}

function titleOf({ title, parameters }, given) {
  return parameters.reduce((words, p) => words.replaceAll(`{${p.name}}`, given[p.name] || said(p.label)), said(title));
}

/** A briefing's parameter as a question would ask for it: what it names is what the question names that takes it. */
function field(parameter, { sections }, questions) {
  const place = sections.map(({ question, parameters }) => ({
    asked: questions.find(q => q.name === question),
    name: Object.keys(parameters).find(key => parameters[key] === `{${parameter.name}}`),
  })).find(({ asked, name }) => asked && name);
  const like = place?.asked.parameters.find(p => p.name === place.name);
  return { type: 'STRING', names: [], oneOf: [], about: null, defaultValue: null, ...like, ...parameter };
}

function paper({ name }, parameters, title, signal) {
  const preview = el('div', {}, skeleton(12));
  previewInto(preview, briefingPath(name, parameters, 'html'), title, signal);
  return el('section', { class: 'paper-box', 'aria-labelledby': 'paper-title' },
    el('div', { class: 'section-head' },
      el('h2', { id: 'paper-title' }, t('briefing.preview')),
      el('ul', { class: 'actions' }, Object.entries(FORMATS).map(([format, words]) =>
        el('li', {}, el('a', { class: 'button', href: briefingPath(name, parameters, format), download: `${title}.${format}` }, words))))),
    preview);
}

/** Looks first whether it can be made: a problem would show as a document of its own. */
async function previewInto(place, path, title, signal) {
  try {
    await picture(path, signal);
    place.replaceChildren(el('iframe', { class: 'preview', src: path, title, sandbox: 'allow-scripts' }));
  } catch (error) {
    if (error.name !== 'AbortError') place.replaceChildren(problemNotice(error, () => previewInto(place, path, title, signal)));
  }
}
