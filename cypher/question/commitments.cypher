// question: commitments
// title: 机关作出了哪些承诺 | What agencies commit to
// description: 列出答复中“下一步”等处的承诺、期限和所在文件；可按机关或关键词筛选。 | What replies promise, with deadline and document; by agency or key word.
// sentence: {agency}[就“{given about}”]共作出{rows}项承诺。 | {agency} made {rows} commitments[ about “{given about}”].
// single: {agency}承诺：{commitment} | {agency} promises: {commitment}
// none: 现有语料中没有[{given agency}][关于“{given about}”]的承诺。 | This corpus has no commitment[ of {given agency}][ about “{given about}”].
// parameter: agency | string | optional | names Agency
//   label: 机关 | Agency
//   about: 机关全称或简称，留空为全部 | Full or short name; empty for all
//   :param agency => '吉林省工业和信息化厅'
// parameter: about | string | optional
//   label: 关键词 | Key word
//   about: 承诺原文包含的词，留空为全部 | Words the promise contains; empty for all
//   :param about => null
// parameter: document | string | optional | names Document
//   label: 文件 | Document
//   about: 标题、发文字号或文件编号，留空为全部 | Title, document number or id; empty for all
//   :param document => null
// filter: region
//   :param region => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// filter: basis
//   :param basis => null
// column: agency | string | 承诺方 | Who promises
// column: agency_id | id | 承诺方编号 | Id of who promises
// column: commitment | string | 承诺 | Commitment
// column: commitment_id | id | 承诺编号 | Commitment id
// column: deadline | string | 期限 | Deadline
// column: concerns | strings | 涉及 | Concerns
// column: document | string | 所在文件 | Document
// column: document_id | id | 文件编号 | Document id
// figure: table
CALL () {
  MATCH (agency:Agency:Entity) WHERE agency.id = $agency OR agency.name = $agency
  RETURN agency
  UNION
  MATCH (here:Document)
  WHERE $agency IS NULL AND (here.id = $document OR here.docNumber = $document OR here.title = $document)
  MATCH (agency)-[:COMMITS_TO {source: here.id}]->(:Commitment)
  RETURN agency
  UNION
  MATCH (area:Region) WHERE $agency IS NULL AND $document IS NULL AND (area.code = $region OR area.name = $region)
  MATCH (agency:Agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area)
  RETURN agency
  UNION
  WITH 1 AS all WHERE $agency IS NULL AND $document IS NULL AND $region IS NULL
  MATCH (agency)-[:COMMITS_TO]->(:Commitment)
  RETURN agency
}
MATCH path = (agency)-[commits:COMMITS_TO]->(commitment:Commitment)
WHERE ($about IS NULL OR commitment.text CONTAINS $about)
  AND ($region IS NULL OR EXISTS {
    MATCH (agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area:Region)
    WHERE area.code = $region OR area.name = $region
  })
  AND ($basis IS NULL OR commits.basis = $basis)
MATCH (document:Document {id: commits.source})
WHERE ($document IS NULL OR $document IN [document.id, document.docNumber, document.title])
  AND ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
OPTIONAL MATCH concern = (commitment)-[:CONCERNS]->(thing:Entity)
WITH agency, commitment, document, min(commits.start) AS place,
     collect(DISTINCT path) + collect(concern) AS graph,
     collect(DISTINCT thing.name) AS things
RETURN agency.name AS agency,
       agency.id AS agency_id,
       commitment.text AS commitment,
       commitment.id AS commitment_id,
       commitment.deadline AS deadline,
       COLLECT { UNWIND things AS thing RETURN thing ORDER BY thing } AS concerns,
       document.name AS document,
       document.id AS document_id,
       graph
ORDER BY agency, agency_id, document_id, place, commitment_id
