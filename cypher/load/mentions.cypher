// The document names the entity: how often, where and in which words.
UNWIND $rows AS row
MATCH (from:Document {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:MENTIONS {source: row.source}]->(to)
SET r += row.properties
