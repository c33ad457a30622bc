// What evidence needs to know of its documents, and how many documents the graph holds, of which the database keeps count.
// $ids: ids of the documents.
CALL () {
  MATCH (document:Document)
  RETURN count(document) AS loaded
}
RETURN loaded, COLLECT {
  UNWIND $ids AS id
  MATCH (document:Document {id: id})
  RETURN document {
    .id,
    title: coalesce(document.title, document.name),
    .docNumber,
    .invented,
    .url,
    date: toString(coalesce(document.written, document.published))
  }
} AS sources
