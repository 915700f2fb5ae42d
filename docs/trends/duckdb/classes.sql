-- How many incidents each class has, and how many of them followed another within the window.
SELECT class_name AS class, count(*) AS incidents, count(repeats.path) AS repeats
FROM records LEFT JOIN repeats USING (path)
WHERE class_name IS NOT NULL AND records.date IS NOT NULL
GROUP BY class_name
ORDER BY repeats DESC, incidents DESC, class_name;
