// The links of some things, mere mentions apart, the best attested first. $ids: the things; $limit: how many links.
UNWIND $ids AS id
CALL (id) {
  MATCH (thing:Entity {id: id}) RETURN thing
  UNION
  MATCH (thing:Document {id: id}) RETURN thing
  UNION
  MATCH (thing:Proposal {id: id}) RETURN thing
}
MATCH (thing)-[link]-(other)
WHERE NOT type(link) IN ['MENTIONS', 'MENTIONS_UNDECIDED'] AND coalesce(other.id, other.code) IS NOT NULL
WITH startNode(link) AS from, endNode(link) AS to, type(link) AS type,
     collect(DISTINCT link.source) AS sources, collect(DISTINCT link.basis) AS bases
WITH from, to, type, size(sources) AS documents,
     CASE WHEN 'STATED' IN bases THEN 'STATED' WHEN 'INFERRED' IN bases THEN 'INFERRED' ELSE NULL END AS basis
RETURN {
  source: from {id: coalesce(from.id, from.code), name: coalesce(from.title, from.text, from.name, from.id), label: head([label IN labels(from) WHERE label <> 'Entity']), .docNumber, invented: coalesce(from.invented, false)},
  target: to {id: coalesce(to.id, to.code), name: coalesce(to.title, to.text, to.name, to.id), label: head([label IN labels(to) WHERE label <> 'Entity']), .docNumber, invented: coalesce(to.invented, false)},
  type: type,
  documents: documents,
  basis: basis
} AS link
ORDER BY documents DESC, type, link.source.id, link.target.id
LIMIT $limit
