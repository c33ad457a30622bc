// The documents loaded, newest first.
MATCH (document:Document)
WITH document, COLLECT {
  MATCH (agency:Agency)-[issued:ISSUED]->(document)
  WITH agency.name AS name, min(issued.order) AS rank
  RETURN name ORDER BY rank, name
} AS issuers
RETURN document {
  .id, .title, .docNumber, .indexNumber, .creditCode, .kind, .file, .url, issuers,
  written: toString(document.written),
  published: toString(document.published),
  conflicts: coalesce(document.conflicts, []),
  invented: coalesce(document.invented, false),
  length: size(document.text)
} AS document
ORDER BY coalesce(toString(document.written), '') DESC, document.id
SKIP $skip LIMIT $limit
