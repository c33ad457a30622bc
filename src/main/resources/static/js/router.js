// Keeps what is shown in the address, so that every view has its link and back and forward work.

const listeners = [];

/** The address as a state: question with its parameters, document with a place, upload, or start. */
export function current() {
  const query = new URLSearchParams(location.search);
  const of = name => query.get(name);
  if (query.has('document')) {
    return { view: 'document', id: of('document'), start: number(of('start')), end: number(of('end')) };
  }
  if (query.has('upload')) return { view: 'upload' };
  if (query.has('question')) {
    const parameters = {};
    for (const [name, value] of query) if (name !== 'question') parameters[name] = value;
    return { view: 'question', question: of('question'), parameters };
  }
  return { view: 'start' };
}

function number(text) {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

export function questionLink(question, parameters = {}) {
  const query = new URLSearchParams({ question });
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, value);
  }
  return '?' + query;
}

export function documentLink(id, start, end) {
  const query = new URLSearchParams({ document: id });
  if (Number.isInteger(start) && Number.isInteger(end)) {
    query.set('start', start);
    query.set('end', end);
  }
  return '?' + query;
}

export function go(link, { replace = false } = {}) {
  const url = new URL(link, location.href);
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  listeners.forEach(listener => listener({ moved: !replace }));
}

/** Notes a state in the address without showing the page anew. */
export function note(link) {
  history.replaceState(null, '', new URL(link, location.href));
}

export function onChange(listener) {
  listeners.push(listener);
}

/** Takes clicks on links of the page itself, and back and forward. */
export function start() {
  addEventListener('popstate', () => listeners.forEach(listener => listener({ moved: false })));
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-route]');
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(link.getAttribute('href'));
  });
}
