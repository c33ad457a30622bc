// 陈述缺少位置、引文、规则、依据或置信度
// A statement without place, quote, rule, basis or confidence
MATCH (d:Document)
WHERE d.loadedAt >= $since
CALL (d) {
  MATCH (d)-[r:!COPY_OF]-()
  WHERE r.source = d.id
  RETURN r
  UNION
  MATCH ()-[r:ISSUED {source: d.id}]->()
  RETURN r
  UNION
  MATCH ()-[r:BASED_ON {source: d.id}]->()
  RETURN r
  UNION
  MATCH ()-[r:RUNS {source: d.id}]->()
  RETURN r
  UNION
  MATCH ()-[r:SUPPORTS {source: d.id}]->()
  RETURN r
  UNION
  MATCH ()-[r:PARTICIPATES_IN {source: d.id}]->()
  RETURN r
  UNION
  MATCH ()-[r:COMMITS_TO {source: d.id}]->()
  RETURN r
}
WITH r
WHERE any(key IN ['start', 'end', 'quote', 'rule', 'basis', 'confidence'] WHERE r[key] IS NULL)
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN coalesce(a.id, '') AS id, type(r) + ' ' + coalesce(b.name, b.id, '') AS detail
ORDER BY id, detail
