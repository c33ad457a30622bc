// Documents, and what they speak of together with others: what may be left alone, or differently named, when they go.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (n:Document {id: id})
  RETURN n
  UNION
  WITH id
  MATCH (:Document {id: id})--(n)
  WHERE n:Entity OR n:Proposal
  RETURN n
  UNION
  WITH id
  MATCH (:Document {id: id})-[:ANSWERS]->(:Proposal)-[r:PROPOSED|SUBMITTED_TO]-(n)
  WHERE r.source = id
  RETURN n
  UNION
  WITH id
  MATCH (a)-[r:ISSUED {source: id}]->(b)
  UNWIND [a, b] AS n
  RETURN n
  UNION
  WITH id
  MATCH (a)-[r:BASED_ON {source: id}]->(b)
  UNWIND [a, b] AS n
  RETURN n
  UNION
  WITH id
  MATCH (a)-[r:RUNS {source: id}]->(b)
  UNWIND [a, b] AS n
  RETURN n
  UNION
  WITH id
  MATCH (a)-[r:SUPPORTS {source: id}]->(b)
  UNWIND [a, b] AS n
  RETURN n
  UNION
  WITH id
  MATCH (a)-[r:PARTICIPATES_IN {source: id}]->(b)
  UNWIND [a, b] AS n
  RETURN n
  UNION
  WITH id
  MATCH (n)-[r:COMMITS_TO {source: id}]->(:Commitment)
  RETURN n
}
WITH DISTINCT n.id AS id
WHERE id IS NOT NULL
RETURN id ORDER BY id
