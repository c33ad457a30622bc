// One document: its header as loaded, its text, and the proposal it answers.
MATCH (document:Document {id: $id})
WITH document,
     COLLECT {
       MATCH (agency:Agency)-[issued:ISSUED]->(document)
       WITH agency, min(issued.order) AS rank
       ORDER BY rank, agency.name
       RETURN agency {.id, .name}
     } AS issuers,
     COLLECT {
       MATCH (document)-[:ANSWERS]->(proposal:Proposal)
       WITH DISTINCT proposal
       ORDER BY proposal.id
       RETURN proposal {
         .id, .kind, .number, .title, .session,
         proposers: COLLECT { MATCH (who)-[:PROPOSED]->(proposal) RETURN DISTINCT who.name AS name ORDER BY name }
       }
     } AS proposals
RETURN document {
  .id, .title, .docNumber, .indexNumber, .kind, .file, .url, .text,
  issuers, proposals,
  written: toString(document.written),
  published: toString(document.published),
  invented: coalesce(document.invented, false)
} AS document
