// The citations by number alone that are to leave policies, whose number or title has become another: where they go.
UNWIND $ids AS id
MATCH (p:Policy&Entity {id: id})
OPTIONAL MATCH ()-[m:MENTIONS]->(p)
WHERE m.stub = p.absorbed
WITH p, min(m.docNumber) AS number, collect(m.jointBy) AS ways
RETURN p.id AS from, p.absorbed AS to, p.absorbed AS stub, number,
  CASE WHEN 'text' IN ways THEN 'text' ELSE ways[0] END AS jointBy
ORDER BY from
