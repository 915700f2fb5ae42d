// What both extension hosts, Node and the web worker, offer beside `vscode`. Nothing else of either may be used.
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare const crypto: { getRandomValues(array: Uint8Array): Uint8Array };
declare class Worker {
  constructor(script: string);
  terminate(): void;
}
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare const Blob: new (
  parts: readonly (string | Uint8Array)[],
  options: { type: string },
) => { readonly type: string };
declare const URL: { createObjectURL(blob: { readonly type: string }): string };
