// question: programs
// title: 项目和计划由谁组织、支持、参与 | Programmes: who runs, supports or joins them
// description: 列出各项目、计划、工程及其组织、支持和参与单位；可按项目或单位筛选。 | Programmes with those who run, support or take part in them; by programme or by organisation.
// sentence: [{given actor}]组织、支持或参与项目的关系共{rows}条，涉及{count program_id}个项目：{program}。 | {rows} relationships[ of {given actor}] with {count program_id} programmes: {program}.
// none: 现有语料没有说明[{given program}][{given actor}]的项目组织、支持或参与关系。 | This corpus tells of no one who runs, supports or joins a programme[, {given program}][, for {given actor}].
// parameter: program | string | optional | names Program
//   label: 项目 | Programme
//   about: 项目名称，留空为全部 | Name of the programme; empty for all
//   :param program => '吉林省卓越工程师产学研协同培养项目'
// parameter: actor | string | optional | names Agency University ResearchInstitute Organization
//   label: 单位 | Organisation
//   about: 机关、高校、院所或企业的名称，留空为全部 | Name of an agency, university, institute or organisation; empty for all
//   :param actor => null
// filter: basis
//   :param basis => null
// column: program | string | 项目 | Programme
// column: program_id | id | 项目编号 | Programme id
// column: role | string | 关系 | Role
// column: actor | string | 单位 | Organisation
// column: actor_id | id | 单位编号 | Organisation id
// column: basis | string | 依据性质 | Basis
// column: documents | integer | 佐证文件数 | Documents that say so
// figure: roles source=actor target=program label=role
CALL () {
  MATCH (program:Program:Entity) WHERE program.id = $program OR program.name = $program
  RETURN program
  UNION
  MATCH (actor:Entity) WHERE $program IS NULL AND (actor.id = $actor OR actor.name = $actor)
  MATCH (actor)-[:RUNS|SUPPORTS|PARTICIPATES_IN]->(program:Program)
  RETURN program
  UNION
  WITH 1 AS all WHERE $program IS NULL AND $actor IS NULL
  MATCH (program:Program)
  RETURN program
}
MATCH path = (actor:Entity)-[does:RUNS|SUPPORTS|PARTICIPATES_IN]->(program)
WHERE ($actor IS NULL OR $actor IN [actor.id, actor.name])
  AND ($basis IS NULL OR does.basis = $basis)
WITH program, actor, type(does) AS role,
     collect(path) AS graph,
     collect(does.basis) AS bases,
     count(DISTINCT does.source) AS documents
RETURN program.name AS program,
       program.id AS program_id,
       role,
       actor.name AS actor,
       actor.id AS actor_id,
       CASE WHEN 'STATED' IN bases THEN 'STATED' ELSE 'INFERRED' END AS basis,
       documents,
       graph
ORDER BY program, program_id, role, actor, actor_id
