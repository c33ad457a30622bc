// Of the things that removed documents spoke of, those that no document speaks of any more. Facts of a gazetteer hold
// nothing in the graph, but a body that came before or after one that is spoken of, or above it, stays with it.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (n:Entity {id: id})
  RETURN n
  UNION
  WITH id
  MATCH (:Entity {id: id}) (()-[:SUCCEEDED_BY]-()){0,10} (()-[:PART_OF]->()){0,5} (n)
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
WITH DISTINCT n
WHERE n:Proposal
  OR NOT EXISTS { (n)-[:!(OF_REGION|PART_OF|SUCCEEDED_BY|LOCATED_IN)]-() }
  AND NOT EXISTS {
    (n) (()<-[:PART_OF]-()){0,5} (()-[:SUCCEEDED_BY]-()){0,10} (kin)
    WHERE EXISTS { (kin)-[:!(OF_REGION|PART_OF|SUCCEEDED_BY|LOCATED_IN)]-() }
  }
DETACH DELETE n
