// Documents. One is written once: an older version of it was removed before, in the same transaction.
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties, d.id = row.id, d.loadedAt = datetime()
FOREACH (_ IN CASE WHEN row.properties.kind = 'REPLY' THEN [1] ELSE [] END | SET d:Reply)
FOREACH (_ IN CASE WHEN row.properties.kind = 'NOTICE' THEN [1] ELSE [] END | SET d:Notice)
