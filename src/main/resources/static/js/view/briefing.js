// Briefings: the list to choose from, and one with its parameters, its preview and its files.

import { el } from '../dom.js';
import { t } from '../language.js';

export async function briefingsView() {
  return { node: el('h1', {}, t('way.briefings')), title: t('way.briefings') };
}

export const briefingView = briefingsView;
