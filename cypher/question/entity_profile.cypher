// question: entity_profile
// title: 一个实体的全部已知信息 | Everything known of an entity
// description: 列出与该实体有关的全部关系（提及除外）及提及它的文件数。 | Every relationship of an entity except mere mentions, and the number of documents that mention it.
// sentence: 关于{entity}共有{rows}条关系，涉及{count other_id}个对象；有{first mentioned_by}份文件提到它。 | {entity}: {rows} relationships with {count other_id} others; mentioned in {first mentioned_by} documents.
// none: 除提及外，现有语料没有{given entity}的其他信息。 | Mere mentions aside, this corpus says nothing of {given entity}.
// parameter: entity | string | required | names Agency Policy University ResearchInstitute Organization Platform Program
//   label: 实体 | Entity
//   about: 机关、政策、高校、院所、单位、平台或项目的名称、简称或字号 | Name, short name or number of an agency, policy, university, institute, organisation, platform or programme
//   :param entity => '吉林省科学技术厅'
// column: entity | string | 实体 | Entity
// column: entity_id | id | 实体编号 | Entity id
// column: relation | string | 关系 | Relationship
// column: direction | string | 方向 | Direction
// column: other | string | 另一端 | Other end
// column: other_id | id | 另一端编号 | Id of the other end
// column: sort | string | 类别 | Sort
// column: basis | string | 依据性质 | Basis
// column: documents | integer | 佐证文件数 | Documents that say so
// column: mentioned_by | integer | 提及该实体的文件数 | Documents that mention the entity
// figure: ego source=entity target=other label=relation
CALL () {
  MATCH (entity:Entity) WHERE entity.id = $entity OR entity.name = $entity
  RETURN entity
  UNION
  MATCH (entity:Policy) WHERE entity.docNumber = $entity
  RETURN entity
}
WITH entity, COUNT { (:Document)-[:MENTIONS]->(entity) } AS mentioned_by
MATCH path = (entity)-[relation]-(other)
WHERE type(relation) <> 'MENTIONS'
WITH entity, mentioned_by, other, type(relation) AS type, startNode(relation) = entity AS outward,
     collect(path) AS graph,
     collect(relation.basis) AS bases,
     count(DISTINCT relation.source) AS documents
RETURN entity.name AS entity,
       entity.id AS entity_id,
       type AS relation,
       CASE WHEN outward THEN 'out' ELSE 'in' END AS direction,
       coalesce(other.name, other.text, other.id) AS other,
       coalesce(other.id, other.code) AS other_id,
       head([label IN labels(other) WHERE label <> 'Entity']) AS sort,
       CASE WHEN 'STATED' IN bases THEN 'STATED' WHEN 'INFERRED' IN bases THEN 'INFERRED' END AS basis,
       documents,
       mentioned_by,
       graph
ORDER BY entity_id, relation, direction DESC, other, other_id
