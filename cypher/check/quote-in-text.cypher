// 陈述的引文不在原文中
// A statement whose quote is not in its document's text
MATCH (d:Document)
MATCH (d)-[r:ANSWERS|CITES|REPORTS|MENTIONS|BASED_ON|ISSUED|CO_HANDLED]-()
WHERE r.source = d.id AND (r.quote IS NULL OR NOT d.text CONTAINS r.quote)
RETURN d.id AS id, type(r) + ' ' + coalesce(r.quote, '') AS detail
ORDER BY id, detail
