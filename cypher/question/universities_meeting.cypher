// question: universities_meeting
// title: 哪些高校在同一平台或项目中相遇 | Which universities meet in platforms and programmes
// description: 统计共同建设、支持或参与平台、项目的高校两两组合。 | Pairs of universities that run, support or take part in the same platforms and programmes.
// sentence: [与{given university}]共事的高校组合共{rows}对；最多的是{first first}与{first second}（{first count}个平台或项目）。 | {rows} pairs of universities meet[, {given university} in each]; {first first} and {first second} most often ({first count} times).
// single: {first}与{second}在{places}中共事。 | {first} and {second} meet in {places}.
// none: 现有语料中没有[{given university}与其他]高校共事的平台或项目。 | No platform or programme in this corpus brings[ {given university} and other] universities together.
// parameter: university | string | optional | names University
//   label: 高校 | University
//   about: 高校全称或简称，留空为全部 | Full or short name; empty for all
//   :param university => null
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// filter: basis
//   :param basis => null
// column: first | string | 高校甲 | First university
// column: first_id | id | 高校甲编号 | First university id
// column: second | string | 高校乙 | Second university
// column: second_id | id | 高校乙编号 | Second university id
// column: count | integer | 平台或项目数 | Platforms or programmes
// column: places | strings | 平台或项目 | Platforms or programmes shared
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: network source=first target=second weight=count
CALL () {
  MATCH (university:University:Entity) WHERE university.id = $university OR university.name = $university
  MATCH (university)-[:RUNS|SUPPORTS|PARTICIPATES_IN]->(place:Entity)
  RETURN place
  UNION
  WITH 1 AS all WHERE $university IS NULL
  MATCH (:University)-[:RUNS|SUPPORTS|PARTICIPATES_IN]->(place:Entity)
  RETURN place
}
WITH DISTINCT place
CALL (place) {
  MATCH (one:University)-[said:RUNS|SUPPORTS|PARTICIPATES_IN]->(place)
  WHERE $basis IS NULL OR said.basis = $basis
  RETURN collect(DISTINCT one) AS all
}
UNWIND all AS first
UNWIND all AS second
WITH first, second, place
WHERE first.id < second.id
  AND ($university IS NULL OR $university IN [first.id, first.name, second.id, second.name])
WITH first, second, collect(place) AS shared
ORDER BY size(shared) DESC, first.name, second.name, first.id, second.id
WITH first, second, shared, COLLECT {
  UNWIND shared AS place
  MATCH path = (one:University)-[said:RUNS|SUPPORTS|PARTICIPATES_IN]->(place)
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
