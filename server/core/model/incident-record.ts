/** What is known of another postmortem of the folder. */
export interface IncidentRecord {
  /** Relative to the folder that both are shown from. */
  readonly path: string;
  readonly title?: string;
  /** ISO date of the incident. */
  readonly date?: string;
  readonly class?: string;
  readonly services: readonly string[];
  readonly id?: string;
}
