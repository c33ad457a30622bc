// How many things of each sort the graph holds, the sorts that readers look for; the database keeps these counts.
CALL () {
  MATCH (thing:Document) RETURN 1 AS place, 'Document' AS label, count(thing) AS count
  UNION ALL
  MATCH (thing:Proposal) RETURN 2 AS place, 'Proposal' AS label, count(thing) AS count
  UNION ALL
  MATCH (thing:Agency) RETURN 3 AS place, 'Agency' AS label, count(thing) AS count
  UNION ALL
  MATCH (thing:Policy) RETURN 4 AS place, 'Policy' AS label, count(thing) AS count
  UNION ALL
  MATCH (thing:University) RETURN 5 AS place, 'University' AS label, count(thing) AS count
  UNION ALL
  MATCH (thing:ResearchInstitute) RETURN 6 AS place, 'ResearchInstitute' AS label, count(thing) AS count
  UNION ALL
  MATCH (thing:Organization) RETURN 7 AS place, 'Organization' AS label, count(thing) AS count
  UNION ALL
  MATCH (thing:Platform) RETURN 8 AS place, 'Platform' AS label, count(thing) AS count
  UNION ALL
  MATCH (thing:Program) RETURN 9 AS place, 'Program' AS label, count(thing) AS count
  UNION ALL
  MATCH (thing:Commitment) RETURN 10 AS place, 'Commitment' AS label, count(thing) AS count
  UNION ALL
  MATCH (thing:Metric) RETURN 11 AS place, 'Metric' AS label, count(thing) AS count
  UNION ALL
  MATCH (thing:Undecided) RETURN 12 AS place, 'Undecided' AS label, count(thing) AS count
}
WITH place, label, count
WHERE count > 0
RETURN label, count
ORDER BY place
