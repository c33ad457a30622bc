// question: agency_names
// title: 一个机关在某个日期叫什么 | What an agency was called on a date
// description: 沿机构改革上溯或下寻，给出该机关在所给日期的名称；留空日期则列出沿革中的全部名称及其起止。 | Follows reforms back and forth to the agencies that stood in an agency’s place on a date; without a date, all of them with their dates.
// sentence: {given agency}的沿革[在{given on}]涉及{rows}个机关：{agency}。 | The line of {given agency}[ on {given on}] has {rows} agencies: {agency}.
// single: {given agency}[在{given on}]的名称是{agency}。 | {given agency} was {agency}[ on {given on}].
// none: 没有{given agency}[在{given on}]的沿革记录。 | Nothing is known of reforms of {given agency}[ on {given on}].
// parameter: agency | string | required | names Agency
//   label: 机关 | Agency
//   about: 机关全称或简称 | Full or short name of the agency
//   :param agency => '工业和信息化部'
// parameter: on | date | optional
//   label: 日期 | Date
//   about: 如 2005-01-01，留空为全部 | Like 2005-01-01; empty for all
//   :param on => null
// column: agency | string | 机关 | Agency
// column: agency_id | id | 机关编号 | Agency id
// column: since | string | 起 | Since
// column: until | string | 止 | Until
// column: became | strings | 其后为 | Became
// column: came_from | strings | 其前为 | Came from
// column: steps | integer | 改革次数 | Reforms away
// figure: network source=came_from target=agency
MATCH (asked:Agency:Entity) WHERE asked.id = $agency OR asked.name = $agency
CALL (asked) {
  MATCH path = (asked)-[:SUCCEEDED_BY*0..6]->(agency:Agency)
  RETURN agency, length(path) AS steps, path
  UNION
  MATCH path = (agency:Agency)-[:SUCCEEDED_BY*0..6]->(asked)
  RETURN agency, length(path) AS steps, path
}
WITH agency, min(steps) AS steps, collect(path) AS graph
WITH *,
     COLLECT { MATCH (agency)-[:SUCCEEDED_BY]->(next:Agency) RETURN next.name AS name ORDER BY name } AS became,
     COLLECT { MATCH (former:Agency)-[:SUCCEEDED_BY]->(agency) RETURN former.name AS name ORDER BY name } AS came_from,
     coalesce(agency.validFrom, head(COLLECT { MATCH (:Agency)-[reform:SUCCEEDED_BY]->(agency) RETURN reform.date AS day ORDER BY day })) AS since,
     coalesce(agency.validTo, head(COLLECT { MATCH (agency)-[reform:SUCCEEDED_BY]->(:Agency) RETURN reform.date AS day ORDER BY day DESC })) AS until
WHERE (size(became) > 0 OR size(came_from) > 0 OR since IS NOT NULL)
  AND ($on IS NULL OR (coalesce(toString(since), '') <= toString($on) AND (until IS NULL OR toString(until) > toString($on))))
RETURN agency.name AS agency,
       agency.id AS agency_id,
       toString(since) AS since,
       toString(until) AS until,
       became,
       came_from,
       steps,
       graph
ORDER BY coalesce(since, ''), agency, agency_id
