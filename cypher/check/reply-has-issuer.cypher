// 文件没有发文机关
// A document without an issuer
MATCH (d:Document)
WHERE d.loadedAt >= $since AND NOT EXISTS { (:Agency)-[:ISSUED]->(d) }
RETURN d.id AS id, d.name AS detail
ORDER BY id
