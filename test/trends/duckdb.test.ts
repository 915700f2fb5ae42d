import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bigQuery, spark, statementsOf } from './dialects.ts';
import { published, rowsOf, withDatabase } from './duckdb.ts';
import type { Row } from './duckdb.ts';
import { alike, expectedRows } from './expected-rows.ts';
import { repeats } from './figures.ts';
import { PATIENCE, saidOfFixture } from './run.ts';

const REPEATS =
  'SELECT path, date::VARCHAR AS date, class, after_path, after_date::VARCHAR AS after_date, days FROM repeats';

/** The queries at the end of the scripts for other engines, in their order. */
const QUERIES = ['measures', 'measures-by-month', 'shares', 'shares-by-month', 'actions', 'classes'] as const;

const DIALECTS = [
  { name: 'BigQuery', script: 'bigquery.sql', dialect: bigQuery },
  { name: 'Spark', script: 'spark.sql', dialect: spark },
] as const;

const check = (actual: Iterable<Row>, expected: Iterable<Row>): void => {
  assert.deepEqual(alike(actual), alike(expected));
};

suite('other engines reckon the same from the NDJSON', () => {
  let folder = '';
  suiteSetup(async function () {
    this.timeout(PATIENCE);
    const said = await saidOfFixture();
    folder = said.folder;
    writeFileSync(join(folder, 'records.ndjson'), said.lines);
  });

  for (const [query, expected] of Object.entries(expectedRows)) {
    test(`DuckDB: ${query}`, async () => {
      const rows = await withDatabase(folder, async (connection) => {
        await connection.run(published('duckdb/tables.sql'));
        return rowsOf(connection, published(`duckdb/${query}.sql`));
      });
      check(rows, expected);
    });
  }

  test('DuckDB: each repeat with the incident before it, and all as the command line prints it', async () => {
    const { trends } = await saidOfFixture();
    await withDatabase(folder, async (connection) => {
      await connection.run(published('duckdb/tables.sql'));
      check(
        await rowsOf(connection, REPEATS),
        repeats.map(({ after, ...repeat }) => ({ ...repeat, after_path: after.path, after_date: after.date })),
      );
      check(
        await rowsOf(connection, published('duckdb/measures.sql')),
        Object.entries(trends.measures).map(([name, { n, median, p90 }]) => ({ name, n, median, p90 })),
      );
      check(
        await rowsOf(connection, published('duckdb/shares.sql')),
        Object.entries(trends.shares).map(([name, { count, of, share }]) => ({ name, so: count, whole: of, share })),
      );
    });
  });

  for (const { name, script, dialect } of DIALECTS) {
    test(`${name}, with the functions of its dialect spelt for DuckDB`, async () => {
      const statements = statementsOf(dialect.spell(published(script)));
      await withDatabase(folder, async (connection) => {
        for (const macro of dialect.prepare) await connection.run(macro);
        for (const statement of statements.slice(0, -QUERIES.length)) await connection.run(statement);
        for (const [i, query] of QUERIES.entries()) {
          const rows = await rowsOf(connection, statements.at(i - QUERIES.length) ?? '');
          check(rows, expectedRows[query] ?? []);
        }
      });
    });
  }
});
