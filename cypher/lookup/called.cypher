// The things that bear a name exactly, by the indexes alone: most names that are asked for are.
// $labels: labels that count; $text: the name as given; $number: the name with document-number brackets made 〔〕;
// $proposal: the bare number if a proposal’s number is cited, else the same as $text.
CALL () {
  MATCH (thing:Entity) WHERE thing.id = $text OR thing.name = $text
  RETURN thing
  UNION
  MATCH (thing:Policy) WHERE thing.docNumber = $number
  RETURN thing
  UNION
  MATCH (thing:Document) WHERE thing.id = $text OR thing.docNumber = $number
  RETURN thing
  UNION
  MATCH (thing:Proposal) WHERE thing.id = $text OR thing.number = $proposal
  RETURN thing
}
WITH thing
WHERE any(label IN labels(thing) WHERE label IN $labels)
RETURN thing.id AS id,
       coalesce(thing.title, thing.name, thing.id) AS name,
       head([label IN $labels WHERE label IN labels(thing)]) AS label,
       coalesce(thing.docNumber, thing.number) AS docNumber,
       coalesce(thing.aliases, []) AS aliases,
       thing.region AS region,
       coalesce(thing.invented, false) AS invented
ORDER BY size(name), name, id
LIMIT $limit
