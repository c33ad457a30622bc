// question: answered_topics
// title: 哪些机关就什么议题共同答复 | Which agencies answer together, on what
// description: 列出提案建议的议题、主办机关和会办机关；可按议题关键词、机关或地区筛选。 | Topics of proposals with the agency that answers and those that help; by key word, agency or region.
// sentence: [{given agency}][就“{given about}”]答复的议题共{count topic}个；例如{《first topic》}由{first agency}答复[，{first helpers}会办]。 | {count topic} topics were answered[ by {given agency}][ about “{given about}”], for example {《first topic》} by {first agency}[ with {first helpers}].
// single: {《topic》}由{agency}答复[，{helpers}会办]。 | {《topic》} was answered by {agency}[ with {helpers}].
// none: 现有语料中没有[{given agency}][{given region}][关于“{given about}”]的答复。 | No proposal[ about “{given about}”] was answered[ by {given agency}][ in {given region}] in this corpus.
// parameter: about | string | optional
//   label: 议题关键词 | Topic
//   about: 提案建议标题中的词，留空为全部 | A word of the title of the proposal; empty for all
//   :param about => null
// parameter: agency | string | optional | names Agency
//   label: 机关 | Agency
//   about: 机关全称或简称，留空为全部 | Full or short name of the agency; empty for all
//   :param agency => null
// filter: region
//   :param region => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: topic | string | 议题 | Topic
// column: topic_id | id | 提案编号 | Proposal id
// column: agency | string | 答复机关 | Answering agency
// column: agency_id | id | 答复机关编号 | Answering agency id
// column: helpers | strings | 会办机关 | Agencies that helped
// column: document | string | 答复 | Reply
// column: document_id | id | 文件编号 | Document id
// column: written | date | 成文日期 | Written
// figure: timeline date=written label=topic by=agency with=helpers
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
MATCH (agency)-[:ISSUED|CO_HANDLED]->(document:Document)-[:ANSWERS]->(proposal:Proposal)
WHERE ($about IS NULL OR proposal.name CONTAINS $about)
  AND ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
  AND ($region IS NULL OR EXISTS {
    MATCH (agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area:Region)
    WHERE area.code = $region OR area.name = $region
  })
WITH DISTINCT document, proposal
MATCH path = (agency:Agency)-[:ISSUED]->(document)-[:ANSWERS]->(proposal)
WITH document, proposal, agency, collect(path) AS graph
RETURN proposal.name AS topic,
       proposal.id AS topic_id,
       agency.name AS agency,
       agency.id AS agency_id,
       COLLECT { MATCH (helper:Agency)-[:CO_HANDLED]->(document) RETURN DISTINCT helper.name AS name ORDER BY name } AS helpers,
       document.name AS document,
       document.id AS document_id,
       document.written AS written,
       graph + COLLECT { MATCH help = (:Agency)-[:CO_HANDLED]->(document) RETURN help } AS graph
ORDER BY coalesce(toString(written), '') DESC, topic, topic_id, document_id, agency, agency_id
