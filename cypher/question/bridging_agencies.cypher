// question: bridging_agencies
// title: 哪些机关是联合发文的桥梁 | Which agencies bridge joint issuing
// description: 联合发文网络中的介数中心性：机关两两之间最短联系经过该机关的份额之和。只计共同发文机关最多的若干机关之间的联系，步数不超过四步；在此范围内是精确值。 | Betweenness over co-issuing: the shares of the shortest connections between agencies that pass through an agency. Counted among the agencies with most co-issuers, over four steps at most; exact within these bounds.
// sentence: 联合发文网络中有{rows}个桥梁机关；最重要的是{first agency}（介数{first betweenness}）。 | {rows} agencies bridge joint issuing; the most important is {first agency} (betweenness {first betweenness}).
// single: 联合发文网络中的桥梁机关是{agency}（介数{betweenness}）。 | {agency} bridges joint issuing (betweenness {betweenness}).
// none: 现有语料的联合发文网络中没有桥梁机关：联合发文的机关彼此都直接相连，或不相连。 | No agency bridges joint issuing in this corpus: those connected at all issued together.
// parameter: most | integer | default 40
//   label: 机关数上限 | At most
//   about: 计入共同发文机关最多的多少个机关 | How many agencies with most co-issuers to count among
//   :param most => 40
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
// column: betweenness | number | 介数 | Betweenness
// column: partners | integer | 共同发文机关数 | Co-issuers
// column: pairs | integer | 经其相连的机关对数 | Pairs it connects
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: bar category=agency value=betweenness
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
WITH agency, COLLECT {
  MATCH (agency)-[:ISSUED]->(issued)
  WITH DISTINCT issued
  MATCH (issued)<-[:ISSUED]-(partner:Agency) WHERE partner <> agency
  RETURN DISTINCT partner
} AS partners
WHERE size(partners) > 0
ORDER BY size(partners) DESC, agency.id
LIMIT toInteger($most)
WITH collect(agency) AS core, collect({agency: agency, partners: partners}) AS chosen
WITH [one IN chosen | {
  agency: one.agency,
  partners: size(one.partners),
  near: [partner IN one.partners WHERE partner IN core]
}] AS known
UNWIND known AS start
UNWIND known AS finish
WITH known, start, finish WHERE start.agency.id < finish.agency.id AND NOT finish.agency IN start.near
WITH known, start, finish, [one IN known WHERE one.agency IN start.near] AS nearby
// Each list is one of the shortest connections; a longer one is only looked for where there is no shorter.
WITH known, start, finish, nearby, [bridge IN start.near WHERE bridge IN finish.near | [bridge]] AS two
WITH known, start, finish, nearby, CASE WHEN size(two) > 0 THEN two ELSE
  reduce(all = [], one IN nearby | all + [bridge IN one.near WHERE bridge IN finish.near | [one.agency, bridge]])
END AS three
WITH known, start, finish, CASE WHEN size(three) > 0 THEN three ELSE
  reduce(all = [], one IN nearby | all + reduce(more = [], next IN [other IN known WHERE other.agency IN one.near] |
    more + [bridge IN next.near WHERE bridge IN finish.near | [one.agency, next.agency, bridge]]))
END AS ways
UNWIND ways AS between
WITH known, start, finish, size(ways) AS all, [start.agency] + between + [finish.agency] AS way
UNWIND range(1, size(way) - 2) AS place
WITH known, way[place] AS bridge, all, [way[place - 1], way[place + 1]] AS beside, start.agency.id + ' ' + finish.agency.id AS pair
WITH known, bridge, sum(1.0 / all) AS betweenness, count(DISTINCT pair) AS pairs, collect(beside) AS connected
WITH bridge, round(betweenness, 4) AS betweenness, pairs, connected,
     head([one IN known WHERE one.agency = bridge | one.partners]) AS partners
ORDER BY betweenness DESC, bridge.name, bridge.id
WITH bridge, betweenness, partners, pairs, COLLECT {
  UNWIND connected AS ends
  UNWIND ends AS partner
  WITH DISTINCT partner
  MATCH (bridge)-[:ISSUED]->(issued)
  WITH DISTINCT partner, issued WHERE EXISTS { (issued)<-[:ISSUED]-(partner) }
  MATCH path = (issuer:Agency)-[one:ISSUED]->(issued) WHERE issuer IN [bridge, partner]
  RETURN path ORDER BY partner.id, issued.id, one.source, issuer.id LIMIT toInteger($proofs) + 1
} AS graph
RETURN bridge.name AS agency,
       bridge.id AS agency_id,
       betweenness,
       partners,
       pairs,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
