// A promise names an entity.
UNWIND $rows AS row
MATCH (from:Commitment {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:CONCERNS {source: row.source}]->(to)
SET r += row.properties
