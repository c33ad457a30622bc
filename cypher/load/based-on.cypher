// A policy is made under, or to carry out, another.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:BASED_ON {source: row.source}]->(to)
SET r += row.properties
