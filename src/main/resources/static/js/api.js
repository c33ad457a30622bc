// Speaks to the application over HTTP; what it refuses comes out as a Problem.

import { lang } from './language.js';

/** A problem document (RFC 9457), or the like of one when the server did not answer. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.title || String(status));
    this.status = status;
    this.parameter = body.parameter ?? null;
    this.near = body.near ?? [];
    this.failures = body.failures ?? [];
    this.reached = status !== 0;
  }
}

/** A name that may mean several things (300) comes with an answer that lists them. */
const CHOICE = 300;

async function fetched(path, options) {
  try {
    return await fetch(path, options);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(0, { detail: '' });
  }
}

async function request(path, options = {}) {
  const response = await fetched(path, { headers: { Accept: 'application/json' }, ...options });
  const body = await response.json().catch(() => ({}));
  if (!response.ok && response.status !== CHOICE) throw new Problem(response.status, body);
  return body;
}

const kept = new Map();

/** What does not change while one looks at it is asked for once. */
function once(path) {
  if (!kept.has(path)) {
    kept.set(path, request(path).catch(error => {
      kept.delete(path);
      throw error;
    }));
  }
  return kept.get(path);
}

/** To be called when documents came or went. */
export function forget() {
  kept.clear();
}

function query(values) {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    [value].flat().filter(one => one !== null && one !== undefined && one !== '').forEach(one => given.append(name, one));
  }
  return '?' + given;
}

export function catalogue() {
  return once('api/questions');
}

export function style() {
  return once('api/style');
}

/** Where else one can look, and what the graph holds. */
export function about() {
  return once('api/about');
}

export function answer(question, parameters, signal) {
  return request(answerPath(question, parameters), { signal });
}

/** @param {string} [format] csv, md, graphml; JSON without */
export function answerPath(question, parameters, format = '') {
  return `api/questions/${encodeURIComponent(question)}${format && '.' + format}${query(parameters)}`;
}

/** The figure's own words are in the language of the page. */
export function figurePath(question, parameters, format) {
  return `api/figures/${encodeURIComponent(question)}.${format}${query({ ...parameters, lang: lang() })}`;
}

/** A picture as text; null where there is none to draw. */
export async function picture(path, signal) {
  const response = await fetched(path, { signal });
  if (!response.ok) throw new Problem(response.status, await response.json().catch(() => ({})));
  return response.text();
}

export function search(text, sorts, limit, signal) {
  return request('api/search' + query({ q: text, type: sorts, limit }), { signal });
}

export function ask(text, signal) {
  return request('api/ask' + query({ q: text }), { signal });
}

export function entity(id, signal) {
  return request('api/entities/' + encodeURIComponent(id), { signal });
}

export function documents(limit) {
  return once('api/documents' + query({ limit }));
}

/** With text, mentions and statements. */
export function storedDocument(id) {
  return once('api/documents/' + encodeURIComponent(id));
}

export function briefings() {
  return once('api/briefings');
}

/** The briefing's own words are in the language of the page. */
export function briefingPath(name, parameters, format) {
  return `api/briefings/${encodeURIComponent(name)}.${format}${query({ ...parameters, lang: lang() })}`;
}

/**
 * Begins to load files; tells by which id to watch.
 * @param {string} key for writing, empty where the server asks for none
 */
export function startLoad(files, key) {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  const headers = { Accept: 'application/json', ...(key && { Authorization: `Bearer ${key}` }) };
  return request('api/loads', { method: 'POST', body: form, headers });
}

export function load(id, signal) {
  return request('api/loads/' + encodeURIComponent(id), { signal });
}

export function loadEvents(id) {
  return new EventSource(`api/loads/${encodeURIComponent(id)}/events`);
}
