// question: co_issuers
// title: 一份政策由哪些机关发布 | Which agencies issued a policy
// description: 列出发布（含联合发布）该政策文件的全部机关，按文中排列的次序；每个机关附原文依据。 | All agencies that issued the policy, alone or jointly, in the order the text gives, each with the words that say so.
// sentence: {《policy》}由{agency}共{count agency_id}个机关发布。 | {《policy》} was issued by {count agency_id} agencies: {agency}.
// single: {《policy》}由{agency}发布。 | {《policy》} was issued by {agency}.
// none: 现有语料没有说明{《given policy》}由谁发布。 | This corpus does not say who issued {《given policy》}.
// parameter: policy | string | required | names Policy
//   label: 政策文件 | Policy
//   about: 标题（书名号可有可无）、简称或发文字号 | Title (with or without 《》), short title or document number
//   :param policy => '吉林省卓越工程师产学研协同培养项目实施方案'
// filter: basis
//   :param basis => null
// column: agency | string | 机关 | Agency
// column: agency_id | id | 机关编号 | Agency id
// column: policy | string | 政策文件 | Policy
// column: policy_id | id | 政策编号 | Policy id
// column: number | string | 发文字号 | Document number
// column: joint | boolean | 联合发布 | Joint issue
// column: basis | string | 依据性质 | Basis
// column: documents | integer | 佐证文件数 | Documents that say so
// column: others_unnamed | boolean | 另有未点名的机关 | Other issuers not named
// note: others_unnamed | 发文字号“{number}”中的“联”字表明这是联合发文；除 {agency} 外，其余发文机关在现有语料中没有点名。 | The 联 in the number “{number}” marks a joint issue; apart from {agency}, this corpus does not name its issuers.
// figure: network source=agency target=policy
MATCH (policy:Policy:Entity)
WHERE policy.id = $policy OR policy.name = $policy OR policy.docNumber = $policy
MATCH path = (agency:Agency)-[issued:ISSUED]->(policy)
WHERE $basis IS NULL OR issued.basis = $basis
WITH policy, agency, min(issued.order) AS place,
     collect(path) AS graph,
     collect(issued.basis) AS bases,
     count(DISTINCT issued.source) AS documents
WITH policy, collect({agency: agency, place: place, graph: graph, bases: bases, documents: documents}) AS issuers
UNWIND issuers AS issuer
RETURN issuer.agency.name AS agency,
       issuer.agency.id AS agency_id,
       policy.name AS policy,
       policy.id AS policy_id,
       policy.docNumber AS number,
       size(issuers) > 1 OR coalesce(policy.joint, false) AS joint,
       CASE WHEN 'STATED' IN issuer.bases THEN 'STATED' ELSE 'INFERRED' END AS basis,
       issuer.documents AS documents,
       size(issuers) = 1 AND coalesce(policy.joint AND policy.jointBy = 'number', false) AS others_unnamed,
       issuer.graph AS graph
ORDER BY policy.name, policy.id, issuer.place, issuer.agency.name
