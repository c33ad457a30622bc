// Tells names, numbers and aliases of entities again from the documents that are left; the same choice as in entity.cypher.
// Citations by number alone give a policy neither title nor number while others know its title; returned are those that
// must leave it, since nobody who knows its title knows this number any more.
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
MATCH (:Document)-[m:MENTIONS|TEXT_OF]->(e)
WITH e, m ORDER BY m.stub IS NOT NULL, coalesce(m.name = m.docNumber, false), size(m.name) DESC, m.name
WITH e, collect(m) AS all
WITH e, all, [m IN all WHERE m.stub IS NULL] AS titled
WITH e, all, CASE WHEN titled = [] THEN all ELSE titled END AS telling
WITH e, all[-1] AS last, [m IN all WHERE m.stub IS NOT NULL | m.jointBy] AS byNumber, telling[0].name AS name, [m IN telling | m.jointBy] AS jointBy,
  reduce(least = null, m IN telling | CASE WHEN least <= m.docNumber THEN least ELSE coalesce(m.docNumber, least) END) AS docNumber
SET
  e.name = name,
  e.docNumber = docNumber,
  e.joint = any(one IN jointBy WHERE one IS NOT NULL),
  e.jointBy = CASE WHEN 'text' IN jointBy THEN 'text' ELSE [one IN jointBy WHERE one IS NOT NULL][0] END
WITH e, last, byNumber, e.absorbed AS stub
SET e.absorbed = CASE WHEN last.stub IS NOT NULL THEN stub END
WITH e, last, byNumber, stub
WHERE last.stub = stub AND (e.name = e.docNumber OR coalesce(e.docNumber <> last.docNumber, true))
RETURN e.id AS from, stub AS to, stub, last.docNumber AS number,
  CASE WHEN 'text' IN byNumber THEN 'text' ELSE [one IN byNumber WHERE one IS NOT NULL][0] END AS jointBy
