// Speaks to the application over HTTP; what it refuses comes out as a Problem.

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

async function request(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { headers: { Accept: 'application/json' }, ...options });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(0, { detail: '' });
  }
  const body = await response.json().catch(() => ({}));
  // 300 is an answer too: one with the things to choose from.
  if (!response.ok && response.status !== 300) throw new Problem(response.status, body);
  return body;
}

let questions;

/** The catalogue, asked for once. */
export function catalogue() {
  questions ??= request('api/questions').catch(error => {
    questions = undefined;
    throw error;
  });
  return questions;
}

export function answer(question, parameters, signal) {
  return request(`api/questions/${encodeURIComponent(question)}?${new URLSearchParams(parameters)}`, { signal });
}

export function entities(text, labels, signal) {
  const query = new URLSearchParams({ q: text, limit: 8 });
  labels.forEach(label => query.append('type', label));
  return request(`api/search?${query}`, { signal });
}

export function storedDocument(id, signal) {
  return request(`api/documents/${encodeURIComponent(id)}`, { signal });
}

export function upload(files) {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  return request('api/documents', { method: 'POST', body: form });
}

/** Link to Neo4j Browser, null where none is served. */
export async function neo4jBrowser() {
  const about = await request('api/about').catch(() => ({}));
  return about.browser ?? null;
}
