// How the names of entities sound, as they are typed in pinyin.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.sounds = CASE row.sounds WHEN [] THEN NULL ELSE row.sounds END
