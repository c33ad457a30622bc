// question: region_overview
// title: 各级各地有多少机关和文件 | Agencies and documents by region
// description: 按地区统计出现的机关、其发出的答复和发布的政策。 | Agencies by region, with the replies and policies they issued.
// sentence: 语料涉及{count region_id}个地区；机关分属{region}。 | The corpus has agencies of {count region_id} regions: {region}.
// none: 语料中还没有机关。 | There is no agency in this corpus.
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// column: region | string | 地区 | Region
// column: region_id | id | 行政区划代码 | Division code
// column: level | string | 级别 | Level
// column: agencies | integer | 机关数 | Agencies
// column: replies | integer | 文件数 | Documents
// column: policies | integer | 政策数 | Policies
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: bar category=region value=agencies second=replies third=policies
MATCH (agency:Agency)-[:OF_REGION]->(region:Region)
WHERE EXISTS { (agency)-[:!(OF_REGION|PART_OF|SUCCEEDED_BY)]-() }
WITH region, collect(DISTINCT agency) AS members
ORDER BY region.code
WITH region, members, COLLECT {
  UNWIND members AS agency
  MATCH home = (agency)-[:OF_REGION]->(region)
  OPTIONAL MATCH issuing = (agency)-[one:ISSUED]->(issued)
  RETURN [home, issuing] AS path ORDER BY one.source, one.start, agency.id, issued.id LIMIT toInteger($proofs) + 1
} AS graph
RETURN region.name AS region,
       region.code AS region_id,
       region.level AS level,
       size(members) AS agencies,
       COUNT { UNWIND members AS agency MATCH (agency)-[:ISSUED]->(document:Document) RETURN DISTINCT document } AS replies,
       COUNT { UNWIND members AS agency MATCH (agency)-[:ISSUED]->(policy:Policy) RETURN DISTINCT policy } AS policies,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
