// The documents that name a thing, newest first: when they were written, how often they name it, and where first.
MATCH (document:Document)-[mention:MENTIONS]->(:Entity {id: $id})
RETURN {
  id: document.id,
  title: coalesce(document.title, document.name, document.id),
  docNumber: document.docNumber,
  written: toString(coalesce(document.written, document.published)),
  invented: coalesce(document.invented, false),
  times: mention.count,
  start: mention.starts[0],
  end: mention.ends[0]
} AS document
ORDER BY coalesce(document.written, '') DESC, document.id
SKIP $skip LIMIT $limit
