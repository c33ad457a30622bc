// A university, institute, enterprise or hospital is in a division, by its name and the gazetteer.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Region {code: row.to})
MERGE (from)-[:LOCATED_IN]->(to)
