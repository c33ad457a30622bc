// question: made_under
// title: 依据一份政策制定了哪些文件 | What was made under a policy
// description: 沿“根据、依据、落实”关系逐级下行，列出依据该政策制定的政策和文件，最多六级。 | Follows 根据, 依据 and 落实 downwards from a policy to the policies and documents made under it, six steps at most.
// sentence: 依据{《policy》}制定的有{rows}份：{《made》}。 | {rows} were made under {《policy》}: {《made》}.
// single: {《made》}依据{《policy》}制定。 | {《made》} was made under {《policy》}.
// none: 现有语料没有说明哪些文件依据{《given policy》}制定。 | This corpus does not say what was made under {《given policy》}.
// parameter: policy | string | required | names Policy
//   label: 政策文件 | Policy
//   about: 政策标题、简称或发文字号 | Title, short title or document number
//   :param policy => '种业振兴行动方案'
// column: made | string | 政策或文件 | Policy or document
// column: made_id | id | 编号 | Id
// column: number | string | 发文字号 | Document number
// column: issuers | strings | 发布机关 | Issuers
// column: steps | integer | 层级 | Steps
// column: policy | string | 上位依据 | Basis
// column: policy_id | id | 上位依据编号 | Id of the basis
// figure: chain source=made target=policy
MATCH (policy:Policy:Entity) WHERE policy.id = $policy OR policy.name = $policy OR policy.docNumber = $policy
MATCH path = (made)-[:BASED_ON*1..6]->(policy)
WITH policy, made, min(length(path)) AS steps, collect(path) AS graph
RETURN made.name AS made,
       made.id AS made_id,
       made.docNumber AS number,
       COLLECT {
         MATCH (agency:Agency)-[issued:ISSUED]->(made)
         WITH agency.name AS name, min(issued.order) AS rank
         RETURN name ORDER BY rank, name
       } AS issuers,
       steps,
       policy.name AS policy,
       policy.id AS policy_id,
       graph
ORDER BY steps, made, made_id
