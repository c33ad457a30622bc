// Citations of a policy by its number alone, with all that their documents say of it, go over from one node to another; a
// node that is left with nothing goes.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MERGE (to:Entity {id: row.to})
ON CREATE SET to:Policy, to.name = row.number, to.docNumber = row.number
SET from.absorbed = null, to.absorbed = CASE WHEN row.to <> row.stub THEN row.stub END
FOREACH (_ IN CASE WHEN row.to = row.stub THEN [1] ELSE [] END |
  SET
    to.jointBy = CASE WHEN 'text' IN [to.jointBy, row.jointBy] THEN 'text' ELSE coalesce(to.jointBy, row.jointBy) END,
    to.joint = coalesce(to.jointBy, row.jointBy) IS NOT NULL
)
WITH row, from, to
CALL (row, from, to) {
  MATCH (document:Document)-[m:MENTIONS]->(from)
  WHERE m.stub = row.stub
  WITH to, document, m, m.source AS source, properties(m) AS properties
  MERGE (document)-[t:MENTIONS {source: source}]->(to)
  ON CREATE SET t = properties
  ON MATCH SET
    t.count = t.count + properties.count,
    t.starts = t.starts + properties.starts,
    t.ends = t.ends + properties.ends,
    t.surfaces = t.surfaces + [surface IN properties.surfaces WHERE NOT surface IN t.surfaces]
  DELETE m
  RETURN collect(source) AS sources, collect(properties.surfaces) AS surfaces
}
SET to.aliases = COLLECT {
  UNWIND [coalesce(to.aliases, [])] + surfaces AS some
  UNWIND some AS surface
  WITH DISTINCT surface
  RETURN surface ORDER BY surface
}
WITH row, from, to, sources
CALL (from, to, sources) {
  MATCH (x)-[r:CITES]->(from)
  WHERE r.source IN sources
  MERGE (x)-[t:CITES {source: r.source}]->(to)
  ON CREATE SET t = properties(r)
  DELETE r
}
CALL (from, to, sources) {
  MATCH (x)-[r:ISSUED]->(from)
  WHERE r.source IN sources
  MERGE (x)-[t:ISSUED {source: r.source}]->(to)
  ON CREATE SET t = properties(r)
  DELETE r
}
CALL (from, to, sources) {
  MATCH (x)-[r:CONCERNS]->(from)
  WHERE r.source IN sources
  MERGE (x)-[t:CONCERNS {source: r.source}]->(to)
  ON CREATE SET t = properties(r)
  DELETE r
}
CALL (from, to, sources) {
  MATCH (x)-[r:BASED_ON]->(from)
  WHERE r.source IN sources
  FOREACH (_ IN CASE WHEN x <> to THEN [1] ELSE [] END |
    MERGE (x)-[t:BASED_ON {source: r.source}]->(to)
    ON CREATE SET t = properties(r)
  )
  DELETE r
}
CALL (from, to, sources) {
  MATCH (from)-[r:BASED_ON]->(x)
  WHERE r.source IN sources
  FOREACH (_ IN CASE WHEN x <> to THEN [1] ELSE [] END |
    MERGE (to)-[t:BASED_ON {source: r.source}]->(x)
    ON CREATE SET t = properties(r)
  )
  DELETE r
}
SET from.aliases = COLLECT {
  MATCH (:Document)-[m:MENTIONS]->(from)
  UNWIND m.surfaces AS surface
  WITH DISTINCT surface
  RETURN surface ORDER BY surface
}
WITH from
WHERE NOT EXISTS { (from)--() }
DELETE from
