// What a thing is linked with by one sort of relationship in one direction, and how many documents say so.
MATCH (thing:Entity {id: $id})
CALL (thing) {
  WITH thing WHERE $out
  MATCH (thing)-[link]->(other) WHERE type(link) = $relation
  RETURN other, link
  UNION ALL
  WITH thing WHERE NOT $out
  MATCH (thing)<-[link]-(other) WHERE type(link) = $relation
  RETURN other, link
}
WITH other, collect(DISTINCT link.source) AS sources, collect(DISTINCT link.basis) AS bases
RETURN {
  id: coalesce(other.id, other.code),
  name: coalesce(other.title, other.text, other.name, other.id),
  label: head([label IN labels(other) WHERE label <> 'Entity']),
  docNumber: other.docNumber,
  documents: size(sources),
  basis: CASE WHEN 'STATED' IN bases THEN 'STATED' WHEN 'INFERRED' IN bases THEN 'INFERRED' ELSE NULL END
} AS neighbour
ORDER BY neighbour.documents DESC, neighbour.name, neighbour.id
SKIP $skip LIMIT $limit
