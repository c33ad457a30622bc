// The document cites the policy.
UNWIND $rows AS row
MATCH (from:Document {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:CITES {source: row.source}]->(to)
SET r += row.properties
