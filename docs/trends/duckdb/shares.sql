-- Each share: so many of so many.
SELECT name, sum(so) AS so, sum(whole) AS whole, sum(so) / sum(whole) AS share
FROM shares
GROUP BY name
ORDER BY name;
