// question: central_agencies
// title: 哪些机关处在联系的中心 | Which agencies are most connected
// description: 按共同发文的机关数排列，同时给出发文数、会办数和参与的平台、项目数。 | Agencies by the number of agencies they issue together with; with what they issued, helped with and take part in.
// sentence: 共{rows}个机关；联系最广的是{first agency}，与{first partners}个机关共同发文。 | {rows} agencies; the most connected is {first agency}, which issued together with {first partners} others.
// none: 现有语料中没有[{given region}的]机关。 | There is no agency[ of {given region}] in this corpus.
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// filter: region
//   :param region => null
// filter: level
//   :param level => null
// column: agency | string | 机关 | Agency
// column: agency_id | id | 机关编号 | Agency id
// column: level | string | 级别 | Level
// column: partners | integer | 共同发文机关数 | Co-issuers
// column: issued | integer | 发文数 | Issued
// column: handled | integer | 会办数 | Helped with
// column: places | integer | 平台和项目数 | Platforms and programmes
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: bar category=agency value=partners
CALL () {
  MATCH (area:Region) WHERE area.code = $region OR area.name = $region
  MATCH (area)<-[:WITHIN*0..4]-(:Region)<-[:OF_REGION]-(agency:Agency)
  RETURN agency
  UNION
  WITH 1 AS all WHERE $region IS NULL
  MATCH (agency:Agency)
  RETURN agency
}
WITH agency WHERE $level IS NULL OR agency.level = $level
WITH agency WHERE EXISTS { (agency)-[:ISSUED|CO_HANDLED|RUNS|SUPPORTS|PARTICIPATES_IN]->() }
WITH agency,
     COUNT {
       MATCH (agency)-[:ISSUED]->(issued)
       WITH DISTINCT issued
       MATCH (issued)<-[:ISSUED]-(partner:Agency) WHERE partner <> agency
       RETURN DISTINCT partner
     } AS partners,
     COUNT { MATCH (agency)-[:ISSUED]->(issued) RETURN DISTINCT issued } AS issued,
     COUNT { MATCH (agency)-[:CO_HANDLED]->(document) RETURN DISTINCT document } AS handled,
     COUNT { MATCH (agency)-[:RUNS|SUPPORTS|PARTICIPATES_IN]->(place) RETURN DISTINCT place } AS places
ORDER BY partners DESC, issued DESC, handled DESC, places DESC, agency.name, agency.id
WITH agency, partners, issued, handled, places, COLLECT {
  MATCH path = (agency)-[said:ISSUED|CO_HANDLED|RUNS|SUPPORTS|PARTICIPATES_IN]->()
  RETURN path ORDER BY said.source, said.start, said.end, endNode(said).id LIMIT toInteger($proofs) + 1
} AS graph
RETURN agency.name AS agency,
       agency.id AS agency_id,
       agency.level AS level,
       partners,
       issued,
       handled,
       places,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
