-- The same by month of the incident. Draw a line only through months that have five values or more.
SELECT name, month, count(*) AS n, quantile_cont(value, 0.5) AS median, quantile_cont(value, 0.9) AS p90
FROM measures
WHERE month IS NOT NULL
GROUP BY name, month
ORDER BY name, month;
