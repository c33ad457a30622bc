// For each document about to be written: what the graph holds under its id, and which documents it is a newer version of,
// by the file it was read from or by its number and title.
UNWIND $rows AS row
OPTIONAL MATCH (same:Document {id: row.id})
OPTIONAL MATCH (atFile:Document {file: row.file})
WHERE atFile.id <> row.id
OPTIONAL MATCH (numbered:Document {docNumber: row.docNumber})
WHERE numbered.title = row.title AND numbered.id <> row.id
WITH row, same, collect(atFile.id) + collect(numbered.id) AS older
UNWIND CASE WHEN older = [] THEN [null] ELSE older END AS id
WITH row, same, id
ORDER BY id
RETURN row.id AS id, same.file AS file, same.contentHash AS contentHash, same.extractor AS extractor,
  collect(DISTINCT id) AS older
