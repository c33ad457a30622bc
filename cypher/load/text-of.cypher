// The document is the text of the policy, which others cite.
UNWIND $rows AS row
MATCH (from:Document {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:TEXT_OF {source: row.source}]->(to)
SET r += row.properties
