// Proposals and suggestions. Several replies may answer one: whatever their order, the longest title stands, then the first
// in character order.
UNWIND $rows AS row
MERGE (p:Proposal {id: row.id})
ON CREATE SET p += row.properties
ON MATCH SET
  p.title = CASE
    WHEN p.title IS NULL THEN row.properties.title
    WHEN size(row.properties.title) > size(p.title) THEN row.properties.title
    WHEN size(row.properties.title) = size(p.title) AND row.properties.title < p.title THEN row.properties.title
    ELSE p.title
  END,
  p.kind = CASE WHEN row.properties.kind < p.kind THEN row.properties.kind ELSE p.kind END
SET p.name = coalesce(p.title, p.name)
