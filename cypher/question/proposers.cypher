// question: proposers
// title: 谁提出了提案建议、结果如何 | Who puts proposals, and what became of them
// description: 列出提出者、所提提案建议、答复机关和答复中的承诺数。 | Those who put proposals, what they proposed, who answered and how many commitments the reply makes.
// sentence: [关于“{given about}”的]{count proposal_id}件提案建议得到答复，提出者（个人或单位）有{count proposer}个：{proposer}。 | {count proposal_id} proposals[ about “{given about}”] of {count proposer} proposers were answered: {proposer}.
// single: {proposer}提出的{《proposal》}由{agencies}答复，答复含{commitments}项承诺。 | {《proposal》} of {proposer} was answered by {agencies}, with {commitments} commitments.
// none: 现有语料中没有[{given proposer}提出的][关于“{given about}”的]提案建议。 | This corpus has no proposal[ of {given proposer}][ about “{given about}”].
// parameter: proposer | string | optional
//   label: 提出者 | Proposer
//   about: 提出者姓名或名称，留空为全部 | Name of the proposer; empty for all
//   :param proposer => null
// parameter: about | string | optional
//   label: 议题关键词 | Topic
//   about: 提案建议标题中的词，留空为全部 | A word of the title; empty for all
//   :param about => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: proposer | string | 提出者 | Proposer
// column: proposal | string | 提案或建议 | Proposal
// column: proposal_id | id | 提案编号 | Proposal id
// column: number | string | 编号 | Number
// column: kind | string | 种类 | Kind
// column: document | string | 答复 | Reply
// column: document_id | id | 文件编号 | Document id
// column: agencies | strings | 答复机关 | Answering agencies
// column: written | date | 成文日期 | Written
// column: commitments | integer | 承诺数 | Commitments
// figure: network source=proposer target=proposal
CALL () {
  MATCH (person:Person) WHERE $proposer IS NULL OR person.name = $proposer
  RETURN person AS proposer
  UNION
  MATCH (entity:Entity)-[:PROPOSED]->(:Proposal) WHERE $proposer IS NULL OR entity.name = $proposer
  RETURN entity AS proposer
}
MATCH path = (proposer)-[:PROPOSED]->(proposal:Proposal)<-[:ANSWERS]-(document:Document)
WHERE ($about IS NULL OR proposal.name CONTAINS $about)
  AND ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
WITH proposer, proposal, document, collect(path) AS graph
RETURN proposer.name AS proposer,
       proposal.name AS proposal,
       proposal.id AS proposal_id,
       proposal.number AS number,
       proposal.kind AS kind,
       document.name AS document,
       document.id AS document_id,
       COLLECT {
         MATCH (agency:Agency)-[issued:ISSUED]->(document)
         WITH agency.name AS name, min(issued.order) AS rank
         RETURN name ORDER BY rank, name
       } AS agencies,
       document.written AS written,
       COUNT {
         MATCH ()-[commits:COMMITS_TO]->(commitment:Commitment) WHERE commits.source = document.id RETURN DISTINCT commitment
       } AS commitments,
       graph + COLLECT { MATCH answer = (:Agency)-[:ISSUED]->(document) RETURN answer } AS graph
ORDER BY proposer, proposal_id, document_id
