// An agency promises something.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Commitment {id: row.to})
CREATE (from)-[r:COMMITS_TO {source: row.source}]->(to)
SET r += row.properties
