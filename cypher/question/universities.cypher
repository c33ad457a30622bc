// question: universities
// title: 高校参与了哪些平台和项目 | What universities take part in
// description: 列出高校承建、支持或参与的平台和项目。 | The platforms and programmes that universities run, support or take part in.
// sentence: {count university_id}所高校（{university}）承建、支持或参与{count joined_id}个平台和项目。 | {count university_id} universities ({university}) run, support or take part in {count joined_id} platforms and programmes.
// none: 现有语料没有说明[{given university}]参与的平台和项目。 | This corpus tells of no platform or programme that[ {given university}] takes part in.
// parameter: university | string | optional | names University
//   label: 高校 | University
//   about: 高校全称或简称，留空为全部 | Full or short name; empty for all
//   :param university => null
// filter: basis
//   :param basis => null
// column: university | string | 高校 | University
// column: university_id | id | 高校编号 | University id
// column: role | string | 关系 | Role
// column: joined | string | 平台或项目 | Platform or programme
// column: joined_id | id | 平台或项目编号 | Platform or programme id
// column: sort | string | 类别 | Sort
// column: basis | string | 依据性质 | Basis
// column: documents | integer | 佐证文件数 | Documents that say so
// figure: network source=university target=joined label=role
CALL () {
  MATCH (university:University:Entity) WHERE university.id = $university OR university.name = $university
  RETURN university
  UNION
  WITH 1 AS all WHERE $university IS NULL
  MATCH (university:University)
  RETURN university
}
MATCH path = (university)-[does:RUNS|SUPPORTS|PARTICIPATES_IN]->(joined:Platform|Program)
WHERE $basis IS NULL OR does.basis = $basis
WITH university, joined, type(does) AS role,
     collect(path) AS graph,
     collect(does.basis) AS bases,
     count(DISTINCT does.source) AS documents
RETURN university.name AS university,
       university.id AS university_id,
       role,
       joined.name AS joined,
       joined.id AS joined_id,
       CASE WHEN joined:Platform THEN 'Platform' ELSE 'Program' END AS sort,
       CASE WHEN 'STATED' IN bases THEN 'STATED' ELSE 'INFERRED' END AS basis,
       documents,
       graph
ORDER BY university, university_id, joined, joined_id, role
