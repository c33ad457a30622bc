// question: co_handlers
// title: 哪些机关协同办理答复 | Which agencies handle replies together
// description: 列出答复机关及其会办、协办机关。 | Answering agencies and those that helped to handle the reply.
// sentence: [与{given agency}有关的]会办关系共{rows}对；往来最多的是{first agency}与{first helper}（{first documents}份答复）。 | {rows} pairs of agencies[ with {given agency}] handled replies together, most often {first agency} and {first helper} ({first documents} replies).
// single: {helper}会办了{agency}的答复。 | {helper} helped {agency} to handle a reply.
// none: 现有语料中没有[{given agency}的]会办记载。 | This corpus tells of no agency that helped another with a reply[ for {given agency}].
// parameter: agency | string | optional | names Agency
//   label: 机关 | Agency
//   about: 答复或会办机关，留空为全部 | Answering or helping agency; empty for all
//   :param agency => null
// filter: region
//   :param region => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: agency | string | 答复机关 | Answering agency
// column: agency_id | id | 答复机关编号 | Answering agency id
// column: helper | string | 会办机关 | Agency that helped
// column: helper_id | id | 会办机关编号 | Helper id
// column: documents | integer | 答复数 | Replies
// figure: network source=helper target=agency weight=documents
CALL () {
  MATCH (asked:Agency:Entity) WHERE asked.id = $agency OR asked.name = $agency
  RETURN asked
  UNION
  MATCH (area:Region) WHERE $agency IS NULL AND (area.code = $region OR area.name = $region)
  MATCH (asked:Agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area)
  RETURN asked
  UNION
  WITH 1 AS all WHERE $agency IS NULL AND $region IS NULL
  MATCH (asked:Agency)
  RETURN asked
}
MATCH (asked)-[:ISSUED|CO_HANDLED]->(document:Document)
WHERE ($region IS NULL OR EXISTS {
    MATCH (asked)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area:Region)
    WHERE area.code = $region OR area.name = $region
  })
WITH DISTINCT document
MATCH help = (helper:Agency)-[:CO_HANDLED]->(document), answer = (agency:Agency)-[:ISSUED]->(document)
WHERE helper <> agency
  AND ($agency IS NULL OR $agency IN [agency.id, agency.name, helper.id, helper.name])
  AND ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
RETURN agency.name AS agency,
       agency.id AS agency_id,
       helper.name AS helper,
       helper.id AS helper_id,
       count(DISTINCT document) AS documents,
       collect(help) + collect(answer) AS graph
ORDER BY documents DESC, agency, agency_id, helper, helper_id
