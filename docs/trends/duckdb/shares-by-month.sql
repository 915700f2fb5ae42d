-- The same by month: of actions the month of the due date, else the month of the incident.
SELECT name, month, sum(so) AS so, sum(whole) AS whole, sum(so) / sum(whole) AS share
FROM shares
WHERE month IS NOT NULL
GROUP BY name, month
ORDER BY name, month;
