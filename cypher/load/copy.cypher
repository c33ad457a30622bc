// Other places where a document was found. One that has been replaced by a newer version leaves its places to it.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (c:Copy {file: row.file})
SET c.contentHash = row.contentHash, c.url = row.url
WITH c, d
OPTIONAL MATCH (c)-[old:COPY_OF]->(other)
WHERE other <> d
DELETE old
MERGE (c)-[:COPY_OF]->(d)
