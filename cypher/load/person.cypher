// Those who put a proposal and are no entity of their own: a person, or a group as the reply addresses it.
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
ON CREATE SET p += row.properties
