// 地区隶属关系成环
// A region that lies in itself
MATCH (r:Region)
WHERE EXISTS { (r)-[:WITHIN]->+(r) }
RETURN r.code AS id, r.name AS detail
ORDER BY id
