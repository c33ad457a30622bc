// A division lies in another, by the gazetteer.
UNWIND $rows AS row
MATCH (from:Region {code: row.from})
MATCH (to:Region {code: row.to})
MERGE (from)-[:WITHIN]->(to)
