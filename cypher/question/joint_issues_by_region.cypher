// question: joint_issues_by_region
// title: 各地各级联合发文情况 | Joint issues by region and level
// description: 按地区和级别统计参与联合发文的机关和联合发文数。 | Agencies that issued jointly and what they issued, by region and level.
// sentence: 有{rows}个地区有联合发文；最多的是{first region}（{first issues}件）。 | {rows} regions have joint issues; {first region} has the most ({first issues}).
// none: 现有语料中没有联合发文的记载。 | This corpus has no joint issue.
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// filter: region
//   :param region => null
// filter: level
//   :param level => null
// column: region | string | 地区 | Region
// column: region_id | id | 行政区划代码 | Division code
// column: level | string | 级别 | Level
// column: agencies | integer | 参与机关数 | Agencies taking part
// column: issues | integer | 联合发文数 | Joint issues
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: bar category=region value=issues second=agencies
CALL () {
  MATCH (area:Region) WHERE area.code = $region OR area.name = $region
  MATCH (region:Region)-[:WITHIN*0..4]->(area)
  RETURN region
  UNION
  WITH 1 AS all WHERE $region IS NULL
  MATCH (region:Region)
  RETURN region
}
WITH region WHERE $level IS NULL OR region.level = $level
MATCH (agency:Agency)-[:OF_REGION]->(region)
MATCH (agency)-[:ISSUED]->(issued:Policy|Document)
WHERE NOT EXISTS { (issued)-[:TEXT_OF]->(:Policy) }
  AND EXISTS { MATCH (other:Agency)-[:ISSUED]->(issued) WHERE other <> agency }
WITH region, collect(DISTINCT agency) AS members, collect(DISTINCT issued) AS joint
ORDER BY size(joint) DESC, region.code
WITH region, members, joint, COLLECT {
  UNWIND joint AS issued
  MATCH path = (agency:Agency)-[one:ISSUED]->(issued)
  WHERE agency IN members
  RETURN path ORDER BY issued.id, one.source, agency.id LIMIT toInteger($proofs) + 1
} AS graph
RETURN region.name AS region,
       region.code AS region_id,
       region.level AS level,
       size(members) AS agencies,
       size(joint) AS issues,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
