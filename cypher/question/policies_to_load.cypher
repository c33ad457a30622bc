// question: policies_to_load
// title: 还缺哪些被引政策的原文 | Which cited policies are not loaded
// description: 列出被引用、但原文不在语料中的政策，按引用文件数排列，作为补充语料的清单。 | Policies that are cited but whose own text is not in the corpus, most wanted first: a list of what to load next.
// sentence: 有{rows}份被引政策的原文不在语料中；最需要的是{《first policy》}（{first documents}份文件引用）。 | The text of {rows} cited policies is not loaded; most wanted is {《first policy》}, cited by {first documents} documents.
// none: 所有被引政策的原文都在语料中。 | The text of every cited policy is loaded.
// parameter: agency | string | optional | names Agency
//   label: 机关 | Agency
//   about: 机关全称或简称，留空为全部；只看其文件引用的政策 | Full or short name of the agency; empty for all; only what its documents cite
//   :param agency => null
// filter: region
//   :param region => null
// column: policy | string | 政策文件 | Policy
// column: policy_id | id | 政策编号 | Policy id
// column: number | string | 发文字号 | Document number
// column: issuers | strings | 发布机关 | Issuers
// column: documents | integer | 引用文件数 | Citing documents
// figure: bar category=policy value=documents
CALL () {
  MATCH (agency:Agency:Entity) WHERE agency.id = $agency OR agency.name = $agency
  MATCH (agency)-[:ISSUED]->(document:Document)
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
MATCH path = (document)-[:CITES]->(policy:Policy)
WHERE NOT EXISTS { (:Document)-[:TEXT_OF]->(policy) }
  AND NOT EXISTS { MATCH (own:Document) WHERE own.docNumber = policy.docNumber }
  AND NOT EXISTS { MATCH (own:Document) WHERE own.title = policy.name }
  AND ($agency IS NULL OR $region IS NULL OR EXISTS {
    MATCH (document)<-[:ISSUED]-(:Agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area:Region)
    WHERE area.code = $region OR area.name = $region
  })
WITH policy, count(DISTINCT document) AS documents, collect(path) AS graph
RETURN policy.name AS policy,
       policy.id AS policy_id,
       policy.docNumber AS number,
       COLLECT {
         MATCH (agency:Agency)-[issued:ISSUED]->(policy)
         WITH agency.name AS name, min(issued.order) AS rank
         RETURN name ORDER BY rank, name
       } AS issuers,
       documents,
       graph
ORDER BY documents DESC, policy, policy_id
