// question: joint_issues_by_year
// title: 联合发文逐年有多少 | Joint issues by year
// description: 按年统计联合发布的政策和文件；印发一份政策的通知与该政策算一件；年份取自发文字号或成文日期，都没有的列在最后。 | Policies and documents issued jointly, a notice and the policy it carries as one, by the year of the document number or of writing; those without either come last.
// sentence: [{given agency}][{given region}]联合发文分布在{count year}个年份[；最近一年是{first year}年，{first issues}件]。 | Joint issues[ of {given agency}][ in {given region}] fall in {count year} years[; {first issues} in {first year}, the latest].
// none: 现有语料中没有[{given agency}][{given region}]联合发文的记载。 | This corpus has no joint issue[ of {given agency}][ in {given region}].
// parameter: agency | string | optional | names Agency
//   label: 机关 | Agency
//   about: 机关全称或简称，留空为全部 | Full or short name of the agency; empty for all
//   :param agency => null
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// filter: region
//   :param region => null
// filter: level
//   :param level => null
// column: year | integer | 年份 | Year
// column: issues | integer | 联合发文数 | Joint issues
// column: issued | strings | 政策或文件 | What was issued
// column: agencies | integer | 发文机关数 | Issuing agencies
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: bar category=year value=issues second=agencies
CALL () {
  MATCH (agency:Agency:Entity) WHERE agency.id = $agency OR agency.name = $agency
  RETURN agency
  UNION
  MATCH (area:Region) WHERE $agency IS NULL AND (area.code = $region OR area.name = $region)
  MATCH (agency:Agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area)
  RETURN agency
  UNION
  WITH 1 AS all WHERE $agency IS NULL AND $region IS NULL
  MATCH (agency:Agency)
  RETURN agency
}
MATCH (agency)-[:ISSUED]->(issued:Policy|Document)
WHERE NOT EXISTS { (issued)-[:TEXT_OF]->(:Policy) }
  AND ($level IS NULL OR agency.level = $level)
  AND ($region IS NULL OR EXISTS {
    MATCH (agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area:Region)
    WHERE area.code = $region OR area.name = $region
  })
WITH DISTINCT issued
WITH issued, COLLECT { MATCH (issuer:Agency)-[:ISSUED]->(issued) RETURN DISTINCT issuer } AS issuers
WHERE size(issuers) > 1
WITH coalesce(toIntegerOrNull(split(split(issued.docNumber, '〔')[1], '〕')[0]), issued.written.year) AS year,
     collect(issued) AS joint,
     collect(issuers) AS issuers
ORDER BY coalesce(year, 0) DESC
WITH year, joint, issuers, COLLECT {
  UNWIND joint AS issued
  MATCH path = (issuer:Agency)-[one:ISSUED]->(issued)
  RETURN path ORDER BY issued.id, one.source, issuer.id LIMIT toInteger($proofs) + 1
} AS graph
RETURN year,
       size(joint) AS issues,
       COLLECT { UNWIND joint AS issued WITH issued.name AS name WHERE name IS NOT NULL RETURN name ORDER BY name } AS issued,
       COUNT { UNWIND issuers AS some UNWIND some AS issuer RETURN DISTINCT issuer } AS agencies,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
