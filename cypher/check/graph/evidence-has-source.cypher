// 陈述没有出处
// A statement without a source
MATCH (a)-[r:!(OF_REGION|WITHIN|PART_OF|SUCCEEDED_BY|LOCATED_IN|COPY_OF)]->(b)
WHERE r.source IS NULL AND (a:Entity OR a:Document OR a:Proposal OR a:Person OR a:Metric OR a:Commitment)
RETURN coalesce(a.id, '') AS id, type(r) + ' ' + coalesce(b.name, b.id, '') AS detail
ORDER BY id, detail
