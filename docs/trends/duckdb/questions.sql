-- How many postmortems answer each of the five questions.
SELECT question, count(*) FILTER (answer = 'answered') AS "count", count(*) AS "of"
FROM (SELECT unnest(map_entries(questions), recursive := true) FROM records) AS entries(question, answer)
GROUP BY question
ORDER BY question;
