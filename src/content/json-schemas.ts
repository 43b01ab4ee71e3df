import { z } from 'zod';
import { annotationFile } from '../model/annotation.ts';
import { article } from '../model/article.ts';
import { liveEntry } from '../model/live-entry.ts';
import { entity } from '../model/entity.ts';
import { front } from '../model/front.ts';
import { glossary } from '../model/glossary.ts';
import { page } from '../model/page.ts';
import { topic } from '../model/topic.ts';
import { person } from '../model/person.ts';
import { publication } from '../model/publication.ts';
import { partialDate } from '../model/scalars.ts';
import { wordsFile } from '../words/tables/words-file.ts';

/** The nouns that have files of their own in `content/`. */
export type NounName =
  | 'publication'
  | 'front'
  | 'glossary'
  | 'article'
  | 'annotations'
  | 'entry'
  | 'page'
  | 'person'
  | 'entity'
  | 'topic'
  | 'words';

/**
 * The YAML files that each schema is for, as editors match them. Frontmatter is not among them:
 * Astro’s editor extension takes its schemas from the collections of `src/content.config.ts`.
 */
export const yamlFilesOf: Readonly<Partial<Record<NounName, string>>> = {
  publication: 'content/publication.yaml',
  front: 'content/front.yaml',
  glossary: 'content/glossary.yaml',
  annotations: 'content/articles/**/annotations.yaml',
  person: 'content/people/*.yaml',
  entity: 'content/entities/*.yaml',
  topic: 'content/topics/*.yaml',
  words: 'content/words/*.yaml',
};

type OverrideContext = Parameters<NonNullable<z.core.ToJSONSchemaParams['override']>>[0];

/**
 * The JSON Schemas (draft 7, which editors’ YAML support reads) of all nouns, as a reporter types
 * them: with defaults left out and short forms allowed. Every field carries its description.
 *
 * @returns the text of each schema’s file, by noun
 */
export function jsonSchemas(): Readonly<Record<NounName, string>> {
  const write = (schema: z.ZodType): string => {
    const json = z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-7',
      override: (context) => {
        dropCaselessPattern(context);
        admitBareYear(context);
      },
    });
    return `${JSON.stringify(json, null, 2)}\n`;
  };
  return {
    publication: write(publication),
    front: write(front),
    glossary: write(glossary),
    article: write(article),
    annotations: write(annotationFile),
    entry: write(liveEntry),
    page: write(page),
    person: write(person),
    entity: write(entity),
    topic: write(topic),
    words: write(wordsFile()),
  };
}

/** Patterns that ignore case cannot be said in JSON Schema, so the editor leaves them to the build. */
function dropCaselessPattern({ zodSchema, jsonSchema }: OverrideContext): void {
  const checks = zodSchema._zod.def.checks ?? [];
  const isCaseless = checks.some(
    ({ _zod: { def } }) =>
      'pattern' in def && def.pattern instanceof RegExp && def.pattern.ignoreCase,
  );
  if (isCaseless) delete jsonSchema['pattern'];
}

const datePattern = z.toJSONSchema(partialDate, { io: 'input', target: 'draft-7' }).pattern;

/** `from: 2019` is a number to YAML; the build takes it as it was typed, and so does the editor. */
function admitBareYear({ jsonSchema }: OverrideContext): void {
  const { type, pattern } = jsonSchema;
  if (type !== 'string' || pattern === undefined || pattern !== datePattern) return;
  delete jsonSchema.type;
  delete jsonSchema.pattern;
  jsonSchema.anyOf = [{ type, pattern }, { type: 'integer', minimum: 1000, maximum: 9999 }];
}
