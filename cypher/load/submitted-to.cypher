// The proposal was put to the session.
UNWIND $rows AS row
MATCH (from:Proposal {id: row.from})
MATCH (to:Session {id: row.to})
CREATE (from)-[r:SUBMITTED_TO {source: row.source}]->(to)
SET r += row.properties
