// Draws the graph of an answer with Cytoscape: sorts by colour and shape, stated solid, inferred dashed, click for the words.

import { announce, el } from './dom.js';
import { basisBadge, evidenceItem } from './evidence.js';
import { lang, meaning, t } from './i18n.js';
import { kind, kindNames, kindOf, swatch } from './kinds.js';
import { columns } from './layout.js';
import { thingLink } from './links.js';
import { go } from './router.js';
import { width as textWidth, wrap } from './wrap.js';

const LIBRARY = '../webjars/cytoscape/dist/cytoscape.esm.min.mjs';
const MOST_NODES = 40;

/** How far a wide graph shrinks before it is scrolled: below this the names are hard to read. */
const SMALLEST = 0.8;

const FONT = { size: 12, line: 16, family: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif' };

/**
 * @param context questions of the catalogue, signal that tells when the answer is left
 * @returns {HTMLElement|null} null where there is nothing to draw
 */
export function graph(answer, { questions, signal }) {
  const part = drawn(answer);
  if (part.links.length === 0) return null;
  const canvas = el('div', { class: 'canvas', role: 'img', 'aria-label': t('graph.label', part.nodes.length, part.links.length) });
  const scroll = el('div', { class: 'scroll' }, canvas);
  const panel = el('div', { class: 'panel', 'aria-live': 'polite' }, el('p', { class: 'quiet' }, t('graph.pick')));
  const pick = link => {
    panel.replaceChildren(...details(link, answer, part, questions));
    announce(sentence(link, part));
  };
  const figure = el('figure', { class: 'graph' },
    part.cut && el('p', { class: 'notice' }, t('graph.cut', part.nodes.length, answer.graph.nodes.length)),
    scroll,
    el('figcaption', {}, legend(part)),
    panel,
    el('details', { class: 'relations' },
      el('summary', {}, t('graph.list', part.links.length)),
      el('ul', {}, part.links.map(link => el('li', {}, el('button', { type: 'button', onclick: () => pick(link) }, sentence(link, part)))))));
  whenShown(scroll, () => draw(canvas, scroll, part, { pick, questions, signal }).catch(error => {
    console.error(error);
    scroll.replaceChildren(el('p', { class: 'notice error' }, t('graph.failed')));
  }));
  return figure;
}

/** Nodes and merged links, in the order of the rows, as many as can be read. */
function drawn(answer) {
  const all = new Map(answer.graph.nodes.map(node => [node.id, node]));
  const rank = new Map();
  answer.rows.forEach((row, i) => row.evidence.forEach(id => rank.has(id) || rank.set(id, i)));
  const place = link => (link.evidence === null ? answer.rows.length : rank.get(link.evidence) ?? answer.rows.length);
  const ordered = [...answer.graph.links].sort((a, b) => place(a) - place(b));
  const nodes = new Map();
  const links = new Map();
  let cut = false;
  for (const link of ordered) {
    const ends = [link.source, link.target].filter(id => !nodes.has(id));
    if (!all.has(link.source) || !all.has(link.target)) continue;
    if (nodes.size + ends.length > MOST_NODES) {
      cut = true;
      continue;
    }
    ends.forEach(id => nodes.set(id, all.get(id)));
    const key = JSON.stringify([link.source, link.type, link.target]);
    const merged = links.get(key) ?? { ...link, id: 'link-' + links.size, evidence: [], bases: new Set() };
    if (link.evidence !== null) merged.evidence.push(link.evidence);
    merged.bases.add(link.basis);
    links.set(key, merged);
  }
  for (const link of links.values()) link.basis = ['STATED', 'INFERRED'].find(b => link.bases.has(b)) ?? null;
  return { nodes: [...nodes.values()], links: [...links.values()], byId: nodes, cut };
}

function caption(link) {
  return meaning(link.type) + (link.evidence.length > 1 ? ` ×${link.evidence.length}` : '');
}

/** How far along a link its caption stands: as far across as all captions, so that they stand in the order of the boxes. */
function offset(from, to, { width, longest }) {
  const across = Math.max(1, Math.abs(to.x - from.x) - width);
  return ((longest / 2 + 10) * Math.hypot(across, to.y - from.y)) / across;
}

/** In pixels, near enough. */
function captionWidth(link) {
  return textWidth(caption(link)) * FONT.size * 0.55;
}

function sentence(link, part) {
  return `${part.byId.get(link.source).name} — ${meaning(link.type)} → ${part.byId.get(link.target).name}`;
}

function details(link, answer, part, questions) {
  const byId = new Map(answer.evidence.map(one => [one.id, one]));
  const words = link.evidence.map(id => byId.get(id)).filter(Boolean);
  if (words.length) return [...words.map(evidenceItem), ends(link, part, questions)];
  return [
    el('article', { class: 'evidence' },
      el('p', { class: 'claim' },
        el('span', {}, part.byId.get(link.source).name), el('b', {}, meaning(link.type)), el('span', {}, part.byId.get(link.target).name),
        basisBadge(link.basis)),
      el('p', { class: 'quiet' }, t('answer.without'))),
    ends(link, part, questions),
  ];
}

function ends(link, part, questions) {
  const things = [link.source, link.target].map(id => part.byId.get(id));
  return el('p', { class: 'ends' }, things.map(thing => {
    const to = thingLink(questions, thing.id, thing.label);
    return to && el('a', { href: to, 'data-route': true }, t('graph.open', thing.name));
  }));
}

function legend(part) {
  const sorts = new Set(part.nodes.map(node => kindOf(node.label)));
  const bases = new Set(part.links.map(link => link.basis));
  const line = (name, words) => el('li', {}, el('span', { class: 'line ' + name }), words);
  return el('ul', { class: 'legend' },
    kindNames().filter(name => sorts.has(name)).map(name => el('li', {}, swatch(name), kind(name)[lang()])),
    bases.has('STATED') && line('solid', t('graph.stated')),
    bases.has('INFERRED') && line('dashed', t('graph.inferred')),
    bases.has(null) && line('dotted', t('graph.fact')));
}

/** Drawing needs to know how wide the place is, which it is only once it is on the page. */
function whenShown(place, then) {
  const watch = new ResizeObserver(() => {
    if (place.clientWidth === 0) return;
    watch.disconnect();
    then();
  });
  watch.observe(place);
}

async function draw(canvas, scroll, part, { pick, questions, signal }) {
  const { default: cytoscape } = await import(LIBRARY);
  if (signal.aborted) return;
  const narrow = scroll.clientWidth < 600;
  const wide = scroll.clientWidth - 24;
  const most = narrow ? 16 : 24;
  const boxes = part.nodes.map(node => box(node, most));
  const size = Math.max(...boxes.map(b => b.width));
  boxes.forEach(b => { b.width = size; });
  const longest = Math.max(...part.links.map(link => captionWidth(link)));
  const layout = columns(boxes, part.links, { across: longest + (narrow ? 42 : 60), down: 16, wide });
  const margin = 12;
  const zoom = Math.min(1, Math.max(SMALLEST, wide / layout.width));
  canvas.style.width = Math.max(scroll.clientWidth, zoom * layout.width + 2 * margin) + 'px';
  canvas.style.height = zoom * layout.height + 2 * margin + 'px';
  const shift = Math.max(margin, (scroll.clientWidth / zoom - layout.width) / 2);
  const sides = angles(part.links, layout.places, new Map(boxes.map(b => [b.id, b])));
  const cy = cytoscape({
    container: canvas,
    elements: [
      ...boxes.map(b => nodeOf(b, layout.places.get(b.id), shift, margin)),
      ...part.links.map(link => edgeOf(link, layout.places, part, { of: sides, width: size, longest })),
    ],
    layout: { name: 'preset', fit: false },
    style: style(canvas),
    zoom, pan: { x: 0, y: 0 },
    userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false, autoungrabify: true,
    selectionType: 'single',
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(style(canvas)), { signal });
  signal.addEventListener('abort', () => cy.destroy(), { once: true });
  cy.on('tap', 'edge', event => pick(part.links.find(link => link.id === event.target.id())));
  cy.on('tap', 'node', event => {
    const node = part.byId.get(event.target.id());
    const to = thingLink(questions, node.id, node.label);
    if (to) go(to);
  });
  cy.on('mouseover', 'node, edge', event => {
    canvas.style.cursor = 'pointer';
    canvas.title = event.target.isNode() ? part.byId.get(event.target.id()).name : event.target.data('full');
  });
  cy.on('mouseout', 'node, edge', () => {
    canvas.style.cursor = '';
    canvas.title = '';
  });
}

function box(node, most) {
  const lines = wrap(node.name, most, 4);
  const widest = Math.max(...lines.map(textWidth));
  return {
    id: node.id, label: node.label, text: lines.join('\n'), invented: node.invented,
    width: Math.max(88, (widest * FONT.size) / 2 + 24), height: lines.length * FONT.line + 18,
  };
}

function nodeOf(b, at, shift, margin) {
  return {
    data: { id: b.id, text: b.text, width: b.width, height: b.height },
    position: { x: at.x + shift, y: at.y + margin },
    classes: kindOf(b.label) + (b.invented ? ' sample' : ''),
  };
}

/** The caption stands near the end that has fewer links, where links do not bundle. */
function edgeOf(link, places, part, sides) {
  const [from, to] = [places.get(link.source), places.get(link.target)];
  const degree = id => part.links.filter(l => l.source === id || l.target === id).length;
  const sameColumn = from.x === to.x;
  const atSource = degree(link.source) <= degree(link.target);
  const classes = [
    link.basis === 'INFERRED' ? 'inferred' : link.basis === null ? 'fact' : 'stated',
    sameColumn ? 'bulge' : 'across',
    sameColumn ? 'middle' : atSource ? 'near-source' : 'near-target',
  ];
  return {
    data: { id: link.id, source: link.source, target: link.target, text: caption(link), full: sentence(link, part), bulge: bulge(from, to), offset: offset(from, to, sides), ...sides.of.get(link.id) },
    classes: classes.join(' '),
  };
}

/**
 * Where links meet a box: spread over the side that faces the other end, in the order of the other ends, so that arrows
 * do not pile up. Degrees clockwise from the top.
 */
function angles(links, places, boxes) {
  const meeting = new Map();
  for (const link of links) {
    for (const [end, id, other] of [['sourceAngle', link.source, link.target], ['targetAngle', link.target, link.source]]) {
      const right = places.get(other).x > places.get(id).x;
      const side = JSON.stringify([id, right]);
      meeting.set(side, [...(meeting.get(side) ?? []), { link, end, id, right, y: places.get(other).y }]);
    }
  }
  const found = new Map(links.map(link => [link.id, {}]));
  for (const ends of meeting.values()) {
    ends.sort((a, b) => a.y - b.y);
    const { width, height } = boxes.get(ends[0].id);
    const step = Math.min(10, (0.7 * height) / Math.max(1, ends.length - 1));
    ends.forEach(({ link, end, right }, i) => {
      const turn = (Math.atan2((i - (ends.length - 1) / 2) * step, width / 2) * 180) / Math.PI;
      found.get(link.id)[end] = right ? 90 + turn : 270 - turn;
    });
  }
  return found;
}

function bulge(from, to) {
  return sign(to.y - from.y) * (70 + Math.abs(to.y - from.y) / 10);
}

function sign(number) {
  return number < 0 ? -1 : 1;
}

function shapeOf({ colour, shape }) {
  const outline = Array.isArray(shape)
    ? { shape: 'polygon', 'shape-polygon-points': shape.join(' ') }
    : { shape: shape === 'round' ? 'round-rectangle' : 'ellipse' };
  return { 'background-color': colour, ...outline };
}

function style(canvas) {
  const colours = getComputedStyle(canvas);
  const colour = name => colours.getPropertyValue(name).trim();
  const caption = {
    'font-size': 12, 'font-family': FONT.family, color: colour('--text'),
    'text-background-color': colour('--surface'), 'text-background-opacity': 1, 'text-background-padding': 2,
  };
  return [
    { selector: 'node', style: {
      width: 'data(width)', height: 'data(height)', label: 'data(text)',
      'text-wrap': 'wrap', 'text-valign': 'center', 'text-halign': 'center', 'line-height': 1.3, color: '#fff',
      'font-size': FONT.size, 'font-family': FONT.family, 'border-width': 0, 'border-position': 'inside', 'overlay-opacity': 0,
    } },
    ...kindNames().map(name => ({ selector: 'node.' + name, style: shapeOf(kind(name)) })),
    { selector: 'node.sample', style: { 'border-width': 3, 'border-color': colour('--sample') } },
    { selector: 'edge', style: {
      ...caption, width: 1.6, 'line-color': colour('--edge'), 'curve-style': 'straight', 'target-arrow-shape': 'triangle',
      'target-arrow-color': colour('--edge'), 'arrow-scale': 1, 'overlay-opacity': 0,
    } },
    { selector: 'edge.inferred', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] } },
    { selector: 'edge.fact', style: { 'line-style': 'dotted', width: 1.3 } },
    { selector: 'edge.bulge', style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bulge)', 'control-point-weights': 0.5 } },
    { selector: 'edge.across', style: {
      'source-endpoint': edge => edge.data('sourceAngle') + 'deg', 'target-endpoint': edge => edge.data('targetAngle') + 'deg',
    } },
    { selector: 'edge.middle', style: { label: 'data(text)' } },
    { selector: 'edge.near-source', style: { 'source-label': 'data(text)', 'source-text-offset': 'data(offset)' } },
    { selector: 'edge.near-target', style: { 'target-label': 'data(text)', 'target-text-offset': edge => edge.data('offset') + 6 } },
    { selector: 'edge:selected', style: { width: 3, 'line-color': colour('--accent'), 'target-arrow-color': colour('--accent') } },
  ];
}
