/**
 * The files that readers may take with them, by the ends of their names. Nothing in it runs where it
 * is opened: pages, drawings, programs and documents with macros are left out.
 */
export const downloadEndings = {
  pdf: ['pdf'],
  csv: ['csv'],
  tsv: ['tsv'],
  spreadsheet: ['xlsx', 'ods'],
  document: ['docx', 'odt'],
  slides: ['pptx', 'odp'],
  text: ['txt'],
  json: ['json'],
  geojson: ['geojson'],
  book: ['epub'],
  calendar: ['ics'],
  archive: ['zip'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DownloadKind = keyof typeof downloadEndings;

/** What a file is by the end of its name; undefined if readers are not given such a file. */
export function downloadKind(name: string): DownloadKind | undefined {
  const ending = /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return kinds.find((kind) => endingsOf(kind).includes(ending));
}

/** All ends of names of such files, without their points. */
export function allDownloadEndings(): readonly string[] {
  return kinds.flatMap(endingsOf);
}

const kinds: readonly DownloadKind[] = [
  'pdf',
  'csv',
  'tsv',
  'spreadsheet',
  'document',
  'slides',
  'text',
  'json',
  'geojson',
  'book',
  'calendar',
  'archive',
];

function endingsOf(kind: DownloadKind): readonly string[] {
  return downloadEndings[kind];
}
