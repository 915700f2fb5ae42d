-- From `postmortem trends --format ndjson > records.ndjson` to the tables that every other query reads.
-- The day on which actions are judged, and the days within which a class of incident counts as a repeat.
SET VARIABLE today = coalesce(getvariable('today'), current_date);
SET VARIABLE repeat_window_days = coalesce(getvariable('repeat_window_days'), 90);

-- One row a postmortem. The columns are named, so that one that is empty in every record keeps its type.
-- An identity that occurs twice counts once, as in the report.
CREATE OR REPLACE TABLE records AS
SELECT
  *,
  strftime(date, '%Y-%m') AS month,
  lower(trim(regexp_replace(class, '[^\p{L}\p{N}]+', ' ', 'g'))) AS class_name
FROM read_json(
  'records.ndjson',
  format = 'newline_delimited',
  columns = {
    version: 'INTEGER',
    id: 'VARCHAR',
    path: 'VARCHAR',
    title: 'VARCHAR',
    date: 'DATE',
    draftedOn: 'DATE',
    publishedOn: 'DATE',
    kind: 'VARCHAR',
    status: 'VARCHAR',
    severity: 'VARCHAR',
    class: 'VARCHAR',
    services: 'VARCHAR[]',
    durations: 'STRUCT(
      timeToDetect STRUCT(minutes BIGINT),
      timeToAcknowledge STRUCT(minutes BIGINT),
      timeToMitigate STRUCT(minutes BIGINT),
      timeToResolve STRUCT(minutes BIGINT),
      reportingLag STRUCT(minutes BIGINT))',
    questions: 'MAP(VARCHAR, VARCHAR)',
    actions: 'STRUCT(
      line BIGINT, text VARCHAR, due DATE, done BOOLEAN, settled BOOLEAN, doneOn DATE, openedOn DATE)[]',
    firstPersonAccounts: 'BIGINT'
  })
QUALIFY row_number() OVER (PARTITION BY id ORDER BY date NULLS LAST, path) = 1;

-- One row an action, with what can be said of it today. Owners are left out: no figure is about a person.
CREATE OR REPLACE TABLE actions AS
SELECT
  *,
  CASE
    WHEN settled AND NOT done THEN 'dropped'
    WHEN done AND (doneOn IS NULL OR due IS NULL) THEN 'done'
    WHEN done AND doneOn <= due THEN 'on time'
    WHEN done THEN 'late'
    WHEN due IS NULL THEN 'no date'
    WHEN due < getvariable('today') THEN 'overdue'
    ELSE 'open'
  END AS state
FROM (
  SELECT path, coalesce(draftedOn, date) AS written_on, unnest(actions, recursive := true)
  FROM records
);

-- One row an incident of a class of which there was another within the window, with the nearest one before it.
CREATE OR REPLACE TABLE repeats AS
SELECT path, date, class_name AS class, after_path, after_date, date_diff('day', after_date, date) AS days
FROM (
  SELECT path, date, class_name, lag(path) OVER earlier AS after_path, lag(date) OVER earlier AS after_date
  FROM records
  WHERE class_name IS NOT NULL AND date IS NOT NULL
  WINDOW earlier AS (PARTITION BY class_name ORDER BY date, path)
)
WHERE date_diff('day', after_date, date) <= getvariable('repeat_window_days');

-- One row a value of a measure: minutes, days or accounts. `date` is the day of the incident; ages belong to no month.
CREATE OR REPLACE TABLE measures AS
SELECT name, path, date, strftime(date, '%Y-%m') AS month, value
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
  SELECT 'daysToDraft', path, date, date_diff('day', date, draftedOn) FROM records WHERE draftedOn >= date
  UNION ALL
  SELECT 'firstPersonAccounts', path, date, firstPersonAccounts FROM records
  UNION ALL
  SELECT 'ageOfOpenActions', path, NULL, date_diff('day', coalesce(openedOn, written_on), getvariable('today'))
  FROM actions
  WHERE NOT settled
)
WHERE value IS NOT NULL;

-- One row a thing that is so or not so: `so` of the `whole`. `date` is the day of the incident, of an action the due date.
CREATE OR REPLACE TABLE shares AS
SELECT name, path, date, strftime(date, '%Y-%m') AS month, so, whole
FROM (
  SELECT 'repeats' AS name, records.path, records.date, (repeats.path IS NOT NULL)::INTEGER AS so, 1 AS whole
  FROM records LEFT JOIN repeats USING (path)
  WHERE class_name IS NOT NULL AND records.date IS NOT NULL
  UNION ALL
  SELECT 'actionsDone', path, due, done::INTEGER, 1
  FROM actions
  WHERE due < getvariable('today') AND state <> 'dropped'
  UNION ALL
  SELECT 'actionsOnTime', path, due, (state = 'on time')::INTEGER, 1
  FROM actions
  WHERE state IN ('on time', 'late', 'overdue')
  UNION ALL
  SELECT 'actionsOverdue', path, due, (state = 'overdue')::INTEGER, 1
  FROM actions
  WHERE NOT settled
  UNION ALL
  SELECT 'answeredQuestions', path, date, len(list_filter(map_values(questions), lambda answer: answer = 'answered')), 5
  FROM records
  UNION ALL
  SELECT 'volunteered', path, date, (firstPersonAccounts > 0)::INTEGER, 1
  FROM records
);
