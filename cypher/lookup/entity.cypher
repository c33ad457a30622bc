// One thing: its properties, who says it is called so, and how many relationships of each sort it has.
MATCH (thing:Entity {id: $id})
RETURN {
  id: thing.id,
  name: thing.name,
  label: head([label IN labels(thing) WHERE label <> 'Entity']),
  docNumber: thing.docNumber,
  properties: thing {.level, .kind, .region, .joint},
  region: head(COLLECT { MATCH (region:Region {code: thing.region}) RETURN region.name }),
  aliases: COLLECT {
    MATCH (document:Document)-[mention:MENTIONS]->(thing)
    UNWIND mention.surfaces AS surface
    WITH surface, document ORDER BY document.id
    WITH surface, collect(document {.id, title: coalesce(document.title, document.name, document.id), invented: coalesce(document.invented, false)}) AS documents
    RETURN {name: surface, documents: size(documents), first: documents[0]}
    ORDER BY size(documents) DESC, surface
  },
  documents: COUNT { (:Document)-[:MENTIONS]->(thing) },
  groups: COLLECT {
    MATCH (thing)-[link]-(other)
    WHERE NOT type(link) IN ['MENTIONS', 'WITHIN']
    WITH type(link) AS relation, startNode(link) = thing AS out, count(DISTINCT other) AS things
    RETURN {relation: relation, out: out, count: things}
    ORDER BY relation, out
  }
} AS thing
