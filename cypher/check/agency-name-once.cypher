// 同名机构有多个节点
// A name that two agencies carry
MATCH (a:Agency)
WITH a.name AS id, count(*) AS nodes
WHERE nodes > 1
RETURN id, nodes + ' nodes' AS detail
ORDER BY id
