// The document reports a figure.
UNWIND $rows AS row
MATCH (from:Document {id: row.from})
MATCH (to:Metric {id: row.to})
CREATE (from)-[r:REPORTS {source: row.source}]->(to)
SET r += row.properties
