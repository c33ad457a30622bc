// question: proposal_trail
// title: 提案建议由谁提出、由谁答复 | Proposal, reply and agencies
// description: 从提案或建议到答复、主办机关和会办机关；可按编号、标题、机关或答复筛选。 | From a proposal to its reply, the answering agencies and those that helped; by its number or title, by agency or by reply.
// sentence: 共有{count proposal_id}件提案建议得到{count document_id}份答复[，答复机关为{agencies}]。 | {count proposal_id} proposals got {count document_id} replies[, from {agencies}].
// single: {《proposal》}[由{proposers}提出，][由{agencies}答复]。 | {《proposal》}[, put by {proposers},] was answered[ by {agencies}].
// none: 现有语料中没有符合条件的提案建议。 | There is no such proposal in this corpus.
// parameter: proposal | string | optional | names Proposal
//   label: 提案或建议 | Proposal
//   about: 编号或标题，留空为全部 | Number or title; empty for all
//   :param proposal => '2025W233'
// parameter: agency | string | optional | names Agency
//   label: 答复机关 | Answering agency
//   about: 主办或会办机关，留空为全部 | Answering or helping agency; empty for all
//   :param agency => null
// parameter: document | string | optional | names Document
//   label: 文件 | Document
//   about: 标题、发文字号或文件编号，留空为全部 | Title, document number or id; empty for all
//   :param document => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: proposal | string | 提案或建议 | Proposal
// column: proposal_id | id | 提案编号 | Proposal id
// column: number | string | 编号 | Number
// column: kind | string | 种类 | Kind
// column: session | string | 届次 | Session
// column: proposers | strings | 提出人 | Proposers
// column: document | string | 答复 | Reply
// column: document_id | id | 文件编号 | Document id
// column: doc_number | string | 发文字号 | Document number
// column: written | date | 成文日期 | Written
// column: agencies | strings | 答复机关 | Answering agencies
// column: helpers | strings | 会办机关 | Agencies that helped
// figure: network source=document target=proposal
CALL () {
  MATCH (proposal:Proposal) WHERE proposal.id = $proposal OR proposal.number = $proposal
  RETURN proposal
  UNION
  MATCH (asked:Agency:Entity) WHERE $proposal IS NULL AND (asked.id = $agency OR asked.name = $agency)
  MATCH (asked)-[:ISSUED|CO_HANDLED]->(:Document)-[:ANSWERS]->(proposal:Proposal)
  RETURN proposal
  UNION
  MATCH (here:Document)
  WHERE $proposal IS NULL AND $agency IS NULL
    AND (here.id = $document OR here.docNumber = $document OR here.title = $document)
  MATCH (here)-[:ANSWERS]->(proposal:Proposal)
  RETURN proposal
  UNION
  WITH 1 AS all WHERE $proposal IS NULL AND $agency IS NULL AND $document IS NULL
  MATCH (proposal:Proposal)
  RETURN proposal
}
MATCH answer = (document:Document)-[:ANSWERS]->(proposal)
WHERE ($document IS NULL OR $document IN [document.id, document.docNumber, document.title])
  AND ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
  AND ($agency IS NULL OR EXISTS {
    MATCH (asked:Agency)-[:ISSUED|CO_HANDLED]->(document) WHERE $agency IN [asked.id, asked.name]
  })
WITH document, proposal, collect(answer) AS answers
RETURN coalesce(proposal.title, proposal.name) AS proposal,
       proposal.id AS proposal_id,
       proposal.number AS number,
       proposal.kind AS kind,
       head(COLLECT { MATCH (proposal)-[:SUBMITTED_TO]->(session:Session) RETURN session.name ORDER BY session.name }) AS session,
       COLLECT { MATCH (person)-[:PROPOSED]->(proposal) RETURN DISTINCT person.name AS name ORDER BY name } AS proposers,
       document.name AS document,
       document.id AS document_id,
       document.docNumber AS doc_number,
       document.written AS written,
       COLLECT {
         MATCH (agency:Agency)-[issued:ISSUED]->(document)
         WITH agency.name AS name, min(issued.order) AS rank
         RETURN name ORDER BY rank, name
       } AS agencies,
       COLLECT { MATCH (agency:Agency)-[:CO_HANDLED]->(document) RETURN DISTINCT agency.name AS name ORDER BY name } AS helpers,
       answers
         + COLLECT { MATCH path = (:Agency)-[:ISSUED|CO_HANDLED]->(document) RETURN path }
         + COLLECT { MATCH path = (proposal)-[:SUBMITTED_TO]->(:Session) RETURN path }
         + COLLECT { MATCH path = ()-[:PROPOSED]->(proposal) RETURN path } AS graph
ORDER BY coalesce(toString(written), '') DESC, document_id, proposal_id
