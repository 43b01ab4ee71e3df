import { allDownloadEndings, downloadKind } from '../text/addresses/download-kinds.ts';
import { explainStrangeName } from './explain-strange-name.ts';
import type { FieldProblem } from './telling.ts';

/** Says what is wrong with the name of a file for readers to take with them, which begins with `./`. */
export function explainDownloadName(src: string): FieldProblem | undefined {
  const ending = /\.(\w+)$/u.exec(src)?.[1];
  if (ending === undefined) {
    return {
      name: 'download-name',
      says: `is “${src}”, which does not say what the file is`,
      reason: 'Servers and readers’ machines go by the end of the name.',
      fix: 'Write the whole name of the file, such as ./budget.pdf.',
    };
  }
  if (downloadKind(src) === undefined) {
    return {
      name: 'download-name',
      says: `is “${src}”, and readers are given no .${ending.toLowerCase()} files`,
      reason: 'A page, a drawing or a program would run on their machine, perhaps in your name.',
      fix: `Offer it as one of: ${allDownloadEndings().join(', ')}. A picture is a <Figure>.`,
    };
  }
  const strange = explainStrangeName(src, 'file');
  return (
    strange && {
      name: 'download-name',
      reason: 'It becomes an address, and the name on readers’ disks.',
      ...strange,
    }
  );
}
