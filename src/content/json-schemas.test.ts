import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../story/syntax/frontmatter.ts';
import { jsonSchemas, yamlFilesOf, type NounName } from './json-schemas.ts';

const schemas = jsonSchemas();
const mdxFilesOf = {
  article: 'content/articles/**/article.mdx',
  page: 'content/pages/*.mdx',
} as const;
const filesOf: Readonly<Partial<Record<NounName, string>>> = { ...yamlFilesOf, ...mdxFilesOf };

/** The files of the fixture newsroom that a noun is in: `content/` may lack some kinds. */
function fixtureFiles(noun: NounName): string[] {
  const pattern = filesOf[noun] ?? '';
  return globSync(pattern.replace(/^content\//u, 'src/tests/fixture-newsroom/')).sort();
}
const nouns: readonly NounName[] = [
  'publication',
  'front',
  'glossary',
  'article',
  'annotations',
  'page',
  'person',
  'entity',
  'words',
];

function validatorOf(noun: NounName): (value: unknown) => unknown[] {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
  ajv.addFormat('uri', /^https?:\/\/\S+$/u);
  const validate = ajv.compile(JSON.parse(schemas[noun]));
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

function readValue(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return parse(file.endsWith('.mdx') ? splitFrontmatter(text).yaml : text);
}

/** Paths of all fields that have no description; a field is a key that a reporter can type. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null)
      return undescribed(value, path);
    return Object.entries(value).flatMap(([field, its]: [string, unknown]) => [
      ...(typeof its === 'object' && its !== null && 'description' in its
        ? []
        : [`${path}.${field}`]),
      ...undescribed(its, `${path}.${field}`),
    ]);
  });
}

describe.each(nouns)('the schema of %s', (noun) => {
  test('is the one in .vscode, or `npm run schemas` was forgotten', () => {
    expect(readFileSync(`.vscode/schemas/${noun}.schema.json`, 'utf8')).toBe(schemas[noun]);
  });

  test('finds nothing wrong with the files of a sound newsroom', () => {
    const files = fixtureFiles(noun);
    expect(files).not.toEqual([]);
    const errorsOf = validatorOf(noun);
    for (const file of files) expect(errorsOf(readValue(file)), file).toEqual([]);
  });

  test('finds an unknown field', () => {
    const [file = ''] = fixtureFiles(noun);
    const value = readValue(file);
    expect(value).toBeTypeOf('object');
    expect(validatorOf(noun)(Object.assign({ titel: 'a slip' }, value))).not.toEqual([]);
  });

  test('describes every field', () => {
    expect(undescribed(JSON.parse(schemas[noun]), noun)).toEqual([]);
  });
});

test('a picture’s name may end in capitals, as the build allows', () => {
  const portrait = { src: './A.JPG', alt: '', credit: 'Nobody' };
  const person = { name: 'A', description: 'B', portrait };
  expect(validatorOf('person')(person)).toEqual([]);
  expect(validatorOf('person')({ ...person, portrait: { ...portrait, credit: '' } })).not.toEqual(
    [],
  );
});

test('editors are told which files each schema is for', () => {
  const settings: unknown = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const wired = Object.fromEntries(
    Object.entries(yamlFilesOf).map(([noun, files]) => [
      `./.vscode/schemas/${noun}.schema.json`,
      files,
    ]),
  );
  expect(settings).toMatchObject({ 'yaml.schemas': wired });
});
