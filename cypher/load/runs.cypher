// An organisation leads, builds, manages or hosts a platform or programme.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:RUNS {source: row.source}]->(to)
SET r += row.properties
