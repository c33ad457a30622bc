// Promises, each at one place of one document.
UNWIND $rows AS row
MERGE (c:Commitment {id: row.id})
SET c += row.properties
