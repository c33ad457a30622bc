// The files whose bytes the graph holds already, read by this extractor; not one whose name now stands for other bytes.
UNWIND $rows AS row
MATCH (d:Document {contentHash: row.contentHash})
WHERE d.extractor = $extractor
OPTIONAL MATCH (other:Document {file: row.file})
WHERE other.contentHash <> row.contentHash
WITH row, d, count(other) AS others
WHERE others = 0
RETURN row.file AS file, row.contentHash AS contentHash, min(d.id) AS id
