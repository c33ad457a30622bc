// A frame with the evidence beside it: what is picked in the one, a row, a line or a thing, shows its words in the other.

import { el, whenShown } from '../dom.js';
import { here, note } from '../router.js';
import { evidencePanel } from './evidence.js';

/** @param all the evidence of an answer */
export function besideEvidence(all) {
  const evidence = new Map(all.map(one => [one.id, one]));
  const node = el('div', { class: 'beside' });
  const marks = [];
  let opener = null;

  const show = (ids, thing, noted) => {
    const known = ids.map(id => evidence.get(id)).filter(Boolean);
    panel.show(known, thing);
    marks.forEach(mark => mark(ids));
    node.classList.toggle('picking', noted && (known.length > 0 || thing !== null));
    if (noted) note(here({ evidence: known.length ? ids.join('.') : null }));
  };
  const close = () => {
    show([], null, true);
    if (opener?.isConnected) opener.focus({ preventScroll: true });
  };
  const panel = evidencePanel({ onclose: close });

  return {
    node,
    /** Called with the ids of what is picked whenever that changes. */
    onPick: mark => marks.push(mark),
    /** Shows evidence by its ids, and about which thing it is if one was picked. */
    pick: (ids, thing) => {
      opener = document.activeElement;
      show(ids, thing, true);
      panel.title.focus({ preventScroll: true });
    },
    /** Puts what can be picked in place, with what the address says is picked, or else some evidence to begin with. */
    fill: (shown, picked, first) => {
      node.append(el('div', { class: 'shown' }, shown));
      if (evidence.size > 0) node.append(panel.node);
      const known = picked.filter(id => evidence.has(id));
      show(known.length ? known : first, null, known.length > 0);
      if (known.length) whenShown(node, () => node.querySelector('tr.picked, li.picked')?.scrollIntoView({ block: 'center' }));
    },
  };
}
