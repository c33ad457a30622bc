// Every place of a document that names something, in text order; what could not be decided comes with its candidates.
CALL () {
  MATCH (:Document {id: $id})-[mention:MENTIONS]->(thing:Entity)
  UNWIND range(0, size(mention.starts) - 1) AS i
  RETURN {
    start: mention.starts[i], end: mention.ends[i], rule: mention.rule,
    id: thing.id, name: thing.name, label: head([label IN labels(thing) WHERE label <> 'Entity']), candidates: [], candidateIds: []
  } AS mention
  UNION ALL
  MATCH (:Document {id: $id})-[mention:MENTIONS_UNDECIDED]->(thing:Undecided)
  UNWIND range(0, size(mention.starts) - 1) AS i
  RETURN {
    start: mention.starts[i], end: mention.ends[i], rule: thing.reason,
    id: NULL, name: thing.surface, label: 'Undecided', candidates: coalesce(thing.candidates, []),
    candidateIds: coalesce(thing.candidateIds, [])
  } AS mention
}
RETURN mention
ORDER BY mention.start, mention.end
