// What sorts of things and relationships are called, their colours and shapes: as the server draws them.

import { svg } from './dom.js';

const SAME = { Reply: 'Document', Notice: 'Document' };
const OTHER = 'Entity';

/** How things look before the server has said. */
const PLAIN = { name: null, colour: '#7a8694', outline: 'round' };

const kinds = new Map();
const relations = new Map();

/** @param style the tables that figures, page and Neo4j Browser share */
export function takeStyle(style) {
  style.kinds.forEach(kind => kinds.set(kind.label, kind));
  style.relations.forEach(relation => relations.set(relation.type, relation.name));
}

/** The sort's name as figures know it: replies and notices are documents. */
export function kindOf(label) {
  const name = SAME[label] ?? label;
  return kinds.has(name) ? name : OTHER;
}

export function kind(label) {
  return kinds.get(kindOf(label)) ?? PLAIN;
}

export function kindNames() {
  return [...kinds.keys()];
}

/** In both languages; undefined for what is no sort. */
export function kindName(label) {
  return kinds.get(SAME[label] ?? label)?.name;
}

/** In both languages; undefined for what is no relationship. */
export function relationName(type) {
  return relations.get(type);
}

/** A small picture of the sort's shape in its colour. */
export function swatch(label, width = 18, height = 10) {
  const { colour, outline } = kind(label);
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true', class: 'swatch' });
  picture.append(shape(outline, width, height, colour));
  return picture;
}

function shape(outline, width, height, fill) {
  if (outline === 'ellipse') return svg('ellipse', { cx: width / 2, cy: height / 2, rx: width / 2, ry: height / 2, fill });
  if (outline === 'round') return svg('rect', { width, height, rx: 3.5, fill });
  const corners = outline.split(' ').map(corner => corner.split(',').map(Number));
  return svg('polygon', { points: corners.map(([x, y]) => `${((x + 1) * width) / 2},${((y + 1) * height) / 2}`).join(' '), fill });
}
