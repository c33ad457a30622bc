// One thing: its properties, who says it is called so, and what it is linked with by each relation: how many
// things, and the first of them. $id: its id; $first: how many to give.
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
       WITH type(link) AS relation, startNode(link) = thing AS out, other,
            collect(DISTINCT link.source) AS sources, collect(DISTINCT link.basis) AS bases
       WITH relation, out, other, bases, size(sources) AS documents, coalesce(other.title, other.text, other.name, other.id) AS name
       ORDER BY documents DESC, name, coalesce(other.id, other.code)
       WITH relation, out, count(*) AS count, collect({node: other, name: name, documents: documents, bases: bases})[0..$first] AS items
       RETURN {
         relation: relation,
         out: out,
         count: count,
         items: [item IN items | {
           id: coalesce(item.node.id, item.node.code),
           name: item.name,
           label: head([label IN labels(item.node) WHERE label <> 'Entity']),
           docNumber: item.node.docNumber,
           documents: item.documents,
           basis: CASE WHEN 'STATED' IN item.bases THEN 'STATED' WHEN 'INFERRED' IN item.bases THEN 'INFERRED' ELSE NULL END
         }]
       }
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
