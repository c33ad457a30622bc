// question: policy_spread
// title: 一份政策在哪些地区被引用 | In which regions a policy is cited
// description: 按引用文件的发文机关所属地区，统计引用该政策的文件和机关；发文机关不详的另列。 | The documents that cite a policy, by the region of the agencies that issued them; those whose issuer is not known stand apart.
// sentence: {《policy》}被{count region_id}个地区的机关引用：{region}。 | {《policy》} is cited by agencies of {count region_id} regions: {region}.
// none: 现有语料中没有文件引用{《given policy》}。 | No document of this corpus cites {《given policy》}.
// parameter: policy | string | required | names Policy
//   label: 政策文件 | Policy
//   about: 标题（书名号可有可无）、简称或发文字号 | Title (with or without 《》), short title or document number
//   :param policy => '吉林省科研基础设施和大型科研仪器开放共享管理办法'
// column: region | string | 地区 | Region
// column: region_id | id | 行政区划代码 | Division code
// column: level | string | 级别 | Level
// column: documents | integer | 引用文件数 | Citing documents
// column: agencies | integer | 引用机关数 | Citing agencies
// column: policy | string | 被引政策 | Cited policy
// column: policy_id | id | 政策编号 | Policy id
// figure: bar category=region value=documents second=agencies
MATCH (policy:Policy:Entity)
WHERE policy.id = $policy OR policy.name = $policy OR policy.docNumber = $policy
MATCH cites = (document:Document)-[:CITES]->(policy)
OPTIONAL MATCH issues = (agency:Agency)-[:ISSUED]->(document)
OPTIONAL MATCH (agency)-[:OF_REGION]->(region:Region)
WITH policy, region,
     count(DISTINCT document) AS documents,
     count(DISTINCT agency) AS agencies,
     collect(DISTINCT cites) + collect(DISTINCT issues) AS graph
RETURN region.name AS region,
       region.code AS region_id,
       region.level AS level,
       documents,
       agencies,
       policy.name AS policy,
       policy.id AS policy_id,
       graph
ORDER BY policy_id, documents DESC, region_id
