// A person or group put the proposal.
UNWIND $rows AS row
MATCH (from:Person {id: row.from})
MATCH (to:Proposal {id: row.to})
CREATE (from)-[r:PROPOSED {source: row.source}]->(to)
SET r += row.properties
