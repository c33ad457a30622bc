// An organisation funds, approves or backs a platform or programme.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:SUPPORTS {source: row.source}]->(to)
SET r += row.properties
