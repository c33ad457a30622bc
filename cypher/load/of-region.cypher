// An agency, a platform or a programme belongs to a division, by its name and the gazetteer.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Region {code: row.to})
MERGE (from)-[:OF_REGION]->(to)
