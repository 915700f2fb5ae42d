-- Each measure: how many values, the middle one, and the one that nine of ten do not exceed.
SELECT name, count(*) AS n, quantile_cont(value, 0.5) AS median, quantile_cont(value, 0.9) AS p90
FROM measures
GROUP BY name
ORDER BY name;
