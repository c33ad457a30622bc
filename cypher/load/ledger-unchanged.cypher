// The files whose bytes the graph holds already from the same place, read by this extractor: as a document or as a copy of
// one; not one whose name now stands for other bytes.
UNWIND $rows AS row
CALL (row) {
  MATCH (d:Document {contentHash: row.contentHash})
  WHERE d.file = row.file
  RETURN d
  UNION
  MATCH (c:Copy {file: row.file})-[:COPY_OF]->(d:Document)
  WHERE c.contentHash = row.contentHash
  RETURN d
}
WITH row, d
WHERE d.extractor = $extractor
OPTIONAL MATCH (other:Document {file: row.file})
WHERE other.contentHash <> row.contentHash
WITH row, d, count(other) AS others
WHERE others = 0
WITH row, d ORDER BY d.id
WITH row, collect(d)[0] AS d
RETURN row.file AS file, row.contentHash AS contentHash, d.id AS id, d.docNumber AS docNumber, d.title AS title,
  d.bodyHash AS bodyHash
