// Tells names, numbers and aliases of entities again after documents went that named them; the same choice as in
// entity.cypher. row: what those documents had said. A thing may be named by a hundred thousand others: so it is only looked
// whether one of them says the same still, and the rest are asked only if none does.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WITH e, row, COLLECT {
  UNWIND row.surfaces AS surface
  WITH DISTINCT surface
  WHERE NOT EXISTS { MATCH ()-[m:MENTIONS]->(e) WHERE surface IN m.surfaces }
  RETURN surface
} AS lost
SET e.aliases = [alias IN e.aliases WHERE NOT alias IN lost]
WITH e, row
WHERE e:Policy
SET e.absorbed = CASE
  WHEN e.absorbed IN row.stubs AND NOT EXISTS { MATCH ()-[m:MENTIONS]->(e) WHERE m.stub = e.absorbed } THEN null
  ELSE e.absorbed
END
WITH e, row, coalesce(e.name = e.docNumber, false) AS untitled
WHERE (e.name IN row.names AND NOT EXISTS { MATCH ()-[m:MENTIONS|TEXT_OF]->(e) WHERE m.name = e.name })
  OR (e.docNumber IN row.numbers AND NOT EXISTS {
    MATCH ()-[m:MENTIONS|TEXT_OF]->(e) WHERE m.docNumber = e.docNumber AND (untitled OR m.stub IS NULL)
  })
  OR (e.jointBy IN row.ways AND NOT EXISTS {
    MATCH ()-[m:MENTIONS|TEXT_OF]->(e) WHERE m.jointBy = e.jointBy AND (untitled OR m.stub IS NULL)
  })
MATCH ()-[m:MENTIONS|TEXT_OF]->(e)
WITH e, m ORDER BY m.stub IS NOT NULL, coalesce(m.name = m.docNumber, false), size(m.name) DESC, m.name
WITH e, collect(m) AS all
WITH e, all, [m IN all WHERE m.stub IS NULL] AS titled
WITH e, CASE WHEN titled = [] THEN all ELSE titled END AS telling
WITH e, telling[0].name AS name, [m IN telling | m.jointBy] AS jointBy,
  reduce(least = null, m IN telling | CASE WHEN least <= m.docNumber THEN least ELSE coalesce(m.docNumber, least) END) AS docNumber
SET
  e.name = name,
  e.docNumber = docNumber,
  e.joint = any(one IN jointBy WHERE one IS NOT NULL),
  e.jointBy = CASE WHEN 'text' IN jointBy THEN 'text' ELSE [one IN jointBy WHERE one IS NOT NULL][0] END
