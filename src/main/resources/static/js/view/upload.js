// Chooses or takes dropped files, sends them, and goes to the load that they began.

import { startLoad } from '../api.js';
import { el } from '../dom.js';
import { t } from '../language.js';
import { problemNotice } from '../part/state.js';
import { address, go } from '../router.js';

/** A server that others reach takes files only with a key. */
const KEY_NEEDED = 401;

/** Kept as long as the page is open, and nowhere else. */
let key = '';

export async function uploadView() {
  const input = el('input', { type: 'file', id: 'files', multiple: true, class: 'unseen', 'aria-describedby': 'formats' });
  const zone = el('div', { class: 'drop' }, input,
    el('label', { for: 'files', class: 'button primary' }, t('upload.choose')), el('p', { class: 'quiet' }, t('upload.drop')),
    el('p', { class: 'quiet', id: 'formats' }, t('upload.formats')));
  const said = el('div', { class: 'outcome' });
  let busy = false;
  const send = async files => {
    if (files.length === 0 || busy) return;
    busy = true;
    zone.classList.add('busy');
    said.replaceChildren(el('p', { class: 'progress' }, t('upload.busy', files.length)), el('progress', { 'aria-label': t('upload.busy', files.length) }));
    try {
      const { id } = await startLoad(files, key);
      go(address({ load: id }));
    } catch (error) {
      if (error.status === KEY_NEEDED) askForKey(said, () => send(files));
      else said.replaceChildren(problemNotice(error, () => send(files)));
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

/** In the place of the outcome; where a key was given before, it was not the right one. */
function askForKey(place, again) {
  const wrong = key !== '';
  key = '';
  const field = el('input', {
    type: 'password', id: 'key', autocomplete: 'off', required: true, 'aria-invalid': wrong, 'aria-describedby': 'key-error key-about',
  });
  place.replaceChildren(el('form', { class: 'ask-form', onsubmit: event => {
    event.preventDefault();
    key = field.value.trim();
    again();
  } },
    el('div', { class: 'field' }, el('label', { for: 'key' }, t('upload.key')), field,
      el('p', { id: 'key-error', class: 'field-error' }, wrong && t('upload.keyWrong')),
      el('p', { id: 'key-about', class: 'about-field' }, t('upload.keyAbout'))),
    el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'primary' }, t('upload.send')))));
  field.focus();
}
