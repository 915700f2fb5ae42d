-- Time to detect, acknowledge, mitigate and resolve, and the reporting lag, in minutes.
SELECT name, count(*) AS n, quantile_cont(minutes, 0.5) AS median, quantile_cont(minutes, 0.9) AS p90
FROM durations
GROUP BY name
ORDER BY name;
