-- Classes, how many incidents each has, and how many of them followed another within the window.
SELECT min(r.class_name) AS class, count(*) AS incidents, count(repeats.path) AS repeats
FROM records r
LEFT JOIN repeats USING (path)
WHERE r.class IS NOT NULL AND r.date IS NOT NULL
GROUP BY r.class_name
ORDER BY repeats DESC, incidents DESC, class;
