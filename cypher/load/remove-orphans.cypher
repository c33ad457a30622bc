// Of the things that removed documents spoke of, those that no document speaks of any more. Facts of a gazetteer hold
// nothing in the graph.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (n:Entity {id: id})
  RETURN n
  UNION
  WITH id
  MATCH (n:Proposal {id: id})
  WHERE NOT EXISTS { (:Document)-[:ANSWERS]->(n) }
  RETURN n
  UNION
  WITH id
  MATCH (n:Session {id: id})
  RETURN n
  UNION
  WITH id
  MATCH (n:Person {id: id})
  RETURN n
}
WITH n
WHERE n:Proposal OR NOT EXISTS { (n)-[:!(OF_REGION|PART_OF|SUCCEEDED_BY|LOCATED_IN)]-() }
DETACH DELETE n
