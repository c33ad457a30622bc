// What a search as one types may mean: things that bear the words as id, name or number, whose names have them, or whose
// names sound so.
// $labels: labels that count; $text: what was typed; $number: the same with document-number brackets made 〔〕;
// $proposal: the bare number if a proposal’s number is cited, else the same as $text;
// $phrase: full-text query for the words; $sounds: for the first sounds, null if no letters were typed; $limit: how many.
CALL () {
  MATCH (thing:Entity) WHERE thing.id = $text OR thing.name = $text
  RETURN thing, 1000000.0 AS score
  UNION
  MATCH (thing:Policy) WHERE thing.docNumber = $number
  RETURN thing, 1000000.0 AS score
  UNION
  MATCH (thing:Document) WHERE thing.id = $text OR thing.docNumber = $number
  RETURN thing, 1000000.0 AS score
  UNION
  MATCH (thing:Proposal) WHERE thing.id = $text OR thing.number = $proposal
  RETURN thing, 1000000.0 AS score
  UNION
  CALL db.index.fulltext.queryNodes('entity_text', $phrase, {limit: 200}) YIELD node, score
  RETURN node AS thing, score
  UNION
  CALL db.index.fulltext.queryNodes('title_text', $phrase, {limit: 100}) YIELD node, score
  RETURN node AS thing, score
  UNION
  WITH $sounds AS sounds
  WHERE sounds IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_sounds', sounds, {limit: 200}) YIELD node, score
  RETURN node AS thing, score
}
WITH thing, max(score) AS score
WHERE any(label IN labels(thing) WHERE label IN $labels)
RETURN thing.id AS id,
       coalesce(thing.title, thing.name, thing.id) AS name,
       head([label IN $labels WHERE label IN labels(thing)]) AS label,
       coalesce(thing.docNumber, thing.number) AS docNumber,
       coalesce(thing.aliases, []) AS aliases,
       head(COLLECT { MATCH (region:Region {code: thing.region}) RETURN region.name }) AS region,
       coalesce(thing.invented, false) AS invented
ORDER BY score DESC, size(name), name, id
LIMIT $limit
