-- Each share: so many of so many.
SELECT name, sum("count") AS "count", sum("of") AS "of", sum("count") / sum("of") AS share
FROM shares
GROUP BY name
ORDER BY name;
