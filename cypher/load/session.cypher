// Sessions of assemblies that proposals were put to.
UNWIND $rows AS row
MERGE (s:Session {id: row.id})
ON CREATE SET s.name = row.properties.name
