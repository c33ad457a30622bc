// question: issuing_pairs
// title: 哪些机关常常联合发文 | Which agencies issue together
// description: 统计联合发布政策或答复的机关两两组合及共同发文数。 | Pairs of agencies that issued policies or replies together, with the number of joint issues.
// sentence: [与{given agency}]联合发文的机关组合共{rows}对；最多的是{first first}与{first second}，共同发文{first issues}件。 | {rows} pairs of agencies issued together[, {given agency} among each]; most often {first first} and {first second}, {first issues} times.
// single: {first first}与{first second}共同发文{first issues}件。 | {first first} and {first second} issued together {first issues} times.
// none: 现有语料中没有[{given agency}]联合发文达到{given minimum}次的机关组合。 | No two agencies[, {given agency} among them,] issued together {given minimum} times or more in this corpus.
// parameter: agency | string | optional | names Agency
//   label: 机关 | Agency
//   about: 只看含该机关的组合，留空为全部 | Only pairs with this agency; empty for all
//   :param agency => null
// parameter: minimum | integer | default 1
//   label: 最少次数 | At least
//   about: 共同发文不少于几份 | Smallest number of joint issues
//   :param minimum => 1
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// filter: region
//   :param region => null
// filter: level
//   :param level => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: first | string | 机关甲 | First agency
// column: first_id | id | 机关甲编号 | First agency id
// column: second | string | 机关乙 | Second agency
// column: second_id | id | 机关乙编号 | Second agency id
// column: issues | integer | 共同发文数 | Joint issues
// column: issued | strings | 共同发布的文件 | What they issued
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: network source=first target=second weight=issues
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
MATCH (agency)-[:ISSUED]->(issued)
WHERE (issued:Policy OR issued:Document)
  AND NOT EXISTS { (issued)-[:TEXT_OF]->(:Policy) }
  AND ($level IS NULL OR agency.level = $level)
  AND ($region IS NULL OR EXISTS {
    MATCH (agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area:Region)
    WHERE area.code = $region OR area.name = $region
  })
WITH DISTINCT issued
CALL (issued) {
  MATCH (issuer:Agency)-[one:ISSUED]->(issued)
  WHERE (($from IS NULL AND $to IS NULL) OR EXISTS {
      MATCH (said:Document {id: one.source})
      WHERE ($from IS NULL OR said.written >= $from) AND ($to IS NULL OR said.written <= $to)
    })
  RETURN collect(DISTINCT issuer) AS issuers
}
UNWIND issuers AS first
UNWIND issuers AS second
WITH first, second, issued
WHERE first.id < second.id
  AND ($agency IS NULL OR $agency IN [first.id, first.name, second.id, second.name])
WITH first, second, collect(issued) AS together
WHERE size(together) >= $minimum
WITH first, second, together
ORDER BY size(together) DESC, first.name, second.name, first.id, second.id
WITH first, second, together, COLLECT {
  UNWIND together AS issued
  MATCH path = (issuer:Agency)-[one:ISSUED]->(issued)
  WHERE issuer IN [first, second]
    AND (($from IS NULL AND $to IS NULL) OR EXISTS {
      MATCH (said:Document {id: one.source})
      WHERE ($from IS NULL OR said.written >= $from) AND ($to IS NULL OR said.written <= $to)
    })
  RETURN path ORDER BY issued.id, one.source, issuer.id LIMIT toInteger($proofs) + 1
} AS graph
RETURN first.name AS first,
       first.id AS first_id,
       second.name AS second,
       second.id AS second_id,
       size(together) AS issues,
       COLLECT { UNWIND together AS issued WITH issued.name AS name WHERE name IS NOT NULL RETURN DISTINCT name ORDER BY name } AS issued,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
