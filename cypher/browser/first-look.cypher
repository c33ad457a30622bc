// What the documents answer, cite and carry out, and who issued it.
MATCH path = (:Document)-[:ANSWERS|CITES|BASED_ON]->()<-[:ISSUED|BASED_ON*0..1]-()
RETURN path
LIMIT 40
