import type { CancellationToken } from 'vscode-languageserver';
import type { PostmortemRecord, TrendsResult } from '../core/index.ts';
import { DEFAULTS, renderTrends, trendsOf } from '../core/index.ts';
import { createFolderIndex } from './folder-index.ts';
import type { FolderGround, FolderIndex } from './folder-index.ts';

/** The records of the open folders and what they say together. */
export interface FolderTrends {
  /** Null once the token is cancelled. */
  readonly read: (today: string, token: CancellationToken) => Promise<TrendsResult | null>;
  readonly changed: FolderIndex<unknown>['changed'];
}

interface Recorded {
  readonly record: PostmortemRecord;
  readonly repeatWindowDays: number;
}

/** Analyses each postmortem when trends are first asked for, and keeps its record until the file changes. */
export function createTrends(ground: FolderGround): FolderTrends {
  const index = createFolderIndex<Recorded>(ground, ({ service, analysis }, { path }) => ({
    record: service.recordOf(analysis(), { path }),
    repeatWindowDays: service.configuration.repeatWindowDays,
  }));
  return {
    async read(today, token) {
      const records: PostmortemRecord[] = [];
      const sources: { path: string; uri: string }[] = [];
      const notes: { path: string; why: string }[] = [];
      let { repeatWindowDays } = DEFAULTS;
      for await (const { uri, path, kept, unreadable } of index.files(token)) {
        if (unreadable) notes.push({ path, why: 'the file cannot be read' });
        if (!kept) continue;
        records.push(kept.record);
        sources.push({ path, uri });
        ({ repeatWindowDays } = kept);
      }
      if (token.isCancellationRequested) return null;
      const trends = trendsOf(records, { today, repeatWindowDays, notes });
      return { today, sources, page: renderTrends(trends, 'html') };
    },
    changed: index.changed,
  };
}
