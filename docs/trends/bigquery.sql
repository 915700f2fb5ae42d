-- The trends in BigQuery (GoogleSQL). One statement after the other, as one script.
-- Load the NDJSON as plain lines, so that keys with a hyphen and columns that are empty everywhere do no harm:
--
--   bq mk postmortems
--   bq load --source_format=CSV --field_delimiter='\x01' --quote='' \
--     postmortems.lines records.ndjson line:STRING

DECLARE today DATE DEFAULT CURRENT_DATE();
DECLARE repeat_window_days INT64 DEFAULT 90;

CREATE OR REPLACE TABLE postmortems.records AS
SELECT *, FORMAT_DATE('%Y-%m', date) AS month
FROM (
  SELECT
    JSON_VALUE(record, '$.id') AS id,
    JSON_VALUE(record, '$.path') AS path,
    JSON_VALUE(record, '$.title') AS title,
    DATE(JSON_VALUE(record, '$.date')) AS date,
    DATE(JSON_VALUE(record, '$.draftedOn')) AS drafted_on,
    JSON_VALUE(record, '$.kind') AS kind,
    JSON_VALUE(record, '$.status') AS status,
    JSON_VALUE(record, '$.severity') AS severity,
    LOWER(TRIM(REGEXP_REPLACE(JSON_VALUE(record, '$.class'), r'[^\p{L}\p{N}]+', ' '))) AS class_name,
    JSON_QUERY(record, '$.durations') AS durations,
    JSON_QUERY(record, '$.questions') AS questions,
    JSON_QUERY_ARRAY(record, '$.actions') AS actions,
    CAST(JSON_VALUE(record, '$.firstPersonAccounts') AS INT64) AS first_person_accounts
  FROM (SELECT PARSE_JSON(line) AS record FROM postmortems.lines)
)
WHERE TRUE
QUALIFY ROW_NUMBER() OVER (PARTITION BY id ORDER BY date NULLS LAST, path) = 1;

CREATE OR REPLACE TABLE postmortems.actions AS
SELECT
  *,
  CASE
    WHEN settled AND NOT done THEN 'dropped'
    WHEN done AND (done_on IS NULL OR due IS NULL) THEN 'done'
    WHEN done AND done_on <= due THEN 'on time'
    WHEN done THEN 'late'
    WHEN due IS NULL THEN 'no date'
    WHEN due < today THEN 'overdue'
    ELSE 'open'
  END AS state
FROM (
  SELECT
    path,
    JSON_VALUE(action, '$.text') AS text,
    DATE(JSON_VALUE(action, '$.due')) AS due,
    DATE(JSON_VALUE(action, '$.doneOn')) AS done_on,
    CAST(JSON_VALUE(action, '$.done') AS BOOL) AS done,
    CAST(JSON_VALUE(action, '$.settled') AS BOOL) AS settled,
    COALESCE(DATE(JSON_VALUE(action, '$.openedOn')), drafted_on, date) AS written_on
  FROM postmortems.records, UNNEST(actions) AS action
);

CREATE OR REPLACE TABLE postmortems.repeats AS
SELECT path, date, class_name AS class, after_path, after_date, DATE_DIFF(date, after_date, DAY) AS days
FROM (
  SELECT path, date, class_name, LAG(path) OVER earlier AS after_path, LAG(date) OVER earlier AS after_date
  FROM postmortems.records
  WHERE class_name IS NOT NULL AND date IS NOT NULL
  WINDOW earlier AS (PARTITION BY class_name ORDER BY date, path)
)
WHERE DATE_DIFF(date, after_date, DAY) <= repeat_window_days;

CREATE OR REPLACE TABLE postmortems.measures AS
SELECT name, path, date, FORMAT_DATE('%Y-%m', date) AS month, value
FROM (
  SELECT 'timeToDetect' AS name, path, date, CAST(JSON_VALUE(durations, '$.timeToDetect.minutes') AS INT64) AS value
  FROM postmortems.records
  UNION ALL
  SELECT 'timeToAcknowledge', path, date, CAST(JSON_VALUE(durations, '$.timeToAcknowledge.minutes') AS INT64)
  FROM postmortems.records
  UNION ALL
  SELECT 'timeToMitigate', path, date, CAST(JSON_VALUE(durations, '$.timeToMitigate.minutes') AS INT64)
  FROM postmortems.records
  UNION ALL
  SELECT 'timeToResolve', path, date, CAST(JSON_VALUE(durations, '$.timeToResolve.minutes') AS INT64)
  FROM postmortems.records
  UNION ALL
  SELECT 'reportingLag', path, date, CAST(JSON_VALUE(durations, '$.reportingLag.minutes') AS INT64)
  FROM postmortems.records
  UNION ALL
  SELECT 'daysToDraft', path, date, DATE_DIFF(drafted_on, date, DAY) FROM postmortems.records WHERE drafted_on >= date
  UNION ALL
  SELECT 'firstPersonAccounts', path, date, first_person_accounts FROM postmortems.records
  UNION ALL
  SELECT 'ageOfOpenActions', path, CAST(NULL AS DATE), DATE_DIFF(today, written_on, DAY)
  FROM postmortems.actions
  WHERE NOT settled
)
WHERE value IS NOT NULL;

