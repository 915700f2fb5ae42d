-- Days since an open action was written down: by the history of the file, else by the day of the draft, else by the incident.
SELECT count(age) AS n, quantile_cont(age, 0.5) AS median, quantile_cont(age, 0.9) AS p90
FROM (
  SELECT date_diff('day', coalesce(openedOn, written_on), getvariable('today')) AS age
  FROM actions
  WHERE NOT settled
);
