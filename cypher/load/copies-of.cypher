// The places of documents that are about to be replaced.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  RETURN d.file AS file, d.contentHash AS contentHash, d.url AS url
  UNION
  MATCH (c:Copy)-[:COPY_OF]->(d)
  RETURN c.file AS file, c.contentHash AS contentHash, c.url AS url
}
RETURN id, file, contentHash, url ORDER BY id, file
