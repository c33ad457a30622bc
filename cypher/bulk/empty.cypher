// Whether there is nothing in the graph but the record of its schema.
RETURN NOT EXISTS { MATCH (n) WHERE NOT n:__Neo4jMigration } AS empty
