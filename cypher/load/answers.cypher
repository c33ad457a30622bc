// The reply answers the proposal.
UNWIND $rows AS row
MATCH (from:Document {id: row.from})
MATCH (to:Proposal {id: row.to})
CREATE (from)-[r:ANSWERS {source: row.source}]->(to)
SET r += row.properties