CREATE OR REPLACE TABLE postmortems.shares AS
SELECT name, path, date, FORMAT_DATE('%Y-%m', date) AS month, so, whole
FROM (
  SELECT 'repeats' AS name, r.path, r.date, IF(p.path IS NULL, 0, 1) AS so, 1 AS whole
  FROM postmortems.records AS r LEFT JOIN postmortems.repeats AS p ON p.path = r.path
  WHERE r.class_name IS NOT NULL AND r.date IS NOT NULL
  UNION ALL
  SELECT 'actionsDone', path, due, IF(done, 1, 0), 1
  FROM postmortems.actions
  WHERE due < today AND state <> 'dropped'
  UNION ALL
  SELECT 'actionsOnTime', path, due, IF(state = 'on time', 1, 0), 1
  FROM postmortems.actions
  WHERE state IN ('on time', 'late', 'overdue')
  UNION ALL
  SELECT 'actionsOverdue', path, due, IF(state = 'overdue', 1, 0), 1
  FROM postmortems.actions
  WHERE NOT settled
  UNION ALL
  SELECT
    'answeredQuestions',
    path,
    date,
    IF(JSON_VALUE(questions, '$."what-happened"') = 'answered', 1, 0)
      + IF(JSON_VALUE(questions, '$.impact') = 'answered', 1, 0)
      + IF(JSON_VALUE(questions, '$.why') = 'answered', 1, 0)
      + IF(JSON_VALUE(questions, '$.learned') = 'answered', 1, 0)
      + IF(JSON_VALUE(questions, '$.doing') = 'answered', 1, 0),
    5
  FROM postmortems.records
  UNION ALL
  SELECT 'volunteered', path, date, IF(first_person_accounts > 0, 1, 0), 1
  FROM postmortems.records
);

-- Measures: PERCENTILE_CONT is a window function here. APPROX_QUANTILES would be shorter, and not equal.
SELECT DISTINCT
  name,
  COUNT(*) OVER (PARTITION BY name) AS n,
  PERCENTILE_CONT(value, 0.5) OVER (PARTITION BY name) AS median,
  PERCENTILE_CONT(value, 0.9) OVER (PARTITION BY name) AS p90
FROM postmortems.measures
ORDER BY name;

-- Measures by month. Draw a line only through months that have five values or more.
SELECT DISTINCT
  name,
  month,
  COUNT(*) OVER (PARTITION BY name, month) AS n,
  PERCENTILE_CONT(value, 0.5) OVER (PARTITION BY name, month) AS median,
  PERCENTILE_CONT(value, 0.9) OVER (PARTITION BY name, month) AS p90
FROM postmortems.measures
WHERE month IS NOT NULL
ORDER BY name, month;

-- Shares.
SELECT name, SUM(so) AS so, SUM(whole) AS whole, SUM(so) / SUM(whole) AS share
FROM postmortems.shares
GROUP BY name
ORDER BY name;

-- Shares by month.
SELECT name, month, SUM(so) AS so, SUM(whole) AS whole, SUM(so) / SUM(whole) AS share
FROM postmortems.shares
WHERE month IS NOT NULL
GROUP BY name, month
ORDER BY name, month;

-- Actions by state.
SELECT state, COUNT(*) AS n
FROM postmortems.actions
GROUP BY state
ORDER BY state;

-- Classes and their repeats.
SELECT r.class_name AS class, COUNT(*) AS incidents, COUNT(p.path) AS repeats
FROM postmortems.records AS r LEFT JOIN postmortems.repeats AS p ON p.path = r.path
WHERE r.class_name IS NOT NULL AND r.date IS NOT NULL
GROUP BY r.class_name
ORDER BY repeats DESC, incidents DESC, class;
