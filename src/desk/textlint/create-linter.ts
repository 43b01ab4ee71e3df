import type {
  TextlintKernel,
  TextlintKernelRule,
  TextlintMessage,
  TextlintPluginProcessor,
} from '@textlint/kernel';
import type { CanonicalDocument } from './canonical-document.ts';

/** Asks rules of textlint about the document of a file. */
export type Linter = (
  document: CanonicalDocument,
  file: string,
) => Promise<readonly TextlintMessage[]>;

const extension = '.txt';

/**
 * Prepares to ask rules of textlint.
 *
 * @returns `undefined` if textlint’s kernel is not installed: it comes with no build
 */
export async function createLinter(
  rules: readonly TextlintKernelRule[],
): Promise<Linter | undefined> {
  const kernel = await openKernel();
  if (kernel === undefined) return undefined;
  return async (document, file) => {
    /** The tree is at hand: nothing is parsed. */
    class Processor implements TextlintPluginProcessor {
      availableExtensions = () => [extension];
      processor = () => ({
        preProcess: () => document.tree,
        postProcess: (messages: TextlintMessage[]) => ({ messages, filePath: file }),
      });
    }
    const { messages } = await kernel.lintText(document.text, {
      ext: extension,
      filePath: file,
      plugins: [{ pluginId: 'canonical', plugin: { Processor }, options: true }],
      rules: [...rules],
    });
    return messages;
  };
}

async function openKernel(): Promise<TextlintKernel | undefined> {
  try {
    const { TextlintKernel: Kernel } = await import('@textlint/kernel');
    return new Kernel();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      return undefined;
    throw error;
  }
}
