import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { TODAY } from './truth.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A file of `docs/trends`, as published. */
export const published = (path: string): string =>
  readFileSync(new URL(`../../docs/trends/${path}`, import.meta.url), 'utf8');

/** Whole numbers of any width become numbers, dates their ISO words. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRowObjectsJS()
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

/** Runs `use` on a database of its own that finds files in the folder, on the day of the truth, and closes it. */
export async function withDatabase<Result>(
  folder: string,
  use: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const instance = await DuckDBInstance.create(':memory:', { file_search_path: folder });
  const connection = await instance.connect();
  try {
    await connection.run(`SET VARIABLE today = DATE '${TODAY}'`);
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
