// 陈述缺少出处、位置、引文、规则、依据或置信度
// A statement without source, place, quote, rule, basis or confidence
MATCH (a)-[r:!(OF_REGION|WITHIN|PART_OF|SUCCEEDED_BY|LOCATED_IN)]->(b)
WHERE any(key IN ['source', 'start', 'end', 'quote', 'rule', 'basis', 'confidence'] WHERE r[key] IS NULL)
  AND (a:Entity OR a:Document OR a:Proposal OR a:Person OR a:Metric OR a:Commitment)
RETURN coalesce(a.id, '') AS id, type(r) + ' ' + coalesce(b.name, b.id, '') AS detail
ORDER BY id, detail
