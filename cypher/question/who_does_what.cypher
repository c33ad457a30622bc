// question: who_does_what
// title: 一个平台或项目里各单位做什么 | Who does what in one platform or programme
// description: 列出一个平台或项目的组织、支持、参与单位，按角色排列。 | Those who run, support or take part in one platform or programme, by role.
// sentence: {first place}涉及{count actor_id}个单位：{actor}。 | {count actor_id} organisations have a part in {first place}: {actor}.
// none: 现有语料没有说明{given place}由谁组织、支持或参与。 | This corpus does not say who runs, supports or joins {given place}.
// parameter: place | string | required | names Platform Program
//   label: 平台或项目 | Platform or programme
//   about: 平台或项目名称 | Name of the platform or programme
//   :param place => '八桂英才汇聚计划'
// filter: basis
//   :param basis => null
// column: role | string | 关系 | Role
// column: actor | string | 单位 | Organisation
// column: actor_id | id | 单位编号 | Organisation id
// column: sort | string | 类别 | Sort
// column: place | string | 平台或项目 | Platform or programme
// column: place_id | id | 编号 | Id
// column: basis | string | 依据性质 | Basis
// column: documents | integer | 佐证文件数 | Documents that say so
// figure: roles source=actor target=place label=role
MATCH (place:Entity) WHERE (place.id = $place OR place.name = $place) AND (place:Platform OR place:Program)
MATCH path = (actor:Entity)-[does:RUNS|SUPPORTS|PARTICIPATES_IN]->(place)
WHERE $basis IS NULL OR does.basis = $basis
WITH place, actor, type(does) AS role,
     collect(path) AS graph,
     collect(does.basis) AS bases,
     count(DISTINCT does.source) AS documents
RETURN role,
       actor.name AS actor,
       actor.id AS actor_id,
       head([label IN labels(actor) WHERE label <> 'Entity']) AS sort,
       place.name AS place,
       place.id AS place_id,
       CASE WHEN 'STATED' IN bases THEN 'STATED' ELSE 'INFERRED' END AS basis,
       documents,
       graph
ORDER BY CASE role WHEN 'RUNS' THEN 1 WHEN 'SUPPORTS' THEN 2 ELSE 3 END, actor, actor_id, place_id
