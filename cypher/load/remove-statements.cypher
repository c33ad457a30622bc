// The relationships that documents state between things that are not theirs alone.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (:Document {id: id})-[:ANSWERS]->(:Proposal)-[r:PROPOSED|SUBMITTED_TO]-()
  WHERE r.source = id
  RETURN r
  UNION
  WITH id
  MATCH ()-[r:ISSUED {source: id}]->()
  RETURN r
  UNION
  WITH id
  MATCH ()-[r:BASED_ON {source: id}]->()
  RETURN r
  UNION
  WITH id
  MATCH ()-[r:RUNS {source: id}]->()
  RETURN r
  UNION
  WITH id
  MATCH ()-[r:SUPPORTS {source: id}]->()
  RETURN r
  UNION
  WITH id
  MATCH ()-[r:PARTICIPATES_IN {source: id}]->()
  RETURN r
}
DELETE r
