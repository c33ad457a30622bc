// question: meeting_places
// title: 哪些单位在同一平台或项目中共事 | Who meets in the same platform or programme
// description: 列出有两个以上单位共同建设、支持或参与的平台和项目。 | Platforms and programmes that two or more organisations run, support or take part in.
// sentence: 有{rows}个平台或项目聚集了{given minimum}个以上单位；单位最多的是{first place}（{first count}个）。 | {rows} platforms or programmes bring {given minimum} or more organisations together; {first place} has the most ({first count}).
// none: 现有语料中没有聚集{given minimum}个以上单位的平台或项目。 | No platform or programme in this corpus brings {given minimum} organisations together.
// parameter: minimum | integer | default 2
//   label: 最少单位数 | At least
//   about: 相关单位不少于几个 | Smallest number of organisations
//   :param minimum => 2
// column: place | string | 平台或项目 | Platform or programme
// column: place_id | id | 编号 | Id
// column: actors | strings | 单位 | Organisations
// column: count | integer | 单位数 | Number of organisations
// figure: network source=actors target=place
MATCH path = (actor:Entity)-[:RUNS|SUPPORTS|PARTICIPATES_IN]->(place:Platform|Program)
WITH place, actor, collect(path) AS paths
ORDER BY actor.name
WITH place, collect(actor.name) AS actors, reduce(all = [], some IN collect(paths) | all + some) AS graph
WHERE size(actors) >= $minimum
RETURN place.name AS place,
       place.id AS place_id,
       actors,
       size(actors) AS count,
       graph
ORDER BY count DESC, place, place_id
