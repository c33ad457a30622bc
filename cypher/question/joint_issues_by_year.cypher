// question: joint_issues_by_year
// title: 联合发文逐年有多少 | Joint issues by year
// description: 按年统计联合发布的政策和文件；印发一份政策的通知与该政策算一件；年份取自发文字号或成文日期，都没有的列在最后。 | Policies and documents issued jointly, a notice and the policy it carries as one, by the year of the document number or of writing; those without either come last.
// sentence: [{given agency}][{given region}]联合发文分布在{count year}个年份[；最近一年是{first year}年，{first issues}件]。 | Joint issues[ of {given agency}][ in {given region}] fall in {count year} years[; {first issues} in {first year}, the latest].
// none: 现有语料中没有[{given agency}][{given region}]联合发文的记载。 | This corpus has no joint issue[ of {given agency}][ in {given region}].
// parameter: agency | string | optional | names Agency
//   label: 机关 | Agency
//   about: 机关全称或简称，留空为全部 | Full or short name of the agency; empty for all
//   :param agency => null
// filter: region
//   :param region => null
// filter: level
//   :param level => null
// column: year | integer | 年份 | Year
// column: issues | integer | 联合发文数 | Joint issues
// column: issued | strings | 政策或文件 | What was issued
// column: agencies | integer | 发文机关数 | Issuing agencies
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
MATCH path = (issuer:Agency)-[:ISSUED]->(issued)
WITH issued, collect(DISTINCT issuer) AS issuers, collect(path) AS graph
WHERE size(issuers) > 1
WITH issued, issuers, graph,
     coalesce(toIntegerOrNull(split(split(issued.docNumber, '〔')[1], '〕')[0]), issued.written.year) AS year
ORDER BY issued.name
WITH year,
     collect(issued.name) AS names,
     count(issued) AS issues,
     reduce(all = [], some IN collect(issuers) | all + some) AS issuers,
     reduce(all = [], some IN collect(graph) | all + some) AS graph
RETURN year,
       issues,
       names AS issued,
       COUNT { UNWIND issuers AS issuer RETURN DISTINCT issuer } AS agencies,
       graph
ORDER BY coalesce(year, 0) DESC
