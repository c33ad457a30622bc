// Tells names, numbers and aliases of entities again from the documents that are left; the same choice as in entity.cypher.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.aliases = COLLECT {
  MATCH (:Document)-[m:MENTIONS]->(e)
  UNWIND m.surfaces AS surface
  WITH DISTINCT surface
  RETURN surface ORDER BY surface
}
WITH e
WHERE e:Policy
MATCH (:Document)-[m:MENTIONS]->(e)
WITH e, m ORDER BY coalesce(m.name = m.docNumber, false), size(m.name) DESC, m.name
WITH e, collect(m.name)[0] AS name, min(m.docNumber) AS docNumber, collect(DISTINCT m.jointBy) AS jointBy
SET
  e.name = name,
  e.docNumber = docNumber,
  e.joint = jointBy <> [],
  e.jointBy = CASE WHEN 'text' IN jointBy THEN 'text' ELSE jointBy[0] END
