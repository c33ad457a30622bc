// question: unknown_issuers
// title: 哪些被引政策的发布机关还不清楚 | Cited policies whose issuer is not known
// description: 列出被引用、但现有语料没有说明发布机关的政策文件，按引用次数排列，作为补充材料的清单。 | Policies that are cited but whose issuer this corpus does not name, most cited first: a list of what to load next.
// sentence: 有{rows}份被引用的政策尚不知发布机关；引用最多的是{《first policy》}（{first documents}份文件引用）。 | The issuer of {rows} cited policies is not known; {《first policy》} is cited most, by {first documents} documents.
// none: 所有被引用的政策都已知发布机关。 | The issuer of every cited policy is known.
// column: policy | string | 政策文件 | Policy
// column: policy_id | id | 政策编号 | Policy id
// column: number | string | 发文字号 | Document number
// column: documents | integer | 引用文件数 | Citing documents
// figure: bar category=policy value=documents
MATCH path = (document:Document)-[:CITES]->(policy:Policy)
WHERE NOT EXISTS { (:Agency)-[:ISSUED]->(policy) }
RETURN policy.name AS policy,
       policy.id AS policy_id,
       policy.docNumber AS number,
       count(DISTINCT document) AS documents,
       collect(path) AS graph
ORDER BY documents DESC, policy, policy_id
