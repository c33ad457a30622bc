// Where the name of a thing leads: a document to its text, a thing that the graph names to its own view.

import { kindOf } from '../style.js';
import { address, documentLink, questionLink } from '../router.js';

/** Sorts with a view of their own. */
const ENTITIES = ['Agency', 'Policy', 'University', 'ResearchInstitute', 'Organization', 'Platform', 'Program'];

export function entityLink(id) {
  return address({ entity: id });
}

/** @returns {string|null} null for a thing that has no view of its own, a region or a figure for instance */
export function thingLink(id, label) {
  const sort = kindOf(label);
  if (sort === 'Document') return documentLink(id);
  if (sort === 'Proposal') return questionLink('proposal_trail', { proposal: id });
  return ENTITIES.includes(sort) ? entityLink(id) : null;
}
