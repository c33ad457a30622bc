// What a name may mean that nothing bears exactly: whatever the full-text index finds.
// $labels: labels that count; $query: the full-text query made of the name; $limit: how many.
CALL () {
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
