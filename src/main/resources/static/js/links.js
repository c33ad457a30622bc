// Where the name of a thing leads: a document to its text, a proposal to its trail, any other to all that is known of it.

import { kindOf } from './kinds.js';
import { documentLink, questionLink } from './router.js';

const PROFILE = { question: 'entity_profile', parameter: 'entity' };
const TRAIL = { question: 'proposal_trail', parameter: 'proposal' };

/** @returns {string|null} null for a thing that has no view of its own, a region or a figure for instance */
export function thingLink(questions, id, label) {
  const sort = kindOf(label);
  if (sort === 'Document') return documentLink(id);
  const { question, parameter } = sort === 'Proposal' ? TRAIL : PROFILE;
  const names = questions.find(q => q.name === question)?.parameters.find(p => p.name === parameter)?.names ?? [];
  return names.includes(sort) ? questionLink(question, { [parameter]: id }) : null;
}
