// question: agency_citations
// title: 一个机关的答复引用了哪些政策 | Which policies an agency's replies cite
// description: 汇总该机关发出的答复和通知所引用的政策文件及次数。 | The policies cited by the replies and notices of an agency, with counts.
// sentence: {given agency}发出的文件共引用{count policy}份政策，引用最多的是{《first policy》}（{first documents}份文件引用）。 | The documents of {given agency} cite {count policy} policies, {《first policy》} most ({first documents} documents).
// single: {given agency}发出的文件引用了{《policy》}。 | The documents of {given agency} cite {《policy》}.
// none: 现有语料中，{given agency}发出的文件没有引用政策的记载。 | This corpus has no document of {given agency} that cites a policy.
// parameter: agency | string | required | names Agency
//   label: 机关 | Agency
//   about: 机关全称或简称 | Full or short name
//   :param agency => '吉林省工业和信息化厅'
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: policy | string | 被引政策 | Cited policy
// column: policy_id | id | 政策编号 | Policy id
// column: number | string | 发文字号 | Document number
// column: documents | integer | 引用文件数 | Citing documents
// figure: bar category=policy value=documents
MATCH (agency:Agency:Entity)
WHERE agency.id = $agency OR agency.name = $agency
MATCH path = (agency)-[:ISSUED]->(document:Document)-[:CITES]->(policy:Policy)
WHERE ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
RETURN policy.name AS policy,
       policy.id AS policy_id,
       policy.docNumber AS number,
       count(DISTINCT document) AS documents,
       collect(path) AS graph
ORDER BY documents DESC, policy, policy_id
