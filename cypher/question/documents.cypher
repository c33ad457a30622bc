// question: documents
// title: 语料里有哪些文件 | What documents there are
// description: 列出已载入的答复和通知，以及发文机关、日期、引用政策数；可按机关和成文日期筛选。 | The replies and notices loaded, with issuers, dates and the number of policies cited; by agency and date.
// sentence: 语料中[{given region}]共有[{given agency}发出的]{rows}份文件[，成文不早于{given from}][，不晚于{given to}]。 | There are {rows} documents[ in {given region}][ issued by {given agency}][, written from {given from}][, to {given to}].
// single: 符合条件的文件有1份：{《document》}。 | One document fits: {《document》}.
// none: 语料中没有符合条件的文件。 | There is no such document in this corpus.
// parameter: agency | string | optional | names Agency
//   label: 发文机关 | Issuing agency
//   about: 机关全称或简称，留空为全部 | Full or short name; empty for all
//   :param agency => null
// parameter: from | date | optional
//   label: 成文不早于 | Written from
//   about: 年-月-日，留空不限 | ISO date; empty for no limit
//   :param from => null
// parameter: to | date | optional
//   label: 成文不晚于 | Written to
//   about: 年-月-日，留空不限 | ISO date; empty for no limit
//   :param to => null
// filter: region
//   :param region => null
// filter: level
//   :param level => null
// column: document | string | 文件 | Document
// column: document_id | id | 文件编号 | Document id
// column: number | string | 发文字号 | Document number
// column: issuers | strings | 发文机关 | Issuers
// column: written | date | 成文日期 | Written
// column: published | date | 发布日期 | Published
// column: policies | integer | 引用政策数 | Policies cited
// column: invented | boolean | 示例（虚构） | Invented sample
// figure: timeline date=written label=document by=issuers
CALL () {
  MATCH (asked:Agency:Entity) WHERE asked.id = $agency OR asked.name = $agency
  MATCH (asked)-[:ISSUED]->(document:Document)
  RETURN document
  UNION
  MATCH (area:Region) WHERE $agency IS NULL AND (area.code = $region OR area.name = $region)
  MATCH (area)<-[:WITHIN*0..4]-(:Region)<-[:OF_REGION]-(:Agency)-[:ISSUED]->(document:Document)
  RETURN document
  UNION
  WITH 1 AS all WHERE $agency IS NULL AND $region IS NULL
  MATCH (document:Document)
  RETURN document
}
WITH document
WHERE ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
  AND ($level IS NULL OR EXISTS { MATCH (:Agency {level: $level})-[:ISSUED]->(document) })
  AND ($agency IS NULL OR $region IS NULL OR EXISTS {
    MATCH (document)<-[:ISSUED]-(:Agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area:Region)
    WHERE area.code = $region OR area.name = $region
  })
RETURN document.name AS document,
       document.id AS document_id,
       document.docNumber AS number,
       COLLECT {
         MATCH (agency:Agency)-[issued:ISSUED]->(document)
         WITH agency.name AS name, min(issued.order) AS rank
         RETURN name ORDER BY rank, name
       } AS issuers,
       document.written AS written,
       document.published AS published,
       COUNT { (document)-[:CITES]->(:Policy) } AS policies,
       coalesce(document.invented, false) AS invented,
       COLLECT { MATCH path = (:Agency)-[:ISSUED]->(document) RETURN path } AS graph
ORDER BY coalesce(toString(written), '') DESC, document_id
