// Documents. One is written once: an older version of it was removed before, in the same transaction. So it is created, not
// merged, and so is all it states: no statement searches among those of other documents, of which two popular things have
// thousands between them. Should another process have written it meanwhile, the key refuses it and nothing is there twice.
UNWIND $rows AS row
CREATE (d:Document {id: row.id})
SET d = row.properties, d.id = row.id, d.loadedAt = datetime()
FOREACH (_ IN CASE WHEN row.properties.kind = 'REPLY' THEN [1] ELSE [] END | SET d:Reply)
FOREACH (_ IN CASE WHEN row.properties.kind = 'NOTICE' THEN [1] ELSE [] END | SET d:Notice)
