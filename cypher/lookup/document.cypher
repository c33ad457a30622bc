// One document: its header as loaded, its text, the other places where it was found, and the proposals it answers.
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
  copies: COLLECT {
    MATCH (copy:Copy)-[:COPY_OF]->(document)
    RETURN copy {.file, .url} ORDER BY copy.file
  },
  proposals: proposals
} AS document
