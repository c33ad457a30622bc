// question: basis_chain
// title: 一份政策的制定依据 | What a policy is based on
// description: 沿“根据、依据、落实”关系逐级上溯，列出该政策或文件的上位依据，最多六级。 | Follows 根据, 依据 and 落实 upwards from a policy or document, six steps at most.
// sentence: {《policy》}的制定依据有{《basis_policy》}。 | {《policy》} is based on {《basis_policy》}.
// none: 现有语料没有说明{《given policy》}的制定依据。 | This corpus does not say what {《given policy》} is based on.
// parameter: policy | string | required | names Policy Document
//   label: 政策或文件 | Policy or document
//   about: 标题、简称或发文字号 | Title, short title or document number
//   :param policy => '湘办发〔2021〕31号'
// column: policy | string | 政策或文件 | Policy or document
// column: policy_id | id | 编号 | Id
// column: basis_policy | string | 上位依据 | Based on
// column: basis_policy_id | id | 上位依据编号 | Id of the basis
// column: number | string | 发文字号 | Document number
// column: steps | integer | 层级 | Steps
// figure: chain source=policy target=basis_policy
CALL () {
  MATCH (policy:Policy:Entity) WHERE policy.id = $policy OR policy.name = $policy OR policy.docNumber = $policy
  RETURN policy
  UNION
  MATCH (policy:Document) WHERE policy.id = $policy OR policy.title = $policy OR policy.docNumber = $policy
  RETURN policy
}
MATCH path = (policy)-[:BASED_ON*1..6]->(higher:Policy)
WITH policy, higher, min(length(path)) AS steps, collect(path) AS graph
RETURN policy.name AS policy,
       policy.id AS policy_id,
       higher.name AS basis_policy,
       higher.id AS basis_policy_id,
       higher.docNumber AS number,
       steps,
       graph
ORDER BY steps, basis_policy, basis_policy_id
