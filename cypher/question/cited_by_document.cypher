// question: cited_by_document
// title: 一份文件引用了哪些政策 | What a document cites
// description: 列出该答复或通知引用的政策文件、发文字号和已知的发布机关。 | The policies that a reply or notice cites, their numbers and, where known, their issuers.
// sentence: {《document》}引用了{count policy_id}份政策：{《policy》}。 | {《document》} cites {count policy_id} policies: {《policy》}.
// single: {《document》}引用了{《policy》}。 | {《document》} cites {《policy》}.
// none: {《given document》}没有引用政策。 | {《given document》} cites no policy.
// parameter: document | string | required | names Document
//   label: 文件 | Document
//   about: 标题、发文字号或文件编号 | Title, document number or id
//   :param document => '吉工信议案〔2025〕11号'
// column: policy | string | 被引政策 | Cited policy
// column: policy_id | id | 政策编号 | Policy id
// column: number | string | 发文字号 | Document number
// column: issuers | strings | 发布机关 | Issuers
// column: document | string | 引用文件 | Citing document
// column: document_id | id | 文件编号 | Document id
// figure: network source=document target=policy
MATCH (document:Document)
WHERE document.id = $document OR document.docNumber = $document OR document.title = $document
MATCH path = (document)-[cites:CITES]->(policy:Policy)
WITH document, policy, min(cites.start) AS place, collect(path) AS graph
WITH *, COLLECT {
  MATCH (agency:Agency)-[issued:ISSUED]->(policy)
  WITH agency.name AS name, min(issued.order) AS rank
  RETURN name ORDER BY rank, name
} AS issuers
RETURN policy.name AS policy,
       policy.id AS policy_id,
       policy.docNumber AS number,
       issuers,
       document.name AS document,
       document.id AS document_id,
       graph
ORDER BY document_id, place, policy_id
