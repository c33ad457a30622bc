// question: who_cites
// title: 谁引用了这份政策 | Who cites a policy
// description: 列出引用该政策文件的答复和通知及其发文机关、日期和引用原文。 | The replies and notices that cite the policy, with their issuers, dates and words.
// sentence: {《policy》}被{count document_id}份文件引用[，发文机关为{issuers}]。 | {《policy》} is cited by {count document_id} documents[, issued by {issuers}].
// none: 现有语料中没有文件引用{《given policy》}。 | No document of this corpus cites {《given policy》}.
// parameter: policy | string | required | names Policy
//   label: 政策文件 | Policy
//   about: 标题（书名号可有可无）、简称或发文字号 | Title (with or without 《》), short title or document number
//   :param policy => '吉林省科研基础设施和大型科研仪器开放共享管理办法'
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: document | string | 引用文件 | Citing document
// column: document_id | id | 文件编号 | Document id
// column: number | string | 发文字号 | Document number
// column: issuers | strings | 发文机关 | Issuers
// column: written | date | 成文日期 | Written
// column: policy | string | 被引政策 | Cited policy
// column: policy_id | id | 政策编号 | Policy id
// figure: network source=document target=policy
MATCH (policy:Policy:Entity)
WHERE policy.id = $policy OR policy.name = $policy OR policy.docNumber = $policy
MATCH path = (document:Document)-[:CITES]->(policy)
WHERE ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
WITH policy, document, collect(path) AS graph
RETURN document.name AS document,
       document.id AS document_id,
       document.docNumber AS number,
       COLLECT {
         MATCH (agency:Agency)-[issued:ISSUED]->(document)
         WITH agency.name AS name, min(issued.order) AS rank
         RETURN name ORDER BY rank, name
       } AS issuers,
       document.written AS written,
       policy.name AS policy,
       policy.id AS policy_id,
       graph
ORDER BY coalesce(toString(written), '') DESC, document, document_id, policy_id
