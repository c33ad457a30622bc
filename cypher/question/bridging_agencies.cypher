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
// filter: region
//   :param region => null
// filter: level
//   :param level => null
// column: agency | string | 机关 | Agency
// column: agency_id | id | 机关编号 | Agency id
// column: betweenness | number | 介数 | Betweenness
// column: partners | integer | 共同发文机关数 | Co-issuers
// column: pairs | integer | 经其相连的机关对数 | Pairs it connects
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
  MATCH (agency)-[:ISSUED]->()<-[:ISSUED]-(partner:Agency) WHERE partner <> agency
  RETURN DISTINCT partner
} AS partners
WHERE size(partners) > 0
ORDER BY size(partners) DESC, agency.id
LIMIT toInteger($most)
WITH collect(agency) AS core, collect({agency: agency, partners: partners}) AS known
UNWIND core AS start
UNWIND core AS finish
WITH known, core, start, finish WHERE start.id < finish.id
MATCH path = allShortestPaths((start)-[:ISSUED*..8]-(finish))
WHERE all(node IN nodes(path) WHERE node IN core OR node:Policy OR node:Document)
WITH known, start, finish, [i IN range(2, length(path) - 2, 2) | nodes(path)[i]] AS between, collect(path) AS paths
WITH known, start, finish, collect({between: between, paths: paths}) AS ways
UNWIND ways AS way
UNWIND way.between AS bridge
WITH known, bridge, start, finish, size(ways) AS all, count(DISTINCT way.between) AS through,
     reduce(paths = [], some IN collect(way.paths) | paths + some) AS graph
WITH known, bridge, sum(toFloat(through) / all) AS betweenness, count(*) AS pairs, reduce(all = [], some IN collect(graph) | all + some) AS graph
RETURN bridge.name AS agency,
       bridge.id AS agency_id,
       round(betweenness, 4) AS betweenness,
       size(head([one IN known WHERE one.agency = bridge]).partners) AS partners,
       pairs,
       graph
ORDER BY betweenness DESC, agency, agency_id
