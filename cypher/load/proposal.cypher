// Proposals and suggestions. Several replies may answer one; a field that one leaves out another may give.
UNWIND $rows AS row
MERGE (p:Proposal {id: row.id})
ON CREATE SET p += row.properties
ON MATCH SET
  p.title = coalesce(p.title, row.properties.title),
  p.name = coalesce(p.title, row.properties.title, p.name)
