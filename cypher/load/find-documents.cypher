// Documents by their ids or by the places they were read from.
UNWIND $names AS name
CALL (name) {
  MATCH (d:Document {id: name})
  RETURN d
  UNION
  MATCH (d:Document {file: name})
  RETURN d
  UNION
  MATCH (:Copy {file: name})-[:COPY_OF]->(d:Document)
  RETURN d
}
RETURN DISTINCT name, d.id AS id, d.name AS title ORDER BY name, id
