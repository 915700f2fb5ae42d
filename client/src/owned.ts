/** Something that its owner puts away. */
export interface Owned {
  dispose(): void;
}

export function disposeAll(owned: readonly { dispose(): unknown }[]): void {
  for (const one of owned) one.dispose();
}
