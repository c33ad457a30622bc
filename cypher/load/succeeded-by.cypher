// A central body gave its main duties to another in a reform, by the gazetteer; date: of the decision.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:SUCCEEDED_BY]->(to)
SET r += row.properties
