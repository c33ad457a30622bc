// question: policies_to_load
// title: 还缺哪些被引政策的原文 | Which cited policies are not loaded
// description: 列出被引用、但原文不在语料中的政策，按引用文件数排列，作为补充语料的清单。 | Policies that are cited but whose own text is not in the corpus, most wanted first: a list of what to load next.
// sentence: 有{rows}份被引政策的原文不在语料中；最需要的是{《first policy》}（{first documents}份文件引用）。 | The text of {rows} cited policies is not loaded; most wanted is {《first policy》}, cited by {first documents} documents.
// none: 所有被引政策的原文都在语料中。 | The text of every cited policy is loaded.
// parameter: agency | string | optional | names Agency
//   label: 机关 | Agency
//   about: 机关全称或简称，留空为全部；只看其文件引用的政策 | Full or short name of the agency; empty for all; only what its documents cite
//   :param agency => null
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// filter: region
//   :param region => null
// column: policy | string | 政策文件 | Policy
// column: policy_id | id | 政策编号 | Policy id
// column: number | string | 发文字号 | Document number
// column: issuers | strings | 发布机关 | Issuers
// column: documents | integer | 引用文件数 | Citing documents
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
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
MATCH (document)-[:CITES]->(policy:Policy)
WHERE ($agency IS NULL OR $region IS NULL OR EXISTS {
    MATCH (document)<-[:ISSUED]-(:Agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area:Region)
    WHERE area.code = $region OR area.name = $region
  })
WITH policy, collect(DISTINCT document) AS citing
WHERE NOT EXISTS { (:Document)-[:TEXT_OF]->(policy) }
  AND NOT EXISTS { MATCH (own:Document) WHERE own.docNumber = policy.docNumber }
  AND NOT EXISTS { MATCH (own:Document) WHERE own.title = policy.name }
WITH policy, citing ORDER BY size(citing) DESC, policy.name, policy.id
WITH policy, citing, COLLECT {
  UNWIND citing AS document
  MATCH path = (document)-[cites:CITES]->(policy)
  RETURN path ORDER BY document.id, cites.start LIMIT toInteger($proofs) + 1
} AS graph
RETURN policy.name AS policy,
       policy.id AS policy_id,
       policy.docNumber AS number,
       COLLECT {
         MATCH (agency:Agency)-[issued:ISSUED]->(policy)
         WITH agency.name AS name, min(issued.order) AS rank
         RETURN name ORDER BY rank, name
       } AS issuers,
       size(citing) AS documents,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] AS graph
