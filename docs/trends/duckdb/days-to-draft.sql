-- Whole days from the incident to the day on which its postmortem was begun.
SELECT count(days) AS n, quantile_cont(days, 0.5) AS median, quantile_cont(days, 0.9) AS p90
FROM (SELECT date_diff('day', date, draftedOn) AS days FROM records)
WHERE days >= 0;
