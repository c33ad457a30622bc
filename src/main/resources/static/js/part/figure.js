// The figure of an answer, as the server draws it for every export; its lines and boxes can be picked by mouse and keyboard.

import { picture } from '../api.js';
import { el, SVG } from '../dom.js';
import { t } from '../language.js';
import { problemNotice, skeleton } from './state.js';

/** What a figure is made of. Anything else in it is left out, so that no drawing can bring script, style or address with it. */
const ELEMENTS = new Set(['svg', 'g', 'title', 'desc', 'defs', 'path', 'polygon', 'polyline', 'line', 'rect', 'ellipse', 'circle', 'text', 'tspan', 'use']);

const ATTRIBUTE = /^(data-[a-z-]+|role|tabindex|aria-[a-z]+|id|class|viewBox|width|height|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|d|dx|dy|points|transform|fill|fill-opacity|opacity|stroke|stroke-[a-z]+|font-[a-z]+|text-anchor|textLength|lengthAdjust|pointer-events|lang)$/;

/** Letters are drawn by pointing at their outline in the same drawing; nothing points anywhere else. */
const OUTLINE = /^#[A-Za-z0-9_-]+$/;
const POINTS_OUT = /url\(|:\/\//i;

/** How far a wide figure shrinks before it is scrolled: below this its names are hard to read. */
const LEGIBLE = 0.78;

/**
 * @param {string} path where the picture is
 * @param {(ids: number[], thing: {id, label, name}|null) => void} pick called with the evidence of what was picked, and
 *     the thing if it was one
 * @returns {{node: HTMLElement, mark: (ids: number[]) => void}}
 */
export function figure(path, pick, signal) {
  const canvas = el('div', { class: 'canvas', tabindex: 0, role: 'region', 'aria-label': t('figure.label') }, skeleton(4));
  const node = el('figure', { class: 'figure' }, canvas);
  let marked = [];
  const mark = ids => {
    marked = ids;
    for (const part of canvas.querySelectorAll('.pg-edge[data-evidence]')) {
      const own = evidenceOf(part);
      part.classList.toggle('picked', own.length > 0 && own.some(id => ids.includes(id)));
    }
  };
  picture(path, signal).then(text => {
    const drawing = drawn(text);
    drawing.querySelectorAll('[data-evidence], [data-node]').forEach(part => pickable(part, pick));
    drawing.querySelectorAll('.pg-node > .pg-shape, .pg-box > .pg-shape').forEach(tinted);
    drawing.style.setProperty('min-width', `${LEGIBLE * drawing.viewBox.baseVal.width}px`);
    canvas.replaceChildren(drawing);
    mark(marked);
  }).catch(error => {
    if (error.name !== 'AbortError') canvas.replaceChildren(problemNotice(error));
  });
  return { node, mark };
}

function evidenceOf(part) {
  return (part.dataset.evidence ?? '').split(' ').filter(Boolean).map(Number);
}

function pickable(part, pick) {
  const ids = evidenceOf(part);
  const title = part.getAttribute('aria-label') ?? part.textContent.trim();
  const label = [...part.classList].find(name => name.startsWith('pg-kind-'))?.slice('pg-kind-'.length);
  const thing = part.dataset.node ? { id: part.dataset.node, label, name: title } : null;
  if (!thing && ids.length === 0) return;
  part.setAttribute('tabindex', '0');
  part.setAttribute('role', 'button');
  part.setAttribute('aria-label', title);
  part.addEventListener('click', () => pick(ids, thing));
  part.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pick(ids, thing);
  });
}

/** A dark page tints a box anew, in the colour of its line. */
function tinted(shape) {
  shape.style.setProperty('--kind', shape.getAttribute('stroke') ?? 'currentColor');
  shape.classList.toggle('full', shape.getAttribute('fill') === shape.getAttribute('stroke'));
}

/** The drawing, made anew of what a drawing may hold. */
function drawn(text) {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (parsed.localName !== 'svg') throw new Error(t('figure.failed'));
  return copy(parsed);
}

function copy(from) {
  const node = document.createElementNS(SVG, from.localName);
  for (const { name, localName, value } of from.attributes) {
    if (localName === 'href' && OUTLINE.test(value)) node.setAttribute('href', value);
    else if (ATTRIBUTE.test(name) && !POINTS_OUT.test(value)) node.setAttribute(name, value);
  }
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) node.append(child.data);
    else if (child.nodeType === Node.ELEMENT_NODE && ELEMENTS.has(child.localName)) node.append(copy(child));
  }
  return node;
}
