import { ACTION_GROUPS } from './register.ts';
import type { ActionGroup, Register } from './register.ts';
import type { RegisteredAction } from './registered-action.ts';

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly message: string;
}

/** What `actions --format json` prints; changes only with `version`. */
export interface RegisterDocument {
  readonly version: 1;
  readonly today: string;
  /** Most pressing first. */
  readonly actions: readonly (RegisteredAction & {
    readonly overdue: boolean;
    readonly group: ActionGroup;
  })[];
  readonly errors: readonly UnreadFile[];
  readonly totals: Readonly<Record<'postmortems' | 'actions' | ActionGroup, number>>;
}

export interface RegisterSurroundings {
  /** How many postmortems were read. */
  readonly postmortems: number;
  readonly errors: readonly UnreadFile[];
}

/** The register as other tools read it; `totals` counts what is printed. */
export function registerDocument({ today, groups }: Register, around: RegisterSurroundings): RegisterDocument {
  const actions = ACTION_GROUPS.flatMap((group) =>
    groups[group].map((action) => ({ ...action, overdue: group === 'overdue', group })),
  );
  return {
    version: 1,
    today,
    actions,
    errors: around.errors,
    totals: {
      postmortems: around.postmortems,
      actions: actions.length,
      overdue: groups.overdue.length,
      'this-week': groups['this-week'].length,
      later: groups.later.length,
      'no-date': groups['no-date'].length,
      done: groups.done.length,
    },
  };
}
