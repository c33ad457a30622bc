// What a name may mean: first whatever bears it exactly, then whatever the full-text index finds.
// $labels: labels that count; $text: the name as given; $number: the name with document-number brackets made 〔〕,
// $query: the full-text query made of it; $limit: how many.
CALL () {
  MATCH (thing:Entity) WHERE thing.id = $text OR thing.name = $text OR thing.docNumber = $number
  RETURN thing, 1000000.0 AS score
  UNION
  MATCH (thing:Document) WHERE thing.id = $text OR thing.docNumber = $number
  RETURN thing, 1000000.0 AS score
  UNION
  MATCH (thing:Proposal) WHERE thing.id = $text OR thing.number = $text
  RETURN thing, 1000000.0 AS score
  UNION
  CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: 500}) YIELD node, score
  RETURN node AS thing, score
  UNION
  CALL db.index.fulltext.queryNodes('title_text', $query, {limit: 500}) YIELD node, score
  RETURN node AS thing, score
}
WITH thing, max(score) AS score
WHERE any(label IN labels(thing) WHERE label IN $labels)
RETURN thing.id AS id,
       coalesce(thing.title, thing.name, thing.id) AS name,
       head([label IN $labels WHERE label IN labels(thing)]) AS label,
       coalesce(thing.docNumber, thing.number) AS docNumber,
       coalesce(thing.aliases, []) AS aliases,
       thing.region AS region,
       coalesce(thing.invented, false) AS invented
ORDER BY score DESC, size(name), name, id
LIMIT $limit
