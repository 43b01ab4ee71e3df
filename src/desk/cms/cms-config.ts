import { z } from 'zod';
import { jsonSchemas, type NounName } from '../../content/json-schemas.ts';
import type { Publication } from '../../model/publication.ts';
import { bodyField, sourceField } from './source-format.ts';

/** The backends that a page to write on can have. */
export const cmsBackends: readonly string[] = ['github', 'gitlab', 'gitea', 'test-repo'];

/** Where the files lie that are edited in a browser. */
export interface CmsBackend {
  /** `github`, `gitlab`, `gitea`; `test-repo` keeps files in the browser, for tests. */
  readonly name: string;
  /** `owner/name`; of no meaning to the test backend. */
  readonly repo: string;
  readonly branch: string;
}

/** A field of a form, as Sveltia CMS reads it. */
export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly [setting: string]: unknown;
}

/** A kind of files, as Sveltia CMS lists them. */
export interface CmsCollection {
  readonly name: string;
  readonly format: string;
  readonly extension: string;
  readonly fields: readonly CmsField[];
  readonly [setting: string]: unknown;
}

/** The whole configuration of Sveltia CMS. */
export interface CmsConfig {
  readonly collections: readonly CmsCollection[];
  readonly [setting: string]: unknown;
}

/** Which files are edited in a browser, and which of their fields: those that fit into a form. */
const kinds = {
  article: {
    name: 'stories',
    label: 'Stories',
    one: 'Story',
    folder: 'articles',
    path: '{{year}}/{{slug}}/article',
    title: 'title',
    fields: [
      ...['title', 'dek', 'kicker', 'kind', 'section', 'authors', 'published', 'image'],
      ...['entities', 'topics', 'storyline', 'draft', 'embargo'],
    ],
  },
  page: {
    name: 'pages',
    label: 'Pages',
    one: 'Page',
    folder: 'pages',
    title: 'title',
    fields: ['title', 'dek', 'lang', 'draft'],
  },
  person: {
    name: 'people',
    label: 'People',
    one: 'Person',
    folder: 'people',
    title: 'name',
    fields: ['name', 'description', 'aliases', 'bio', 'portrait'],
  },
  entity: {
    name: 'entities',
    label: 'Names and deals',
    one: 'Name',
    folder: 'entities',
    title: 'name',
    fields: ['name', 'kind', 'description', 'aliases', 'website'],
  },
  topic: {
    name: 'topics',
    label: 'Topics',
    one: 'Topic',
    folder: 'topics',
    title: 'name',
    fields: ['name', 'description', 'parent'],
  },
} as const satisfies Partial<Record<NounName, unknown>>;

/** What a JSON Schema says of a field, as far as a form can show it. */
const property: z.ZodType<Property> = z.lazy(() =>
  z.object({
    type: z.string().optional(),
    description: z.string().optional(),
    pattern: z.string().optional(),
    enum: z.array(z.string()).optional(),
    default: z.unknown().optional(),
    required: z.array(z.string()).optional(),
    properties: z.record(z.string(), property).optional(),
    oneOf: z.array(property).optional(),
    const: z.string().optional(),
  }),
);

interface Property {
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly pattern?: string | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly default?: unknown;
  readonly required?: readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, Property>> | undefined;
  readonly oneOf?: readonly Property[] | undefined;
  readonly const?: string | undefined;
}

/** The lists that fields are chosen from: files of a folder, or settings of the publication. */
const chosenFrom: Readonly<Record<string, 'people' | 'entities' | 'topics'>> = {
  authors: 'people',
  about: 'entities',
  mentions: 'entities',
  topics: 'topics',
  parent: 'topics',
};

const newestFirst = {
  fields: ['published', 'title'],
  default: { field: 'published', direction: 'descending' },
};

/** Fields that are written in more than one line. */
const longFields = new Set(['description', 'bio', 'dek']);

/**
 * The configuration of Sveltia CMS for a newsroom: a form for each kind of file, from our own schemas.
 * Texts open as they are typed; no editor prints them again.
 *
 * @param content the content folder, from the root of the repository
 */
