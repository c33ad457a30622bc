// 元数据与正文不一致
// A document whose metadata and body differ, or whose credit code is misprinted
MATCH (d:Document)
WHERE d.loadedAt >= $since AND size(d.conflicts) > 0
UNWIND d.conflicts AS conflict
RETURN d.id AS id, conflict AS detail
ORDER BY id, detail
