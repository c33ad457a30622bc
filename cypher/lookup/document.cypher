// One document: its header as loaded, its text, and the proposals it answers.
MATCH (document:Document {id: $id})
WITH document,
     COLLECT {
       MATCH (agency:Agency)-[issued:ISSUED]->(document)
       WITH agency.name AS name, min(issued.order) AS rank
       RETURN name ORDER BY rank, name
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
RETURN {
  header: document {
    .id, .title, .docNumber, .indexNumber, .creditCode, .kind, .file, .url, issuers,
    written: toString(document.written),
    published: toString(document.published),
    conflicts: coalesce(document.conflicts, []),
    invented: coalesce(document.invented, false),
    length: size(document.text)
  },
  text: document.text,
  proposals: proposals
} AS document
