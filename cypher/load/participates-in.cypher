// An organisation takes part in a platform or programme.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:PARTICIPATES_IN {source: row.source}]->(to)
SET r += row.properties
