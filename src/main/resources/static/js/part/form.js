// The form of a question, made of the parameters that the catalogue declares.

import { el } from '../dom.js';
import { meaning, said, t } from '../language.js';
import { suggesting } from './suggest.js';

/** What was given by id, shown by name: the field's text and the value it stands for. */
const standsFor = new WeakMap();

/**
 * @param question of the catalogue
 * @param given parameter values of the address
 * @param ask called with the values when the form is sent
 * @param {string} [words] what the button says
 * @returns {{node: HTMLElement, problem: (parameter, text) => boolean, name: (parameter, candidate) => void}}
 */
export function form(question, given, ask, words = t('form.ask')) {
  const fields = new Map(question.parameters.map(p => [p.name, field(p, given[p.name])]));
  const node = el('form', { class: 'ask-form', novalidate: true, onsubmit: event => {
    event.preventDefault();
    if (check(question, fields)) ask(values(fields));
  } },
    fields.size > 0 && el('div', { class: 'fields' }, [...fields.values()].map(f => f.node)),
    el('div', { class: 'actions' },
      el('button', { type: 'submit', class: 'primary' }, words),
      question.parameters.some(p => p.example !== null) && exampleButton(question, fields, ask)));
  return {
    node,
    problem: (parameter, text) => {
      fields.get(parameter)?.problem(text);
      return fields.has(parameter);
    },
    name: (parameter, candidate) => show(fields.get(parameter)?.input, candidate),
  };
}

function exampleButton(question, fields, ask) {
  const words = question.parameters.filter(p => p.example !== null).map(p => `${said(p.label)} ${p.example}`).join('；');
  return el('button', { type: 'button', title: t('form.exampleOf', words), onclick: () => {
    for (const p of question.parameters) fields.get(p.name).input.value = p.example ?? '';
    ask(values(fields));
  } }, t('form.example'));
}

function values(fields) {
  const all = {};
  for (const [name, { input }] of fields) {
    const meant = standsFor.get(input);
    const text = input.value.trim();
    all[name] = meant && meant.text === text ? meant.id : text;
  }
  return all;
}

function check(question, fields) {
  let first = null;
  for (const p of question.parameters) {
    const { input, problem } = fields.get(p.name);
    const missing = p.required && !input.value.trim();
    problem(missing ? t('form.missing', said(p.label)) : '');
    if (missing) first ??= input;
  }
  first?.focus();
  return first === null;
}

/** A value given as an id reads as the name of what it means. */
function show(input, candidate) {
  if (!input || !candidate || input.value !== candidate.id) return;
  standsFor.set(input, { text: candidate.name, id: candidate.id });
  input.value = candidate.name;
}

function field(parameter, given) {
  const id = 'p-' + parameter.name;
  const input = inputOf(parameter, id);
  input.value = given ?? parameter.defaultValue ?? '';
  const error = el('p', { id: id + '-error', class: 'field-error', hidden: true });
  const about = el('p', { id: id + '-about', class: 'about-field' }, aboutOf(parameter));
  const box = parameter.names.length
    ? suggesting(input, parameter.names, candidate => {
      input.value = candidate.id;
      show(input, candidate);
    })
    : input;
  const problem = text => {
    error.textContent = text;
    error.hidden = !text;
    if (text) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  };
  input.addEventListener('input', () => problem(''));
  return {
    input,
    problem,
    node: el('div', { class: 'field' },
      el('label', { for: id }, said(parameter.label), parameter.required && el('span', { class: 'required' }, t('form.required'))),
      box, error, about),
  };
}

/** A choice that the field offers in words needs no list of its codes. */
function aboutOf({ about, oneOf }) {
  const words = said(about);
  return oneOf.some(code => words.includes(code) && meaning(code) !== code) ? '' : words;
}

function inputOf(parameter, id) {
  const common = {
    id, name: parameter.name, required: parameter.required, 'aria-describedby': `${id}-error ${id}-about`,
  };
  if (parameter.oneOf.length || parameter.type === 'BOOLEAN') {
    const options = parameter.oneOf.length ? parameter.oneOf : ['true', 'false'];
    const words = option => (parameter.oneOf.length ? meaning(option) : t(option === 'true' ? 'yes' : 'no'));
    return el('select', common,
      el('option', { value: '' }, t('form.any')),
      options.map(option => el('option', { value: option }, words(option))));
  }
  const types = { INTEGER: { type: 'number', step: 1 }, DATE: { type: 'date' }, STRING: { type: 'text', maxlength: 300 } };
  return el('input', { ...common, ...types[parameter.type], placeholder: parameter.example ?? '', autocomplete: 'off', spellcheck: 'false' });
}
