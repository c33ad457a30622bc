// Wraps Chinese names over lines: even lines, no number torn apart, no closing mark at a line's start.

const CLOSING = /^[》〉）)〕】」』”’、，。；：,.;:!?！？%]$/;
const OPENING = /[《〈（(〔【「『“‘]$/;

/** Width in half characters: a Han character counts two. */
export function width(text) {
  let sum = 0;
  for (const c of text) sum += c.codePointAt(0) < 0x2e80 ? 1 : 2;
  return sum;
}

/**
 * @param {number} most half characters a line holds
 * @param {number} lines how many lines there may be; what is over is cut with …
 * @returns {string[]}
 */
export function wrap(text, most, lines) {
  const units = unitsOf(text.replace(/\s+/g, ' ').trim(), most);
  const wanted = Math.min(lines, Math.max(1, Math.ceil(width(units.join('')) / most)));
  for (let count = wanted; count <= lines; count++) {
    const even = Math.ceil(width(units.join('')) / count);
    for (let limit = even; limit <= Math.min(most, even + 4); limit++) {
      const tried = fill(units, limit);
      if (tried.length <= count) return tried;
    }
  }
  const all = fill(units, most);
  return all.length <= lines ? all : cut(all.slice(0, lines), most);
}

function cut(kept, most) {
  let last = kept[kept.length - 1];
  while (width(last) > most - 2) last = last.slice(0, -1);
  return [...kept.slice(0, -1), last + '…'];
}

/** What must stay together: Latin words and numbers, marks with what they close or open. */
function unitsOf(text, most) {
  const units = [];
  for (const piece of text.match(/[A-Za-z0-9.\-–—·]+|[\s\S]/gu) ?? []) {
    const last = units[units.length - 1];
    const joins = last !== undefined && (CLOSING.test(piece) || OPENING.test(last));
    if (joins && width(last + piece) <= most) units[units.length - 1] = last + piece;
    else units.push(...(width(piece) > most ? piece.match(new RegExp(`.{1,${most}}`, 'gu')) : [piece]));
  }
  return units;
}

function fill(units, limit) {
  const out = [''];
  for (const unit of units) {
    const last = out[out.length - 1];
    if (last !== '' && width(last + unit) > limit) out.push(unit.trimStart());
    else out[out.length - 1] = last + unit;
  }
  return out;
}
