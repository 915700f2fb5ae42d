-- How far each of the five questions is answered.
SELECT question, answer, count(*) AS n
FROM (SELECT unnest(map_entries(questions), recursive := true) FROM records) AS entry(question, answer)
GROUP BY question, answer
ORDER BY question, answer;
