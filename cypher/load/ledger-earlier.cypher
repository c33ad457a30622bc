// For each document about to be written: what the graph holds under its id; which documents it is a newer version of, by the
// file it was read from or by its number and title; and which one says the same in another format.
UNWIND $rows AS row
OPTIONAL MATCH (same:Document {id: row.id})
OPTIONAL MATCH (atFile:Document {file: row.file})
WHERE atFile.id <> row.id
OPTIONAL MATCH (numbered:Document {docNumber: row.docNumber})
WHERE numbered.title = row.title AND numbered.id <> row.id
OPTIONAL MATCH (twin:Document {bodyHash: row.bodyHash})
WHERE twin.id <> row.id AND twin.file <> row.file
  AND coalesce(twin.docNumber = row.docNumber, true) AND coalesce(twin.title = row.title, true)
WITH row, same, collect(atFile) + collect(numbered) AS older, twin ORDER BY twin.id
WITH row, same, older, collect(twin)[0] AS twin
RETURN row.id AS id, same.file AS file, same.contentHash AS contentHash, same.extractor AS extractor,
  COLLECT { UNWIND older AS one WITH DISTINCT one.id AS id RETURN id ORDER BY id } AS older,
  twin.id AS twin, twin.extractor AS twinExtractor
