// How the names of entities sound, as they are typed in pinyin.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.sounds = row.sounds
