// The document is made under, or to carry out, a policy.
UNWIND $rows AS row
MATCH (from:Document {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:BASED_ON {source: row.source}]->(to)
SET r += row.properties
