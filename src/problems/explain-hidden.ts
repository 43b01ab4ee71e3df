import { hiddenCharacter } from '../text/hidden-character.ts';
import type { FieldProblem } from './telling.ts';

/** Says that a text holds a character that nobody sees and that can change what readers see. */
export function explainHidden(text: string): FieldProblem | undefined {
  const hidden = hiddenCharacter(text);
  if (hidden === undefined) return undefined;
  return {
    name: 'hidden-character',
    says: `holds ${hidden.name}`,
    reason: 'Nobody sees it, and it can change what readers and programs take the text for.',
    fix: 'Delete it; if it came along with a text from elsewhere, type the word anew.',
  };
}
