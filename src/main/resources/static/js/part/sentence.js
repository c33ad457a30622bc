// Quotes in place: the sentence that a quote stands in, cut out of its document, with the quote marked.

import { storedDocument } from '../api.js';
import { el } from '../dom.js';

const END = /[。！？；!?;\n\r]/;

/** Characters shown at most before and after a quote. */
const REACH = 160;

/**
 * @param {{quote, start, end}} place
 * @returns {HTMLElement} the quote at once, its sentence around it as soon as the document is here
 */
export function quoted(documentId, { quote, start, end }) {
  const node = el('blockquote', { lang: 'zh-CN' }, el('mark', {}, quote));
  storedDocument(documentId).then(({ text }) => {
    const [before, after] = [ahead(text, start), behind(text, end)];
    node.prepend(before);
    node.append(after);
  }).catch(() => {
    // The quote stands for itself where its document cannot be had.
  });
  return node;
}

function ahead(text, start) {
  let from = start;
  while (from > 0 && start - from < REACH && !END.test(text[from - 1])) from--;
  const cut = from > 0 && start - from >= REACH;
  return (cut ? '…' : '') + text.slice(from, start).trimStart();
}

function behind(text, end) {
  let to = end;
  while (to < text.length && to - end < REACH && !END.test(text[to - 1] ?? '')) to++;
  if (END.test(text[end - 1] ?? '')) return '';
  const cut = to - end >= REACH;
  return text.slice(end, to).trimEnd() + (cut ? '…' : '');
}
