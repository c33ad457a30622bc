// Sorts of things: what each is called, its colour and its shape, in the graph, the legend and the text alike.

import { svg } from './dom.js';

/** Colours are those of the style for Neo4j Browser. Shapes are polygons in −1…1, or an ellipse or rounded box. */
const KINDS = {
  Agency: { zh: '机关', en: 'Agency', colour: '#B5302A', shape: 'round' },
  Policy: { zh: '政策', en: 'Policy', colour: '#1F5FA8', shape: [-1, -1, 0.88, -1, 1, -0.55, 1, 1, -1, 1] },
  University: { zh: '高校', en: 'University', colour: '#2E7D4F', shape: [-0.86, -1, 0.86, -1, 1, 0, 0.86, 1, -0.86, 1, -1, 0] },
  ResearchInstitute: { zh: '科研院所', en: 'Research institute', colour: '#33795A', shape: [-0.9, -1, 0.9, -1, 1, -0.6, 1, 0.6, 0.9, 1, -0.9, 1, -1, 0.6, -1, -0.6] },
  Organization: { zh: '单位', en: 'Organisation', colour: '#7A6A3A', shape: [-1, -1, 1, -1, 0.88, 1, -0.88, 1] },
  Platform: { zh: '平台', en: 'Platform', colour: '#7A4FA3', shape: [-0.88, -1, 0.88, -1, 1, 1, -1, 1] },
  Program: { zh: '项目计划', en: 'Programme', colour: '#A9590F', shape: [-0.88, -1, 1, -1, 0.88, 1, -1, 1] },
  Document: { zh: '文件', en: 'Document', colour: '#3C4654', shape: [-1, -1, 0.88, -1, 1, 0, 0.88, 1, -1, 1] },
  Proposal: { zh: '提案建议', en: 'Proposal', colour: '#0F7C8A', shape: [-1, -1, 1, -1, 0.9, 0, 1, 1, -1, 1, -0.9, 0] },
  Session: { zh: '会议', en: 'Session', colour: '#3D7F8A', shape: 'ellipse' },
  Person: { zh: '人员', en: 'Person', colour: '#8D6E63', shape: 'ellipse' },
  Region: { zh: '地区', en: 'Region', colour: '#5F7224', shape: 'ellipse' },
  Commitment: { zh: '承诺', en: 'Commitment', colour: '#8F6000', shape: [-1, -1, 1, -1, 1, 1, -1, 1] },
  Metric: { zh: '数字', en: 'Figure', colour: '#5C6BC0', shape: [-1, -0.7, -0.92, -1, 0.92, -1, 1, -0.7, 1, 1, -1, 1] },
  Undecided: { zh: '待定', en: 'Undecided', colour: '#6B6F76', shape: 'ellipse' },
  Entity: { zh: '其他', en: 'Other', colour: '#6B6F76', shape: 'ellipse' },
};

const SAME = { Reply: 'Document', Notice: 'Document' };

/** The sort's name as the page knows it: replies and notices are documents. */
export function kindOf(label) {
  const name = SAME[label] ?? label;
  return name in KINDS ? name : 'Entity';
}

export function kind(label) {
  return KINDS[kindOf(label)];
}

export function kindNames() {
  return Object.keys(KINDS);
}

/** A small picture of the sort's shape in its colour, for legends. */
export function swatch(label, width = 26, height = 14) {
  const { colour, shape } = kind(label);
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true', class: 'swatch' });
  picture.append(outline(shape, width, height, colour));
  return picture;
}

function outline(shape, width, height, fill) {
  if (shape === 'ellipse') return svg('ellipse', { cx: width / 2, cy: height / 2, rx: width / 2, ry: height / 2, fill });
  if (shape === 'round') return svg('rect', { width, height, rx: 5, fill });
  const points = [];
  for (let i = 0; i < shape.length; i += 2) {
    points.push(`${((shape[i] + 1) * width) / 2},${((shape[i + 1] + 1) * height) / 2}`);
  }
  return svg('polygon', { points: points.join(' '), fill });
}
