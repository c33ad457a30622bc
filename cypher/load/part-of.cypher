// A central body is part of another, or managed by it, by the gazetteer.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[:PART_OF]->(to)
