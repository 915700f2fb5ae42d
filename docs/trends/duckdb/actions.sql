-- Actions by what can be said of them today.
SELECT state, count(*) AS n
FROM actions
GROUP BY state
ORDER BY state;
