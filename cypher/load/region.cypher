// Divisions of the country, from the gazetteer.
UNWIND $rows AS row
MERGE (r:Region {code: row.id})
SET r += row.properties
