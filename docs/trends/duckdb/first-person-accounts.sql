-- Postmortems in which somebody tells in the first person what they did, saw or thought, and how many sentences.
SELECT count(*) FILTER (firstPersonAccounts > 0) AS postmortems, count(*) AS of, sum(firstPersonAccounts) AS sentences
FROM records;
