// question: platforms
// title: 平台由谁建设、支持、参与 | Platforms: who runs, supports or joins them
// description: 列出各平台及其建设运行、支持和参与单位；可按平台或单位筛选。 | Platforms with those who run, support or take part in them; by platform or by organisation.
// sentence: [{given actor}]建设、支持或参与平台的关系共{rows}条，涉及{count platform_id}个平台：{platform}。 | {rows} relationships[ of {given actor}] with {count platform_id} platforms: {platform}.
// none: 现有语料没有说明[{given platform}][{given actor}]的平台建设、支持或参与关系。 | This corpus tells of no one who runs, supports or joins a platform[, {given platform}][, for {given actor}].
// parameter: platform | string | optional | names Platform
//   label: 平台 | Platform
//   about: 平台名称，留空为全部 | Name of the platform; empty for all
//   :param platform => '大型科学仪器供需对接平台'
// parameter: actor | string | optional | names Agency University ResearchInstitute Organization
//   label: 单位 | Organisation
//   about: 机关、高校、院所或企业的名称，留空为全部 | Name of an agency, university, institute or organisation; empty for all
//   :param actor => null
// filter: basis
//   :param basis => null
// column: platform | string | 平台 | Platform
// column: platform_id | id | 平台编号 | Platform id
// column: role | string | 关系 | Role
// column: actor | string | 单位 | Organisation
// column: actor_id | id | 单位编号 | Organisation id
// column: basis | string | 依据性质 | Basis
// column: documents | integer | 佐证文件数 | Documents that say so
// figure: roles source=actor target=platform label=role
CALL () {
  MATCH (platform:Platform:Entity) WHERE platform.id = $platform OR platform.name = $platform
  RETURN platform
  UNION
  MATCH (actor:Entity) WHERE $platform IS NULL AND (actor.id = $actor OR actor.name = $actor)
  MATCH (actor)-[:RUNS|SUPPORTS|PARTICIPATES_IN]->(platform:Platform)
  RETURN platform
  UNION
  WITH 1 AS all WHERE $platform IS NULL AND $actor IS NULL
  MATCH (platform:Platform)
  RETURN platform
}
MATCH path = (actor:Entity)-[does:RUNS|SUPPORTS|PARTICIPATES_IN]->(platform)
WHERE ($actor IS NULL OR $actor IN [actor.id, actor.name])
  AND ($basis IS NULL OR does.basis = $basis)
WITH platform, actor, type(does) AS role,
     collect(path) AS graph,
     collect(does.basis) AS bases,
     count(DISTINCT does.source) AS documents
RETURN platform.name AS platform,
       platform.id AS platform_id,
       role,
       actor.name AS actor,
       actor.id AS actor_id,
       CASE WHEN 'STATED' IN bases THEN 'STATED' ELSE 'INFERRED' END AS basis,
       documents,
       graph
ORDER BY platform, platform_id, role, actor, actor_id
