// question: region_overview
// title: 各级各地有多少机关和文件 | Agencies and documents by region
// description: 按地区统计出现的机关、其发出的答复和发布的政策。 | Agencies by region, with the replies and policies they issued.
// sentence: 语料涉及{count region_id}个地区；机关分属{region}。 | The corpus has agencies of {count region_id} regions: {region}.
// none: 语料中还没有机关。 | There is no agency in this corpus.
// column: region | string | 地区 | Region
// column: region_id | id | 行政区划代码 | Division code
// column: level | string | 级别 | Level
// column: agencies | integer | 机关数 | Agencies
// column: replies | integer | 文件数 | Documents
// column: policies | integer | 政策数 | Policies
// figure: bar category=region value=agencies second=replies third=policies
MATCH path = (agency:Agency)-[:OF_REGION]->(region:Region)
WHERE EXISTS { (agency)-[:!(OF_REGION|PART_OF|SUCCEEDED_BY)]-() }
WITH region, collect(DISTINCT agency) AS members, collect(path) AS graph
RETURN region.name AS region,
       region.code AS region_id,
       region.level AS level,
       size(members) AS agencies,
       COUNT { MATCH (agency)-[:ISSUED]->(document:Document) WHERE agency IN members RETURN DISTINCT document } AS replies,
       COUNT { MATCH (agency)-[:ISSUED]->(policy:Policy) WHERE agency IN members RETURN DISTINCT policy } AS policies,
       graph
ORDER BY region_id
