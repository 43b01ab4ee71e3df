import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextlintMessage } from '@textlint/kernel';
import { digestText } from '../../memory/digest-text.ts';
import { noMemory, type Memory } from '../../memory/memory.ts';
import type { Publication } from '../../model/publication.ts';
import type { TextlintSettings } from '../../model/textlint-settings.ts';
import type { Problem } from '../../problems/problem.ts';
import { placeAt } from '../../story/syntax/place-at.ts';
import type { Advice } from '../advice/advice.ts';
import { filesToReview, type ReviewScope } from '../advice/files-to-review.ts';
import type { FileInReview } from '../advice/in-review.ts';
import { isOthersWord, touches, type Prose } from '../advice/prose.ts';
import { canonicalDocument } from './canonical-document.ts';
import { loadRules } from './load-rules.ts';
import { textlintPrefix } from './textlint-prefix.ts';
import { createLinter, type Linter } from './create-linter.ts';

/** What is read, and with what. */
export interface TextlintRequest extends ReviewScope {
  /** The root of the repository, absolute. */
  readonly root: string;
  readonly memory?: Memory;
}

/** What rules of textlint say; a problem if what was chosen is not installed. */
export interface TextlintReport {
  readonly advice: readonly Advice[];
  readonly problems: readonly Problem[];
}

const silence: TextlintReport = { advice: [], problems: [] };

/**
 * What rules of textlint say of everything that readers read, where the newsroom has chosen some: at
 * the places where it was typed, and not of code, nor of quotations unless they are asked for. What is
 * said of a file is remembered as long as the file, the rules and the installed packages are the same.
 */
export async function textlintAdvice(request: TextlintRequest): Promise<TextlintReport> {
  const { nouns, root, memory = noMemory } = request;
  const { value: publication } = nouns.publication ?? {};
  const settings = publication?.textlint;
  if (publication === undefined || settings === undefined) return silence;
  const { rules, missing } = await loadRules(root, settings.rules);
  const lint = await createLinter(rules);
  const lacking = [...(lint === undefined ? ['@textlint/kernel'] : []), ...missing];
  if (lint === undefined || lacking.length > 0)
    return { advice: [], problems: [explainMissing(request, lacking)] };
  const heldAgainst = digestText(JSON.stringify(settings), installedPackages(root));
  const known = memory.shelf<readonly Advice[]>('textlint');
  const advice: Advice[] = [];
  for (const file of filesToReview(request)) {
    const key = digestText(heldAgainst, JSON.stringify(file.key));
    const found = known.get(key) ?? (await adviceOn(file.read(), settings, lint));
    known.keep(key, found);
    advice.push(...found);
  }
  return { advice: advice.flatMap((one) => tiered(one, publication)), problems: [] };
}

async function adviceOn(
  file: FileInReview | undefined,
  settings: TextlintSettings,
  lint: Linter,
): Promise<readonly Advice[]> {
  if (file === undefined) return [];
  const document = canonicalDocument(file);
  const messages = document.text === '' ? [] : await lint(document, file.file);
  return messages.flatMap((message): Advice[] => {
    // A rule that mends names all that it would take away, else perhaps its first letter alone.
    const [start, end] = message.fix?.range ?? message.range;
    const found = document.within({ start, end });
    if (found === undefined) return [];
    const { prose, span } = found;
    const around = span.start === span.end ? { ...span, end: span.end + 1 } : span;
    if (touches(prose.closed, around)) return [];
    if (settings.quotations === 'skip' && isOthersWord(prose, around)) return [];
    const name = textlintPrefix + message.ruleId.replaceAll(/[^a-z\d]+/giu, '-').toLowerCase();
    const shown = prose.shownAt(around);
    const mend = mendOf(message, document, prose);
    return [
      {
        tier: 'advice',
        name: name.replace(/^textlint-(?:textlint-rule-)?-?/u, textlintPrefix),
        file: file.file,
        ...placeAt(file.source, shown.start),
        message: message.message.replace(/(?<![.!?。！？])$/u, '.'),
        reason: `So says textlint’s rule ${message.ruleId}, which your newsroom has chosen.`,
        fix:
          mend === undefined
            ? `Write it otherwise; checks: { ${name}: off } in publication.yaml switches the rule off.`
            : `Write “${mend.text}”: npm run check -- --fix does.`,
        ...shown,
        mend,
      },
    ];
  });
}

/** Letters and signs that are no markup, in whatever file they stand. */
const harmless = /^[\p{L}\p{M}\p{N} ,.;!?’，。；：！？、（）-]+$/u;

/** What a rule would write, if it is words alone and its place is typed without anything between. */
function mendOf(
  { fix }: TextlintMessage,
  document: ReturnType<typeof canonicalDocument>,
  prose: Prose,
): Advice['mend'] {
  const [start = 0, end = 0] = fix?.range ?? [];
  if (fix === undefined || start === end || !harmless.test(fix.text)) return undefined;
  const found = document.within({ start, end });
  if (found?.prose !== prose || isOthersWord(prose, found.span)) return undefined;
  const typed = prose.kind === 'field' ? undefined : prose.typedAt(found.span);
  return typed && { ...typed, text: fix.text };
}

/** As the newsroom takes the rule; nothing, if it has switched it off. */
function tiered(one: Advice, { checks }: Publication): Advice[] {
  const tier = checks[one.name] ?? one.tier;
  return tier === 'off' ? [] : [{ ...one, tier }];
}

/** Another version of a rule may say something else. */
function installedPackages(root: string): string {
  const file = join(root, 'package-lock.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function explainMissing({ nouns }: TextlintRequest, packages: readonly string[]): Problem {
  const { file = '', placeOf } = nouns.publication ?? {};
  const place = placeOf?.(['textlint'], 'textlint') ?? { line: 1, column: 1 };
  return {
    name: 'textlint-missing',
    file,
    ...place,
    message: `Rules of textlint are chosen here, and ${packages.join(', ')} is not installed.`,
    reason: 'Nobody would be told what they find.',
    fix: `Run: npm install --save-dev ${packages.join(' ')}`,
  };
}
