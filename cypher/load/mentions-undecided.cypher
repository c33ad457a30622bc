// The document names something that could not be decided.
UNWIND $rows AS row
MATCH (from:Document {id: row.from})
MATCH (to:Undecided {id: row.to})
CREATE (from)-[r:MENTIONS_UNDECIDED {source: row.source}]->(to)
SET r += row.properties
