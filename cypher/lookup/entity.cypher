// One thing: its properties, who says it is called so, and how many relationships of each sort it has.
MATCH (thing:Entity {id: $id})
WITH thing,
     head(COLLECT { MATCH (region:Region {code: thing.region}) RETURN region.name }) AS region,
     COLLECT {
       MATCH (document:Document)-[mention:MENTIONS]->(thing)
       UNWIND mention.surfaces AS surface
       WITH surface, document ORDER BY document.id
       WITH surface, collect(document) AS documents
       WITH surface, size(documents) AS documents, documents[0] AS first
       RETURN {
         name: surface,
         documents: documents,
         first: {id: first.id, title: coalesce(first.title, first.name, first.id), invented: coalesce(first.invented, false)}
       }
       ORDER BY documents DESC, surface
     } AS aliases,
     COUNT { (:Document)-[:MENTIONS]->(thing) } AS documents,
     COLLECT {
       MATCH (thing)-[link]-(other)
       WHERE NOT type(link) IN ['MENTIONS', 'WITHIN']
       WITH type(link) AS relation, startNode(link) = thing AS out, count(DISTINCT other) AS things
       RETURN {relation: relation, out: out, count: things}
       ORDER BY relation, out
     } AS groups
RETURN {
  id: thing.id,
  name: thing.name,
  label: head([label IN labels(thing) WHERE label <> 'Entity']),
  docNumber: thing.docNumber,
  properties: thing {.level, .kind, .region, .joint},
  region: region,
  aliases: aliases,
  documents: documents,
  groups: groups
} AS thing
