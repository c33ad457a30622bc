// question: shared_platforms
// title: 哪些机关共建平台或项目 | Which agencies share platforms and programmes
// description: 统计共同建设、支持或参与同一平台、项目的机关两两组合。 | Pairs of agencies that run, support or take part in the same platforms and programmes.
// sentence: [与{given agency}]共建平台或项目的机关组合共{rows}对；最多的是{first first}与{first second}（{first count}个）。 | {rows} pairs of agencies share platforms or programmes[, {given agency} in each]; {first first} and {first second} most ({first count}).
// single: {first}与{second}共建{places}。 | {first} and {second} share {places}.
// none: 现有语料中没有[{given agency}与其他]机关共建的平台或项目。 | No platform or programme in this corpus is shared by[ {given agency} and other] agencies.
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
// filter: basis
//   :param basis => null
// column: first | string | 机关甲 | First agency
// column: first_id | id | 机关甲编号 | First agency id
// column: second | string | 机关乙 | Second agency
// column: second_id | id | 机关乙编号 | Second agency id
// column: count | integer | 平台或项目数 | Platforms or programmes
// column: places | strings | 平台或项目 | Platforms or programmes shared
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: network source=first target=second weight=count
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
MATCH (agency)-[:RUNS|SUPPORTS|PARTICIPATES_IN]->(place:Platform|Program)
WHERE ($region IS NULL OR EXISTS {
    MATCH (agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area:Region)
    WHERE area.code = $region OR area.name = $region
  })
WITH DISTINCT place
CALL (place) {
  MATCH (one:Agency)-[said:RUNS|SUPPORTS|PARTICIPATES_IN]->(place)
  WHERE $basis IS NULL OR said.basis = $basis
  RETURN collect(DISTINCT one) AS all
}
UNWIND all AS first
UNWIND all AS second
WITH first, second, place
WHERE first.id < second.id
  AND ($agency IS NULL OR $agency IN [first.id, first.name, second.id, second.name])
WITH first, second, collect(place) AS shared
ORDER BY size(shared) DESC, first.name, second.name, first.id, second.id
WITH first, second, shared, COLLECT {
  UNWIND shared AS place
  MATCH path = (one:Agency)-[said:RUNS|SUPPORTS|PARTICIPATES_IN]->(place)
  WHERE one IN [first, second] AND ($basis IS NULL OR said.basis = $basis)
  RETURN path ORDER BY place.id, said.source, said.start, one.id LIMIT toInteger($proofs) + 1
} AS graph
RETURN first.name AS first,
       first.id AS first_id,
       second.name AS second,
       second.id AS second_id,
       size(shared) AS count,
       COLLECT { UNWIND shared AS place RETURN place.name AS name ORDER BY name } AS places,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
