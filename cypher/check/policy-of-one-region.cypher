// 不同省份的机关印发了同名政策，可能是几份政策
// A policy that agencies of different provinces issued, which may be several of one name
MATCH (d:Document)
WHERE d.loadedAt >= $since
MATCH (d)-[:CITES|TEXT_OF]->(p:Policy)
WITH DISTINCT p
MATCH (a:Agency)-[:ISSUED]->(p)
WHERE a.level <> '国家'
WITH p, collect(DISTINCT left(a.region, 2)) AS provinces
WHERE size(provinces) > 1
RETURN p.id AS id, p.name AS detail
ORDER BY id
