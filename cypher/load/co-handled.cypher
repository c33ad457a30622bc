// An agency helped to handle the document.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Document {id: row.to})
CREATE (from)-[r:CO_HANDLED {source: row.source}]->(to)
SET r += row.properties
