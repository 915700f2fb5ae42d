import { published } from './duckdb.ts';

/** How a script for another engine is spelt for DuckDB, so that what it reckons can be held to the truth. */
export interface Dialect {
  /** Statements that give DuckDB the functions and tables that the script expects. */
  readonly prepare: readonly string[];
  readonly spell: (script: string) => string;
}

const COMMENT = /^ *--.*$/gm; // "-- Shares."

export const statementsOf = (script: string): readonly string[] =>
  script
    .replace(COMMENT, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

type Spelling = readonly [pattern: RegExp, plain: string];

const spellWith =
  (spellings: readonly Spelling[]) =>
  (script: string): string =>
    spellings.reduce((text, [pattern, plain]) => text.replace(pattern, plain), script.replace(COMMENT, ''));

const CONSTANTS: readonly Spelling[] = [
  [/^DECLARE [^;]*\btoday DATE[^;]*;/gm, ''], // "DECLARE today DATE DEFAULT CURRENT_DATE();"
  [/^DECLARE [^;]*\brepeat_window_days INT[^;]*;/gm, ''], // "DECLARE repeat_window_days INT64 DEFAULT 90;"
  [/\btoday\b/g, "getvariable('today')"], // "due < today"
  [/\brepeat_window_days\b/g, '90'], // "<= repeat_window_days"
];

export const bigQuery: Dialect = {
  prepare: [
    'CREATE SCHEMA postmortems',
    `CREATE TABLE postmortems.lines AS
       SELECT unnest(string_split(rtrim(content, chr(10)), chr(10))) AS line FROM read_text('records.ndjson')`,
    'CREATE MACRO its_value(json, path) AS json ->> path',
    "CREATE MACRO its_array(json, path) AS json_extract(json, path || '[*]')",
    'CREATE MACRO its_json(line) AS line::JSON',
    'CREATE MACRO its_date(words) AS words::DATE',
    'CREATE MACRO its_month(format, day) AS strftime(day, format)',
    "CREATE MACRO its_replace(words, pattern, by_what) AS regexp_replace(words, pattern, by_what, 'g')",
  ],
  spell: spellWith([
    ...CONSTANTS,
    [/\bJSON_VALUE\(/g, 'its_value('], // "JSON_VALUE(record, '$.id')"
    [/\bJSON_QUERY_ARRAY\(/g, 'its_array('], // "JSON_QUERY_ARRAY(record, '$.actions')"
    [/\bJSON_QUERY\(/g, 'json_extract('], // "JSON_QUERY(record, '$.questions')"
    [/\bPARSE_JSON\(/g, 'its_json('], // "PARSE_JSON(line)"
    [/\bFORMAT_DATE\(/g, 'its_month('], // "FORMAT_DATE('%Y-%m', date)"
    [/\bDATE\(/g, 'its_date('], // "DATE(JSON_VALUE(record, '$.date'))"
    [/\bDATE_DIFF\(([^;]{1,40}?), (\w+), DAY\)/g, "date_diff('day', $2, $1)"], // "DATE_DIFF(date, after_date, DAY)"
    [/\bREGEXP_REPLACE\(/g, 'its_replace('], // "REGEXP_REPLACE(words, r'[-_]', ' ')"
    [/\br'/g, "'"], // "r'[^\p{L}]+'"
    [/\bINT64\b/g, 'BIGINT'], // "AS INT64)"
    [/\bPERCENTILE_CONT\(/g, 'quantile_cont('], // "PERCENTILE_CONT(value, 0.5) OVER (…)"
    [/\bUNNEST\(actions\) AS action\b/g, 'UNNEST(actions) AS its(action)'],
  ]),
};

const NAMED_COLUMNS = /columns = (\{[^}]*\})/; // "columns = { version: 'INTEGER', … }"
const columns = NAMED_COLUMNS.exec(published('duckdb/tables.sql'))?.[1] ?? '';

export const spark: Dialect = {
  prepare: [
    "CREATE MACRO its_days(later, earlier) AS date_diff('day', earlier, later)",
    "CREATE MACRO its_month(day, format) AS strftime(day, '%Y-%m')",
    "CREATE MACRO its_replace(words, pattern, by_what) AS regexp_replace(words, pattern, by_what, 'g')",
    `CREATE TEMPORARY VIEW lines AS SELECT * FROM read_json('records.ndjson', columns = ${columns})`,
  ],
  spell: spellWith([
    ...CONSTANTS,
    [/^CREATE OR REPLACE TEMPORARY VIEW lines [^;]*;/gm, ''], // "CREATE … VIEW lines (…) USING json OPTIONS (…);"
    [/\bdatediff\(/g, 'its_days('], // "datediff(draftedOn, date)"
    [/\bdate_format\(/g, 'its_month('], // "date_format(date, 'yyyy-MM')"
    [/\bregexp_replace\(/g, 'its_replace('], // "regexp_replace(class, '[-_]', ' ')"
    [/\\\\p/g, '\\p'], // "'[^\\p{L}]+'"
    [/\bpercentile\(/g, 'quantile_cont('], // "percentile(value, 0.5)"
    [/ LATERAL VIEW explode\(actions\) AS action\b/g, ', UNNEST(actions) AS its(action)'],
    [/\bsize\(filter\(/g, 'len(list_filter('], // "size(filter(map_values(questions), …))"
    [/\banswer ->/g, 'lambda answer:'], // "answer -> answer = 'answered'"
  ]),
};
