import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { published, rowsOf, withDatabase } from './duckdb.ts';
import { PATIENCE, saidOfFixture } from './run.ts';

interface Source {
  readonly datasource: { readonly uid: string };
}
interface Panel extends Source {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly fieldConfig: { readonly defaults: object; readonly overrides: readonly unknown[] };
  readonly targets: readonly (Source & { readonly refId: string; readonly rawSql: string })[];
}
interface Dashboard {
  readonly title: string;
  readonly uid: string;
  readonly schemaVersion: number;
  readonly time: { readonly from: string; readonly to: string };
  readonly templating: { readonly list: readonly { readonly name: string; readonly type: string }[] };
  readonly panels: readonly Panel[];
}

const dashboard = JSON.parse(published('grafana-dashboard.json')) as Dashboard;

const TIME_FILTER = /\$__timeFilter\((\w+)\)/g; // "$__timeFilter(date)"
const overAYear = (sql: string): string =>
  sql.replace(TIME_FILTER, "$1 BETWEEN DATE '2025-11-24' AND DATE '2026-11-24'");

const overlap = ({ gridPos: a }: Panel, { gridPos: b }: Panel): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

suite('the dashboard for Grafana', () => {
  test('has what a dashboard needs, and its data source as a variable', () => {
    assert.ok(dashboard.title && dashboard.uid && dashboard.time.from && dashboard.schemaVersion >= 36);
    const { name, type } = dashboard.templating.list[0] ?? {};
    assert.deepEqual({ name, type }, { name: 'datasource', type: 'datasource' });
    for (const panel of dashboard.panels) {
      assert.ok(panel.title && panel.description && panel.targets.length > 0, String(panel.id));
      for (const { datasource } of [panel, ...panel.targets]) assert.equal(datasource.uid, '${datasource}');
    }
  });

  test('no two panels share a number or a place', () => {
    assert.equal(new Set(dashboard.panels.map(({ id }) => id)).size, dashboard.panels.length);
    for (const [i, panel] of dashboard.panels.entries()) {
      assert.ok(panel.gridPos.x + panel.gridPos.w <= 24, panel.title);
      const sharing = dashboard.panels.slice(i + 1).filter((other) => overlap(panel, other));
      assert.deepEqual(sharing, []);
    }
  });

  test('names nobody', () => {
    assert.doesNotMatch(JSON.stringify(dashboard), /owner|assignee|@\w/i);
  });

  test('every panel finds rows in the tables of the fixture', async function () {
    this.timeout(PATIENCE);
    const { folder, lines } = await saidOfFixture();
    writeFileSync(join(folder, 'records.ndjson'), lines);
    await withDatabase(folder, async (connection) => {
      await connection.run(published('duckdb/tables.sql'));
      for (const { type, title, targets } of dashboard.panels) {
        const [row] = await rowsOf(connection, overAYear(targets[0]?.rawSql ?? ''));
        assert.ok(row && (type !== 'timeseries' || 'time' in row), title);
      }
    });
  });
});
