-- The same, by month of the incident. Draw a line only through months with five and more.
SELECT name, month, count(*) AS n, quantile_cont(minutes, 0.5) AS median, quantile_cont(minutes, 0.9) AS p90
FROM durations
WHERE month IS NOT NULL
GROUP BY name, month
ORDER BY name, month;
