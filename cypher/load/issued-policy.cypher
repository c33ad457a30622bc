// An agency issued the policy, alone or with others.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:ISSUED {source: row.source}]->(to)
SET r += row.properties
