// The sentence of a figure names one platform or programme.
UNWIND $rows AS row
MATCH (from:Metric {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:MEASURES {source: row.source}]->(to)
SET r += row.properties
