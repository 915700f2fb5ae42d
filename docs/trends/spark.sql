-- The trends in Spark SQL (3.5 and later), for `spark-sql -f spark.sql`. The file is read where it lies: a folder, or
-- any address that Spark can read.

DECLARE OR REPLACE VARIABLE today DATE DEFAULT current_date();
DECLARE OR REPLACE VARIABLE repeat_window_days INT DEFAULT 90;

-- The columns are named, so that one that is empty in every record keeps its type.
CREATE OR REPLACE TEMPORARY VIEW lines (
  id STRING,
  path STRING,
  title STRING,
  date DATE,
  draftedOn DATE,
  kind STRING,
  status STRING,
  severity STRING,
  class STRING,
  durations STRUCT<
    timeToDetect: STRUCT<minutes: BIGINT>,
    timeToAcknowledge: STRUCT<minutes: BIGINT>,
    timeToMitigate: STRUCT<minutes: BIGINT>,
    timeToResolve: STRUCT<minutes: BIGINT>,
    reportingLag: STRUCT<minutes: BIGINT>>,
  questions MAP<STRING, STRING>,
  actions ARRAY<STRUCT<text: STRING, due: DATE, done: BOOLEAN, settled: BOOLEAN, doneOn: DATE, openedOn: DATE>>,
  firstPersonAccounts BIGINT
) USING json OPTIONS (path 'records.ndjson');

-- Spark has no QUALIFY: the first of each identity is taken in two steps.
CREATE OR REPLACE TEMPORARY VIEW records AS
SELECT *, lower(trim(regexp_replace(class, '[^\\p{L}\\p{N}]+', ' '))) AS class_name
FROM (SELECT *, row_number() OVER (PARTITION BY id ORDER BY date NULLS LAST, path) AS place FROM lines)
WHERE place = 1;

CREATE OR REPLACE TEMPORARY VIEW actions AS
SELECT
  *,
  CASE
    WHEN settled AND NOT done THEN 'dropped'
    WHEN done AND (doneOn IS NULL OR due IS NULL) THEN 'done'
    WHEN done AND doneOn <= due THEN 'on time'
    WHEN done THEN 'late'
    WHEN due IS NULL THEN 'no date'
    WHEN due < today THEN 'overdue'
    ELSE 'open'
  END AS state
FROM (
  SELECT path, coalesce(draftedOn, date) AS written_on, action.*
  FROM records LATERAL VIEW explode(actions) AS action
);

CREATE OR REPLACE TEMPORARY VIEW repeats AS
SELECT path, date, class_name AS class, after_path, after_date, datediff(date, after_date) AS days
FROM (
  SELECT
    path,
    date,
    class_name,
    lag(path) OVER (PARTITION BY class_name ORDER BY date, path) AS after_path,
    lag(date) OVER (PARTITION BY class_name ORDER BY date, path) AS after_date
  FROM records
  WHERE class_name IS NOT NULL AND date IS NOT NULL
)
WHERE datediff(date, after_date) <= repeat_window_days;

CREATE OR REPLACE TEMPORARY VIEW measures AS
SELECT name, path, date, date_format(date, 'yyyy-MM') AS month, value
FROM (
  SELECT 'timeToDetect' AS name, path, date, durations.timeToDetect.minutes AS value FROM records
  UNION ALL
  SELECT 'timeToAcknowledge', path, date, durations.timeToAcknowledge.minutes FROM records
  UNION ALL
  SELECT 'timeToMitigate', path, date, durations.timeToMitigate.minutes FROM records
  UNION ALL
  SELECT 'timeToResolve', path, date, durations.timeToResolve.minutes FROM records
  UNION ALL
  SELECT 'reportingLag', path, date, durations.reportingLag.minutes FROM records
  UNION ALL
  SELECT 'daysToDraft', path, date, datediff(draftedOn, date) FROM records WHERE draftedOn >= date
  UNION ALL
  SELECT 'firstPersonAccounts', path, date, firstPersonAccounts FROM records
  UNION ALL
  SELECT 'ageOfOpenActions', path, CAST(NULL AS DATE), datediff(today, coalesce(openedOn, written_on))
  FROM actions
  WHERE NOT settled
)
WHERE value IS NOT NULL;

CREATE OR REPLACE TEMPORARY VIEW shares AS
SELECT name, path, date, date_format(date, 'yyyy-MM') AS month, so, whole
FROM (
  SELECT 'repeats' AS name, r.path, r.date, IF(p.path IS NULL, 0, 1) AS so, 1 AS whole
  FROM records AS r LEFT JOIN repeats AS p ON p.path = r.path
  WHERE r.class_name IS NOT NULL AND r.date IS NOT NULL
  UNION ALL
  SELECT 'actionsDone', path, due, IF(done, 1, 0), 1
  FROM actions
  WHERE due < today AND state <> 'dropped'
  UNION ALL
  SELECT 'actionsOnTime', path, due, IF(state = 'on time', 1, 0), 1
  FROM actions
  WHERE state IN ('on time', 'late', 'overdue')
  UNION ALL
  SELECT 'actionsOverdue', path, due, IF(state = 'overdue', 1, 0), 1
  FROM actions
  WHERE NOT settled
  UNION ALL
  SELECT 'answeredQuestions', path, date, size(filter(map_values(questions), answer -> answer = 'answered')), 5
  FROM records
  UNION ALL
  SELECT 'volunteered', path, date, IF(firstPersonAccounts > 0, 1, 0), 1
  FROM records
);

-- Measures: `percentile` is exact and interpolates. `percentile_approx` is neither.
SELECT name, count(*) AS n, percentile(value, 0.5) AS median, percentile(value, 0.9) AS p90
FROM measures
GROUP BY name
ORDER BY name;

-- Measures by month. Draw a line only through months that have five values or more.
SELECT name, month, count(*) AS n, percentile(value, 0.5) AS median, percentile(value, 0.9) AS p90
FROM measures
WHERE month IS NOT NULL
GROUP BY name, month
ORDER BY name, month;

-- Shares.
SELECT name, sum(so) AS so, sum(whole) AS whole, sum(so) / sum(whole) AS share
FROM shares
GROUP BY name
ORDER BY name;

-- Shares by month.
SELECT name, month, sum(so) AS so, sum(whole) AS whole, sum(so) / sum(whole) AS share
FROM shares
WHERE month IS NOT NULL
GROUP BY name, month
ORDER BY name, month;

-- Actions by state.
SELECT state, count(*) AS n
FROM actions
GROUP BY state
ORDER BY state;

-- Classes and their repeats.
SELECT r.class_name AS class, count(*) AS incidents, count(p.path) AS repeats
FROM records AS r LEFT JOIN repeats AS p ON p.path = r.path
WHERE r.class_name IS NOT NULL AND r.date IS NOT NULL
GROUP BY r.class_name
ORDER BY repeats DESC, incidents DESC, class;
