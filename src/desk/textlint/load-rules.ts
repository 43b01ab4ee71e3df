import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextlintKernelRule } from '@textlint/kernel';
import { z } from 'zod';
import type { TextlintSettings } from '../../model/textlint-settings.ts';

/** Rules ready for textlint, and the packages of those that are not installed. */
export interface LoadedRules {
  readonly rules: readonly TextlintKernelRule[];
  readonly missing: readonly string[];
}

type Settings = TextlintSettings['rules'][string];

/** A module of a rule is a function, or a function beside one that mends. */
const rule = z.custom<TextlintKernelRule['rule']>(
  (value) =>
    typeof value === 'function' ||
    (typeof value === 'object' && value !== null && 'linter' in value && 'fixer' in value),
);
const preset = z.object({
  rules: z.record(z.string(), rule),
  rulesConfig: z.record(z.string(), z.unknown()).default({}),
});

/**
 * Loads the rules that a newsroom has chosen, from packages that lie in `node_modules`.
 *
 * @param root the root of the repository, absolute
 * @throws Error if a package is no rule of textlint
 */
export async function loadRules(
  root: string,
  chosen: TextlintSettings['rules'],
): Promise<LoadedRules> {
  const { resolve } = createRequire(join(root, 'package.json'));
  const rules: TextlintKernelRule[] = [];
  const missing: string[] = [];
  for (const [name, settings] of Object.entries(chosen)) {
    if (settings === false) continue;
    const packageName = packageOf(name);
    let file;
    try {
      file = resolve(packageName);
    } catch {
      missing.push(packageName);
      continue;
    }
    const module: unknown = await import(pathToFileURL(file).href);
    rules.push(...rulesIn(name, plainModule(module), settings));
  }
  return { rules, missing };
}

/** What a rule is called as a package: `no-todo` is textlint-rule-no-todo, as textlint has it. */
function packageOf(name: string): string {
  const [, scope = '', bare = name] = /^(@[^/]+\/)?(.*)$/u.exec(name) ?? [];
  return `${scope}${bare.startsWith('textlint-rule-') ? '' : 'textlint-rule-'}${bare}`;
}

/** What a module exports, whichever form of modules it was written in and however often wrapped. */
function plainModule(module: unknown): unknown {
  const isWrapped =
    typeof module === 'object' &&
    module !== null &&
    'default' in module &&
    !('linter' in module) &&
    !('rules' in module);
  return isWrapped ? plainModule(module.default) : module;
}

function rulesIn(name: string, module: unknown, settings: Settings): TextlintKernelRule[] {
  const several = preset.safeParse(module);
  if (!several.success) {
    const one = rule.safeParse(module);
    if (!one.success) throw new Error(`${packageOf(name)} is no rule of textlint.`);
    return [{ ruleId: name, rule: one.data, options: settings }];
  }
  const own: Readonly<Record<string, unknown>> = typeof settings === 'object' ? settings : {};
  return Object.entries(several.data.rules).flatMap(([part, loaded]) => {
    const options = own[part] ?? several.data.rulesConfig[part] ?? true;
    const read = z.union([z.boolean(), z.record(z.string(), z.unknown())]).safeParse(options);
    if (!read.success || read.data === false) return [];
    return [{ ruleId: `${name}/${part}`, rule: loaded, options: read.data }];
  });
}
