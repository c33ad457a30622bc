// 文件对同一政策给出不同的文号
// A policy that documents give different numbers
MATCH (d:Document)
WHERE d.loadedAt >= $since
MATCH (d)-[m:MENTIONS|TEXT_OF]->(p:Policy)
WHERE m.docNumber <> p.docNumber
WITH DISTINCT p, m.docNumber AS other
WITH p, other ORDER BY other
WITH p, collect(other) AS others
RETURN p.id AS id, p.name + ': ' + p.docNumber + reduce(all = '', n IN others | all + ' ≠ ' + n) AS detail
ORDER BY id
