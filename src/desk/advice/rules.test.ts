import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../content/file-source.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { readNouns } from '../../content/read-nouns.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { ownLimits } from '../../text/limits.ts';
import { baseFiles, fields, storyFile } from '../../tests/problems/base.ts';
import { linkRule, ruleNames } from './all-rules.ts';
import { checkRuleNames } from './check-rule-names.ts';
import { giveAdvice } from './give-advice.ts';
import type { ExampleFile } from './rule-text.ts';
import { ruleTexts } from './rule-texts.ts';

/** A sound newsroom without anything to frown at, and an example put over it. */
function filesOf(example: readonly ExampleFile[]): Record<string, string> {
  const files: Record<string, string> = { ...baseFiles, 'entities/nobody.yaml': '' };
  delete files['entities/nobody.yaml'];
  const own = example.find(({ language, file }) => language === 'yaml' && file === undefined);
  const changed = Object.fromEntries(
    (own?.text ?? '')
      .split(/^(?=\w)/mu)
      .filter((field) => field !== '')
      .map((field) => [field.slice(0, field.indexOf(':')), field.trimEnd()]),
  );
  const body = example.find(({ language }) => language === 'mdx')?.text;
  const { title, dek, entities, ...more } = changed;
  Object.assign(
    files,
    fields(
      {
        ...(title !== undefined && { title }),
        ...(dek !== undefined && { dek }),
        ...(entities !== undefined && { entities }),
        more: Object.values(more).join('\n'),
      },
      body,
    ),
  );
  for (const { file, text } of example)
    if (file !== undefined) files[file] = `${files[file] ?? ''}${text}`;
  return files;
}

function nounsOf(files: Readonly<Record<string, string>>) {
  const log = createProblemLog();
  const place = { source: memorySource(files), folder: 'content', limits: ownLimits };
  const nouns = readNouns(readContentFiles(place, log), log);
  expect(log.sorted()).toEqual([]);
  return nouns;
}

function adviceOn(files: Readonly<Record<string, string>>) {
  const pictures = new Map([
    ['./small.png', { width: 30, height: 30, format: 'png' as const }],
    ['./market.svg', { width: 8, height: 6, format: 'svg' as const }],
  ]);
  return giveAdvice({ nouns: nounsOf(files), picturesOf: () => pictures }).advice;
}

test('every rule has its text, and every text its rule', () => {
  const files = readdirSync(new URL('rules/', import.meta.url)).map((file) => file.slice(0, -3));
  expect(files.sort()).toEqual([...ruleNames].sort());
  for (const [name, text] of ruleTexts) expect(text.name).toBe(name);
});

test('a sound story gives no advice', () => {
  expect(adviceOn(baseFiles)).toEqual([]);
});

describe.each(ruleNames.filter((name) => name !== linkRule))('%s', (name) => {
  const text = ruleTexts.get(name);

  test('is given on its wrong example, and nothing else is', () => {
    const advice = adviceOn(filesOf(text?.wrong ?? []));
    expect([...new Set(advice.map((one) => one.name))]).toEqual([name]);
    for (const { message, reason, fix } of advice)
      expect(`${message} ${reason} ${fix}`).not.toMatch(/\{\w+\}/u);
  });

  test('is not given on its right example, nor anything else', () => {
    expect(adviceOn(filesOf(text?.right ?? []))).toEqual([]);
  });

  test('is a problem if the newsroom says so, and silent if it says that', () => {
    const files = filesOf(text?.wrong ?? []);
    const settings = files['publication.yaml'] ?? '';
    const asked = (tier: string) =>
      adviceOn({ ...files, 'publication.yaml': `${settings}checks: { ${name}: ${tier} }\n` });
    expect(asked('problem').map(({ tier }) => tier)).toContain('problem');
    expect(asked('off')).toEqual([]);
  });
});

test('advice is given at its place', () => {
  const [advice] = adviceOn({
    ...baseFiles,
    ...fields({}, 'One.\n\nAlibaba bought **Kaola**  on Friday.\n'),
  });
  const source = fields({}, 'One.\n\nAlibaba bought **Kaola**  on Friday.\n')[storyFile] ?? '';
  expect(advice).toMatchObject({ name: 'double-space', line: source.split('\n').length - 1 });
});

test('a rule that there is not is a problem, with the one that was meant', () => {
  const settings = `${baseFiles['publication.yaml'] ?? ''}checks:\n  long-sentense: off\n`;
  const nouns = nounsOf({ ...baseFiles, 'publication.yaml': settings });
  expect(checkRuleNames(nouns)).toMatchObject([
    {
      name: 'unknown-rule',
      file: 'content/publication.yaml',
      line: settings.split('\n').length - 1,
      column: 3,
      fix: 'Write long-sentence. src/handbook/checks.md has all of them.',
    },
  ]);
});
