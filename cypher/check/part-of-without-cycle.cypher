// 机构隶属关系成环
// An agency that is part of itself
MATCH (a:Agency)-[:PART_OF]->()
WHERE EXISTS { (a)-[:PART_OF]->+(a) }
RETURN a.id AS id, a.name AS detail
ORDER BY id
