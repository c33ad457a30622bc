// question: national_policies_by_province
// title: 国家政策被哪些省份引用 | Which provinces cite national policies
// description: 列出国家机关发布的政策被哪些地区的文件引用，按引用地区数排列。 | Policies of central bodies with the regions whose documents cite them, those cited in most regions first.
// sentence: {rows}份国家政策被地方文件引用[，涉及{given region}]；{《first policy》}被{first count}个地区引用。 | Local documents[ of {given region}] cite {rows} national policies; {《first policy》} is cited in {first count} regions.
// none: 现有语料中没有[{given region}的]地方文件引用[{《given policy》}这样的]国家政策。 | No local document[ of {given region}] cites a national policy[ like {《given policy》}] in this corpus.
// parameter: policy | string | optional | names Policy
//   label: 政策文件 | Policy
//   about: 政策标题、简称或发文字号，留空为全部 | Title, short title or number of the policy; empty for all
//   :param policy => null
// parameter: proofs | integer | default 20
//   label: 每行依据 | Proofs a row
//   about: 每行至多列出几条依据；计数不受影响 | How many pieces of evidence a row lists at most; counts do not change
//   :param proofs => 20
// filter: region
//   :param region => null
// filter: from
//   :param from => null
// filter: to
//   :param to => null
// column: policy | string | 国家政策 | National policy
// column: policy_id | id | 政策编号 | Policy id
// column: number | string | 发文字号 | Document number
// column: issuers | strings | 发布机关 | Issuers
// column: regions | strings | 引用地区 | Citing regions
// column: count | integer | 地区数 | Regions
// column: documents | integer | 引用文件数 | Citing documents
// column: evidence_cut | boolean | 依据未全列 | Evidence cut
// note: evidence_cut | 有的行依据不止所列这些；要看全部，请调高“每行依据”。 | Some rows have more evidence than is listed; raise "proofs" to see it.
// figure: bar category=policy value=count second=documents
CALL () {
  MATCH (policy:Policy:Entity) WHERE policy.id = $policy OR policy.name = $policy OR policy.docNumber = $policy
  MATCH (policy)<-[:CITES]-(document:Document)
  RETURN policy, document
  UNION
  MATCH (area:Region) WHERE $policy IS NULL AND (area.code = $region OR area.name = $region)
  MATCH (area)<-[:WITHIN*0..4]-(:Region)<-[:OF_REGION]-(:Agency)-[:ISSUED]->(document:Document)-[:CITES]->(policy:Policy)
  RETURN policy, document
  UNION
  WITH 1 AS all WHERE $policy IS NULL AND $region IS NULL
  MATCH (policy:Policy)<-[:CITES]-(document:Document)
  RETURN policy, document
}
WITH policy, document
WHERE EXISTS { MATCH (body:Agency {level: '国家'})-[:ISSUED]->(policy) }
  AND ($from IS NULL OR document.written >= $from)
  AND ($to IS NULL OR document.written <= $to)
MATCH (document)<-[:ISSUED]-(agency:Agency)-[:OF_REGION]->(region:Region)
WHERE region.level <> '国家'
  AND ($region IS NULL OR EXISTS {
    MATCH (agency)-[:OF_REGION]->(:Region)-[:WITHIN*0..4]->(area:Region)
    WHERE area.code = $region OR area.name = $region
  })
WITH policy, collect(DISTINCT region) AS places, collect(DISTINCT document) AS citing, collect(DISTINCT agency) AS writers
WITH policy, places, citing, writers, COLLECT {
  UNWIND places AS region
  WITH region.name AS name, min(region.code) AS code
  RETURN name ORDER BY code
} AS regions
ORDER BY size(regions) DESC, size(citing) DESC, policy.name, policy.id
WITH policy, regions, citing, writers, COLLECT {
  UNWIND citing AS document
  MATCH path = (agency:Agency)-[home:ISSUED]->(document)-[cites:CITES]->(policy)
  WHERE agency IN writers
  RETURN path ORDER BY document.id, cites.start, agency.id, home.start LIMIT toInteger($proofs) + 1
} AS graph
RETURN policy.name AS policy,
       policy.id AS policy_id,
       policy.docNumber AS number,
       COLLECT {
         MATCH (agency:Agency)-[issued:ISSUED]->(policy)
         WITH agency.name AS name, min(issued.order) AS rank
         RETURN name ORDER BY rank, name
       } AS issuers,
       regions,
       size(regions) AS count,
       size(citing) AS documents,
       size(graph) > $proofs AS evidence_cut,
       graph[..toInteger($proofs)] + COLLECT {
         MATCH path = (agency:Agency)-[issued:ISSUED]->(policy)
         RETURN path ORDER BY issued.source, issued.start, agency.id LIMIT toInteger($proofs)
       } AS graph
