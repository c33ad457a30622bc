// question: meeting_places
// title: 哪些单位在同一平台或项目中共事 | Who meets in the same platform or programme
// description: 列出有两个以上单位共同建设、支持或参与的平台和项目。 | Platforms and programmes that two or more organisations run, support or take part in.
// sentence: 有{rows}个平台或项目聚集了{given minimum}个以上单位；单位最多的是{first place}（{first count}个）。 | {rows} platforms or programmes bring {given minimum} or more organisations together; {first place} has the most ({first count}).
// none: 现有语料中没有聚集{given minimum}个以上单位的平台或项目。 | No platform or programme in this corpus brings {given minimum} organisations together.
// parameter: minimum | integer | default 2
//   label: 最少单位数 | At least
//   about: 相关单位不少于几个 | Smallest number of organisations
//   :param minimum => 2
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// column: place | string | 平台或项目 | Platform or programme
// column: place_id | id | 编号 | Id
// column: actors | strings | 单位 | Organisations
// column: count | integer | 单位数 | Number of organisations
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: network source=actors target=place
MATCH (place:Platform|Program)
WITH place, COUNT { MATCH (actor:Entity)-[:RUNS|SUPPORTS|PARTICIPATES_IN]->(place) RETURN DISTINCT actor } AS count
WHERE count >= $minimum
WITH place, count ORDER BY count DESC, place.name, place.id
WITH place, count, COLLECT {
  MATCH path = (actor:Entity)-[said:RUNS|SUPPORTS|PARTICIPATES_IN]->(place)
  RETURN path ORDER BY said.source, said.start, said.end, actor.id LIMIT toInteger($proofs) + 1
} AS graph
RETURN place.name AS place,
       place.id AS place_id,
       COLLECT {
         MATCH (actor:Entity)-[:RUNS|SUPPORTS|PARTICIPATES_IN]->(place)
         WITH DISTINCT actor
         RETURN actor.name AS name ORDER BY name
       } AS actors,
       count,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
