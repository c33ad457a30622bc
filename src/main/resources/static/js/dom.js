// Makes DOM nodes; text from documents only ever becomes text nodes here, never markup.

/**
 * @param {string} tag
 * @param {object} [props] attributes; `on…` functions become listeners, false and null leave an attribute out
 * @param {...(Node|string|number|null|Array)} children
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  set(node, props);
  append(node, children);
  return node;
}

export const SVG = 'http://www.w3.org/2000/svg';

export function svg(tag, props = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  set(node, props);
  append(node, children);
  return node;
}

function set(node, props) {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'style') Object.entries(value).forEach(([k, v]) => node.style.setProperty(k, v));
    else node.setAttribute(name, value === true ? '' : String(value));
  }
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false && child !== '') node.append(child);
  }
}

/** Only http(s) addresses become links; anything else a document claims to be its address stays text. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** Tells readers who hear the page what has changed. */
export function announce(text) {
  document.getElementById('announce').textContent = text;
}

/** Does something once a node has come onto the page. */
export function whenShown(node, then) {
  requestAnimationFrame(() => (node.isConnected ? then() : whenShown(node, then)));
}