export function cmsConfig(
  publication: Publication,
  content: string,
  backend: CmsBackend,
): CmsConfig {
  const isTest = backend.name === 'test-repo';
  return {
    load_config_file: false,
    backend: isTest ? { name: backend.name } : { ...backend, auth_methods: ['token'] },
    site_url: publication.url,
    media_folder: `${content}/media`,
    public_folder: '/media',
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: Object.entries(kinds).map(([noun, kind]) => {
      const schema = asOne(property.parse(JSON.parse(schemaOf(noun))));
      const isMdx = noun === 'article' || noun === 'page';
      const extension = isMdx ? 'mdx' : 'yaml';
      return {
        name: kind.name,
        label: kind.label,
        label_singular: kind.one,
        folder: `${content}/${kind.folder}`,
        ...('path' in kind && { path: kind.path, media_folder: '', public_folder: '.' }),
        create: true,
        slug: `{{${kind.title}}}`,
        identifier_field: kind.title,
        summary: `{{${kind.title}}}`,
        extension,
        // The CMS takes no other names for formats of MDX.
        format: `nutgraf-${kind.name}${isMdx ? '-frontmatter' : ''}`,
        ...(noun === 'article' && { sortable_fields: newestFirst }),
        editor: { preview: false },
        fields: [
          ...kind.fields.flatMap((name) => [
            ...fieldOf(name, schema, publication),
            ...(isMdx && name === 'dek' ? [bodyOf(noun)] : []),
          ]),
          { name: sourceField, label: 'Source', widget: 'hidden' },
        ],
      };
    }),
  };
}

/** What several shapes of a noun have in common; what it is, is a choice among all of them. */
function asOne(schema: Property): Property {
  const [first, ...others] = schema.oneOf ?? [];
  if (first === undefined) return schema;
  const kinds = [first, ...others].flatMap(({ properties }) => {
    const kind = properties?.['kind'];
    return kind?.enum ?? (kind?.const === undefined ? [] : [kind.const]);
  });
  const kind = { ...first.properties?.['kind'], enum: kinds };
  return { ...first, properties: { ...first.properties, kind } };
}

function schemaOf(noun: string): string {
  return new Map(Object.entries(jsonSchemas())).get(noun) ?? '{}';
}

function bodyOf(noun: string): CmsField {
  return {
    name: bodyField,
    label: 'Text',
    widget: 'text',
    required: true,
    use_emoji_autocomplete: false,
    hint:
      noun === 'article'
        ? 'Markdown and the components of src/handbook/components.md, as they are typed.'
        : 'Markdown, as it is typed.',
  };
}

function fieldOf(name: string, schema: Property, publication: Publication): CmsField[] {
  const said = schema.properties?.[name];
  if (said === undefined) return [];
  const common = {
    name,
    label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    required: schema.required?.includes(name) === true && said.default === undefined,
    ...(said.description !== undefined && { hint: said.description }),
  };
  const choices = choicesOf(name, said, publication);
  if (choices !== undefined) return [{ ...common, widget: 'select', options: choices }];
  const from = chosenFrom[name];
  if (from !== undefined)
    return [
      {
        ...common,
        // A list of more than names is not shown, and stays as it is.
        required: false,
        widget: 'relation',
        collection: from,
        value_field: '{{slug}}',
        display_fields: ['name'],
        search_fields: ['name'],
        multiple: said.type === 'array',
      },
    ];
  if (said.type === 'boolean') return [{ ...common, widget: 'boolean', required: false }];
  if (said.type === 'array') return [{ ...common, widget: 'list', required: false }];
  if (said.type === 'object') {
    const inner = Object.keys(said.properties ?? {});
    const fields = inner.flatMap((one) => fieldOf(one, said, publication));
    return [{ ...common, required: false, widget: 'object', fields }];
  }
  const widget = longFields.has(name) ? 'text' : 'string';
  const pattern = patternOf(name, said);
  return [{ ...common, widget, ...(pattern !== undefined && { pattern }) }];
}

function choicesOf(name: string, said: Property, { sections, storylines }: Publication) {
  if (said.enum !== undefined) return said.enum;
  const shelves = name === 'section' ? sections : name === 'storyline' ? storylines : undefined;
  return shelves?.map(({ id, title }) => ({ label: title, value: id }));
}

/** What is typed has to fit, and what the form says if it does not. */
function patternOf(name: string, said: Property): readonly [string, string] | undefined {
  if (name === 'published' || name === 'embargo')
    return [
      String.raw`/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:\d\d)?$/`,
      'Write a day, 2026-11-28, or a moment with its zone, 2026-11-28T18:30:00+08:00.',
    ];
  if (said.pattern === undefined) return undefined;
  return [`/${said.pattern}/`, said.description ?? 'It cannot be written so.'];
}
