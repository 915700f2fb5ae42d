const ADDRESS = /^([a-z][\w+.-]*:\/\/[^/]*)(\/.*)$/i; // "file:///work/a.md", "vscode-vfs://github/o/r/a.md"
const MARKDOWN_NAME = /\.(?:md|markdown)$/i; // "2026-11-23-outage.md"

/** The folder that holds a file or folder; absent at the top, and for addresses without folders such as `untitled:1`. */
export function parentOf(uri: string): string | undefined {
  const [, authority, path] = ADDRESS.exec(uri) ?? [];
  if (authority === undefined || path === undefined) return undefined;
  const trimmed = path.endsWith('/') ? path.slice(0, -1) : path;
  const slash = trimmed.lastIndexOf('/');
  return slash < 0 ? undefined : authority + (slash === 0 ? '/' : trimmed.slice(0, slash));
}

export const childOf = (folder: string, name: string): string =>
  folder.endsWith('/') ? folder + name : `${folder}/${name}`;

/** True when the address is the folder itself or lies below it. */
export const isWithin = (folder: string, uri: string): boolean =>
  uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** By the end of a path or an address. */
export const isMarkdownFile = (name: string): boolean => MARKDOWN_NAME.test(name);

/** The innermost of the folders around a file. */
export const folderAround = (folders: readonly string[], uri: string): string | undefined =>
  folders.filter((folder) => isWithin(folder, uri)).sort((a, b) => b.length - a.length)[0];

/** The path below a folder, decoded, with `/`; the last part of the address when it lies elsewhere. */
export function pathBelow(folder: string | undefined, uri: string): string {
  const below =
    folder !== undefined && isWithin(folder, uri) ? uri.slice(folder.length) : uri.slice(uri.lastIndexOf('/'));
  return decoded(below.startsWith('/') ? below.slice(1) : below);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
