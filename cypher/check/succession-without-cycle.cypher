// 机构改革沿革成环
// An agency that succeeds itself
MATCH (a:Agency)-[:SUCCEEDED_BY]->()
WHERE EXISTS { (a)-[:SUCCEEDED_BY]->+(a) }
RETURN a.id AS id, a.name AS detail
ORDER BY id
