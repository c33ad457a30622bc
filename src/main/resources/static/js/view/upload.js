// Chooses or takes dropped files, sends them, and goes to the load that they began.

import { startLoad } from '../api.js';
import { el } from '../dom.js';
import { t } from '../language.js';
import { problemNotice } from '../part/state.js';
import { address, go } from '../router.js';

export async function uploadView() {
  const input = el('input', { type: 'file', id: 'files', multiple: true, class: 'unseen' });
  const zone = el('div', { class: 'drop' }, input,
    el('label', { for: 'files', class: 'button primary' }, t('upload.choose')), el('p', { class: 'quiet' }, t('upload.drop')));
  const said = el('div', { class: 'outcome' });
  let busy = false;
  const send = async files => {
    if (files.length === 0 || busy) return;
    busy = true;
    zone.classList.add('busy');
    said.replaceChildren(el('p', { class: 'progress' }, t('upload.busy', files.length)), el('progress', { 'aria-label': t('upload.busy', files.length) }));
    try {
      const { id } = await startLoad(files);
      go(address({ load: id }));
    } catch (error) {
      said.replaceChildren(problemNotice(error));
    } finally {
      busy = false;
      zone.classList.remove('busy');
      input.value = '';
    }
  };
  input.addEventListener('change', () => send([...input.files]));
  zone.addEventListener('dragover', event => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', event => {
    event.preventDefault();
    zone.classList.remove('over');
    send([...event.dataTransfer.files]);
  });
  const node = el('section', { class: 'upload' },
    el('h1', {}, t('upload.title')), el('p', { class: 'lead' }, t('upload.about')), zone, said);
  return { node, title: t('upload.title') };
}
