// question: documents_by_year
// title: 各地各年有多少文件 | Documents by region and year
// description: 按发文地区、成文年份和种类统计语料中的文件，用来了解语料的覆盖面。 | Documents by region of the issuer, year of writing and kind: what the corpus covers.
// sentence: 语料覆盖{count region}个地区、{count year}个年份；最多的是{first region}{first year}年，{first documents}份。 | The corpus covers {count region} regions and {count year} years; {first region} has the most in one year ({first year}: {first documents}).
// none: 没有[{given region}的]文件。 | There is no document[ of {given region}].
// filter: region
//   :param region => null
// filter: level
//   :param level => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: region | string | 地区 | Region
// column: region_id | id | 行政区划代码 | Division code
// column: level | string | 级别 | Level
// column: year | integer | 年份 | Year
// column: kind | string | 种类 | Kind
// column: documents | integer | 文件数 | Documents
// column: invented | integer | 其中示例（虚构） | Invented samples among them
// figure: table
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
MATCH path = (region)<-[:OF_REGION]-(:Agency)-[:ISSUED]->(document:Document)
WHERE ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
RETURN region.name AS region,
       region.code AS region_id,
       region.level AS level,
       document.written.year AS year,
       document.kind AS kind,
       count(DISTINCT document) AS documents,
       count(DISTINCT CASE WHEN document.invented THEN document END) AS invented,
       collect(path) AS graph
ORDER BY documents DESC, year DESC, region_id, kind
