// 陈述所出自的文件不在图中
// A statement whose document is not in the graph
MATCH (a)-[r]->(b)
WHERE r.source IS NOT NULL AND NOT EXISTS { (:Document {id: r.source}) }
RETURN DISTINCT r.source AS id, type(r) + ' ' + coalesce(a.name, '') + ' → ' + coalesce(b.name, '') AS detail
ORDER BY id, detail
