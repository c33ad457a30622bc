// The replying side promises something, and it could not be told who that is.
UNWIND $rows AS row
MATCH (from:Document {id: row.from})
MATCH (to:Commitment {id: row.to})
CREATE (from)-[r:COMMITS_TO {source: row.source}]->(to)
SET r += row.properties
