-- How many postmortems answer each of the five questions.
SELECT question, count(*) FILTER (answer = 'answered') AS so, count(*) AS whole
FROM (SELECT unnest(map_entries(questions), recursive := true) FROM records) AS entries(question, answer)
GROUP BY question
ORDER BY question;
