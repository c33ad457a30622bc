// 陈述的引文不在原文的该处
// A statement whose quote is not what its document says at that place
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
WITH d, r
WHERE r.quote <> substring(d.text, r.start, r.end - r.start)
RETURN d.id AS id, type(r) + ' ' + r.quote AS detail
ORDER BY id, detail
