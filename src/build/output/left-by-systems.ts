const names: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Whether a file is what a system leaves in a folder that a person looked at. */
export function isLeftBySystem(path: string): boolean {
  return names.has(path.slice(path.lastIndexOf('/') + 1));
}
