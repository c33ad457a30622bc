// question: policies_issued_by
// title: 一个机关发布了哪些政策 | Which policies an agency issued
// description: 列出该机关单独或联合发布的政策文件，联合发布的写明共同发文机关。“单独”指现有语料未见其他发文机关。 | The policies an agency issued, alone or jointly, with its co-issuers. “Alone” means that this corpus names no other issuer.
// sentence: {given agency}共发布{count policy_id}份政策：{《policy》}。 | {given agency} issued {count policy_id} policies: {《policy》}.
// single: {given agency}发布了{《policy》}[，共同发文机关为{others}]。 | {given agency} issued {《policy》}[ with {others}].
// none: 现有语料中没有{given agency}发布政策的记载。 | This corpus has no policy issued by {given agency}.
// parameter: agency | string | required | names Agency
//   label: 机关 | Agency
//   about: 机关全称或简称 | Full or short name of the agency
//   :param agency => '吉林省教育厅'
// parameter: manner | string | optional | one of alone, jointly
//   label: 发布方式 | Manner
//   about: alone 单独发布,jointly 联合发布，留空为全部 | alone, jointly, or empty for both
//   :param manner => null
// filter: basis
//   :param basis => null
// column: policy | string | 政策文件 | Policy
// column: policy_id | id | 政策编号 | Policy id
// column: number | string | 发文字号 | Document number
// column: manner | string | 发布方式 | Manner
// column: others | strings | 共同发文机关 | Co-issuers
// column: basis | string | 依据性质 | Basis
// column: documents | integer | 佐证文件数 | Documents that say so
// figure: network source=others target=policy
MATCH (agency:Agency:Entity)
WHERE agency.id = $agency OR agency.name = $agency
MATCH own = (agency)-[issued:ISSUED]->(policy:Policy)
WHERE $basis IS NULL OR issued.basis = $basis
WITH agency, policy,
     collect(own) AS own,
     collect(issued.basis) AS bases,
     count(DISTINCT issued.source) AS documents
OPTIONAL MATCH beside = (other:Agency)-[:ISSUED]->(policy)
WHERE other <> agency
WITH policy, own, bases, documents, other, collect(beside) AS beside
ORDER BY other.name
WITH policy, own, bases, documents,
     collect(other.name) AS others,
     reduce(paths = [], some IN collect(beside) | paths + some) AS beside
WITH *, CASE WHEN size(others) > 0 OR coalesce(policy.joint, false) THEN 'jointly' ELSE 'alone' END AS manner
WHERE $manner IS NULL OR manner = $manner
RETURN policy.name AS policy,
       policy.id AS policy_id,
       policy.docNumber AS number,
       manner,
       others,
       CASE WHEN 'STATED' IN bases THEN 'STATED' ELSE 'INFERRED' END AS basis,
       documents,
       own + beside AS graph
ORDER BY policy.name, policy.id
