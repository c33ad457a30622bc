// question: path_between
// title: 两个实体之间有什么联系 | How two entities are connected
// description: 找出两个实体之间最短的联系（不含提及）,每一步都附原文依据。 | The shortest connections between two entities, mere mentions aside, with the words behind each step.
// sentence: {given from}与{given to}之间最短的联系为{first steps}步，共{rows}条，例如：{first connection}。 | The shortest connections between {given from} and {given to} have {first steps} steps; there are {rows}, for example by way of {first connection}.
// single: {given from}与{given to}之间最短的联系为{steps}步：{first connection}。 | The shortest connection between {given from} and {given to} has {steps} steps: {first connection}.
// none: {given from}与{given to}之间六步以内没有联系。 | {given from} and {given to} are not connected within six steps.
// parameter: from | string | required | names Agency Policy University ResearchInstitute Organization Platform Program
//   label: 起点 | From
//   about: 实体名称、简称或字号 | Name, short name or number
//   :param from => '吉林省教育厅'
// parameter: to | string | required | names Agency Policy University ResearchInstitute Organization Platform Program
//   label: 终点 | To
//   about: 实体名称、简称或字号 | Name, short name or number
//   :param to => '中共吉林省委组织部'
// column: steps | integer | 步数 | Steps
// column: connection | strings | 经过 | By way of
// figure: network
CALL () {
  MATCH (start:Entity) WHERE start.id = $from OR start.name = $from
  RETURN start
  UNION
  MATCH (start:Policy) WHERE start.docNumber = $from
  RETURN start
}
CALL () {
  MATCH (finish:Entity) WHERE finish.id = $to OR finish.name = $to
  RETURN finish
  UNION
  MATCH (finish:Policy) WHERE finish.docNumber = $to
  RETURN finish
}
WITH start, finish WHERE start <> finish
MATCH path = allShortestPaths((start)-[:ISSUED|CO_HANDLED|BASED_ON|RUNS|SUPPORTS|PARTICIPATES_IN|ANSWERS|CITES*..6]-(finish))
WITH [node IN nodes(path) | coalesce(node.name, node.id)] AS connection,
     [node IN nodes(path) | node.id] AS ids,
     length(path) AS steps,
     collect(path) AS graph
RETURN steps, connection, graph
ORDER BY steps, connection, ids
LIMIT 50
