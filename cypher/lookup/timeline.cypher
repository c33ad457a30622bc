// What documents say of a thing, in the order in which they were written; documents without a date last.
MATCH (thing:Entity {id: $id})-[said]-(other)
WHERE said.source IS NOT NULL AND NOT type(said) IN ['MENTIONS', 'CITES']
MATCH (document:Document {id: said.source})
WITH said, document, startNode(said) AS subject, endNode(said) AS object,
     toString(coalesce(document.written, document.published)) AS day
RETURN {
  date: day,
  relation: type(said),
  subject: coalesce(subject.title, subject.name, subject.id),
  subjectId: subject.id,
  object: coalesce(object.title, object.text, object.name, object.id),
  objectId: object.id,
  basis: said.basis,
  quote: said.quote,
  start: said.start,
  end: said.end,
  document: document.id,
  invented: coalesce(document.invented, false)
} AS entry
ORDER BY coalesce(day, '9999'), document.id, said.start, said.end, type(said), subject.id, object.id
SKIP $skip LIMIT $limit
