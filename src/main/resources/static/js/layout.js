// Places the nodes of a graph: columns by distance from the busiest node, no two boxes over one another, always the same.

/** Neighbours on one side beyond which the other side is used as well. */
const TALLEST = 7;

/**
 * @param {{id, width, height}[]} nodes
 * @param {{source, target}[]} links between them
 * @param {{across: number, down: number, wide: number}} space gaps between columns and rows, and the width to fill
 * @returns {{places: Map<string, {x, y}>, width: number, height: number}} centres of the boxes
 */
export function columns(nodes, links, space) {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const near = neighbours(nodes, links);
  const blocks = components(nodes, near).map(ids => block(ids, byId, near, links, space));
  return pack(blocks, space);
}

function neighbours(nodes, links) {
  const near = new Map(nodes.map(node => [node.id, new Set()]));
  for (const { source, target } of links) {
    if (source === target) continue;
    near.get(source).add(target);
    near.get(target).add(source);
  }
  return near;
}

/** Connected parts, the largest first. */
function components(nodes, near) {
  const seen = new Set();
  const parts = [];
  for (const { id } of nodes) {
    if (seen.has(id)) continue;
    const part = [id];
    seen.add(id);
    for (const next of part) {
      for (const other of near.get(next)) {
        if (!seen.has(other)) part.push(other);
        seen.add(other);
      }
    }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

function block(ids, byId, near, links, space) {
  const root = ids.reduce((best, id) => (near.get(id).size > near.get(best).size ? id : best));
  const column = assign(root, near, links, space);
  const order = stack(root, column, near);
  const size = Math.max(...ids.map(id => byId.get(id).width));
  const places = new Map();
  for (const [at, members] of order) {
    const heights = members.map(id => byId.get(id).height);
    let y = -(heights.reduce((a, b) => a + b, 0) + space.down * (members.length - 1)) / 2;
    members.forEach((id, i) => {
      places.set(id, { x: at * (size + space.across), y: y + heights[i] / 2 });
      y += heights[i] + space.down;
    });
  }
  return bounded(places, byId);
}

/** The column of each node: what points at the root stands left of it, what it points at stands right. */
function assign(root, near, links, space) {
  const column = new Map([[root, 0]]);
  const first = [...near.get(root)];
  const inward = new Set(links.filter(l => l.target === root).map(l => l.source));
  const left = first.filter(id => inward.has(id));
  const right = first.filter(id => !inward.has(id));
  const both = space.wide >= 600;
  if (both && left.length === 0 && right.length > TALLEST) left.push(...right.splice(Math.ceil(right.length / 2)));
  else if (both && right.length === 0 && left.length > TALLEST) right.push(...left.splice(Math.ceil(left.length / 2)));
  left.forEach(id => column.set(id, -1));
  right.forEach(id => column.set(id, 1));
  const queue = [...left, ...right];
  for (const id of queue) {
    const at = column.get(id);
    for (const other of near.get(id)) {
      if (column.has(other)) continue;
      column.set(other, at + Math.sign(at));
      queue.push(other);
    }
  }
  return column;
}

/** Orders each column by where the neighbours in the column before it stand, from the root outwards. */
function stack(root, column, near) {
  const order = new Map([[0, [root]]]);
  const rank = new Map([[root, 0]]);
  const groups = new Map();
  for (const [id, at] of column) if (id !== root) groups.set(at, [...(groups.get(at) ?? []), id]);
  for (const at of [...groups.keys()].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)) {
    const centre = id => {
      const ranks = [...near.get(id)].filter(other => column.get(other) === at - Math.sign(at)).map(other => rank.get(other));
      return ranks.length ? ranks.reduce((a, b) => a + b, 0) / ranks.length : 0;
    };
    const members = groups.get(at).map((id, i) => ({ id, i, centre: centre(id) }));
    members.sort((a, b) => a.centre - b.centre || a.i - b.i);
    members.forEach(({ id }, i) => rank.set(id, i - (members.length - 1) / 2));
    order.set(at, members.map(m => m.id));
  }
  return order;
}

function bounded(places, byId) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [id, { x, y }] of places) {
    const { width, height } = byId.get(id);
    box.left = Math.min(box.left, x - width / 2);
    box.right = Math.max(box.right, x + width / 2);
    box.top = Math.min(box.top, y - height / 2);
    box.bottom = Math.max(box.bottom, y + height / 2);
  }
  return { places, ...box, width: box.right - box.left, height: box.bottom - box.top };
}

/** Sets the parts in rows no wider than what there is to fill. */
function pack(blocks, space) {
  const most = Math.max(space.wide, ...blocks.map(b => b.width));
  const places = new Map();
  let [x, y, row, width] = [0, 0, 0, 0];
  for (const b of blocks) {
    if (x > 0 && x + b.width > most) [x, y, row] = [0, y + row + space.down * 2, 0];
    for (const [id, at] of b.places) places.set(id, { x: x + at.x - b.left, y: y + at.y - b.top });
    x += b.width + space.across / 2;
    width = Math.max(width, x - space.across / 2);
    row = Math.max(row, b.height);
  }
  return { places, width, height: y + row };
}
