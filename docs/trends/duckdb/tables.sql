-- From `postmortem trends --format ndjson > records.ndjson` to the four tables that all other queries read.
-- The day on which actions are judged, and the days within which a class of incident counts as a repeat.
SET VARIABLE today = coalesce(getvariable('today'), current_date);
SET VARIABLE repeat_window_days = coalesce(getvariable('repeat_window_days'), 90);

-- One row a postmortem. The columns are named, so that a column that is empty in every record keeps its type.
-- An identity that occurs twice counts once, as in the report.
CREATE OR REPLACE TABLE records AS
SELECT *, strftime(date, '%Y-%m') AS month, lower(regexp_replace(trim(class), '[-_\s]+', ' ', 'g')) AS class_name
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

-- One row a duration that could be told.
CREATE OR REPLACE TABLE durations AS
SELECT path, date, month, name, minutes
FROM (
  SELECT path, date, month, unnest([
    {name: 'timeToDetect', minutes: durations.timeToDetect.minutes},
    {name: 'timeToAcknowledge', minutes: durations.timeToAcknowledge.minutes},
    {name: 'timeToMitigate', minutes: durations.timeToMitigate.minutes},
    {name: 'timeToResolve', minutes: durations.timeToResolve.minutes},
    {name: 'reportingLag', minutes: durations.reportingLag.minutes}
  ], recursive := true)
  FROM records
)
WHERE minutes IS NOT NULL;

-- One row an action, with what can be said of it today. Owners are left out: no figure is about a person.
CREATE OR REPLACE TABLE actions AS
SELECT *,
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
  SELECT path, date, month, coalesce(draftedOn, date) AS written_on, unnest(actions, recursive := true)
  FROM records
);

-- One row an incident of a class of which there was another within the window, with the nearest one before it.
CREATE OR REPLACE TABLE repeats AS
SELECT path, date, month, class, after_path, after_date, date_diff('day', after_date, date) AS days
FROM (
  SELECT path, date, month, class, class_name,
    lag(path) OVER before AS after_path,
    lag(date) OVER before AS after_date
  FROM records
  WHERE class IS NOT NULL AND date IS NOT NULL
  WINDOW before AS (PARTITION BY class_name ORDER BY date, path)
)
WHERE date_diff('day', after_date, date) <= getvariable('repeat_window_days');
