/**
 * The import table of the house, as data. Each room of the repository imports from itself and from
 * the rooms named here, and from nowhere else: only from below, never sideways.
 */

export interface Floor {
  /** The rooms, by their folder in `src/`, whose code this one may run. */
  imports: readonly Room[];
  /** The rooms of which it may import types only. */
  importsTypes?: readonly Room[];
  /** Whether it may use Node's modules (`node:fs` and the like). */
  node?: true;
  /** Whether it may use Astro. Pure code knows no framework. */
  astro?: true;
  /** Whether it may read Astro's content store (`astro:content`). */
  content?: true;
}

const nouns = ['text', 'model', 'problems'] as const;
const pure = [...nouns, 'story', 'words'] as const;
const verbs = ['entities', 'revisions'] as const;
const upToNewsroom = [
  ...pure,
  'memory',
  ...verbs,
  'content',
  'pictures',
  'annotations',
  'newsroom',
] as const;
const upToPages = [...upToNewsroom, 'page-objects'] as const;
const outputs = ['search/query', 'search/index', 'syndication', 'checks'] as const;

export const floors = {
  // 0: text, whoever wrote it
  text: { imports: [] },
  // and what is remembered of it
  memory: { imports: [], node: true },
  // 1: the nouns, and what is wrong with them
  // A schema that checks more than a form names its problem.
  model: { imports: ['text', 'problems'] },
  problems: { imports: ['text'] },
  // 2: MDX to story; the words of the interface
  'words/tables': { imports: ['text', 'model'] },
  words: { imports: nouns, importsTypes: ['words/tables'] },
  story: { imports: [...nouns, 'words'] },
  // 3: the verbs, and the only reader of `content/`
  entities: { imports: [...nouns, 'story'] },
  revisions: { imports: [...nouns, 'story'] },
  content: { imports: [...nouns, 'memory', 'story', 'words/tables'], node: true },
  pictures: { imports: nouns, node: true },
  // 4: annotations
  annotations: { imports: [...pure, ...verbs, 'content'] },
  // 5: everything joined
  newsroom: {
    imports: [...pure, 'memory', ...verbs, 'content', 'pictures', 'annotations', 'words/tables'],
    node: true,
  },
  // 6: one typed object for each page
  'page-objects': { imports: upToNewsroom },
  // 7: functions of the newsroom and of the built pages, and what knows the framework
  'search/query': { imports: [...nouns, 'words'] },
  'search/index': { imports: [...upToPages, 'search/query'], node: true },
  syndication: { imports: upToPages, node: true },
  checks: { imports: upToPages, node: true },
  framework: { imports: upToPages, node: true, astro: true, content: true },
  // The content configuration names files to editors.
  'content.config.ts': { imports: ['model'], node: true, astro: true, content: true },
  // 8: what a page is made of; typed props in, HTML out, so of the newsroom only its types
  styles: { imports: [] },
  // components also say what of them search leaves out or counts less.
  components: {
    imports: [...pure, 'search/query'],
    importsTypes: ['page-objects'],
    astro: true,
  },
  layouts: {
    imports: [...pure, 'search/query', 'components', 'styles'],
    importsTypes: ['page-objects'],
    astro: true,
  },
  // 8: what a reporter and an editor do at their desk
  desk: { imports: [...upToPages, ...outputs, 'framework'], node: true },
  // 9: the routes, and the stages of a build
  pages: { imports: [...upToPages, 'framework', 'layouts', 'components'], astro: true },
  build: { imports: [...upToPages, ...outputs, 'framework', 'desk'], node: true, astro: true },
  // The leaf: what runs in the reader's browser. Its styles are loaded with it, when a reader turns
  // to search.
  browser: { imports: [...pure, ...verbs, 'search/query', 'styles'] },
  // The edge: the reporter's commands
  scripts: {
    imports: [...upToPages, ...outputs, 'framework', 'desk', 'build'],
    node: true,
    astro: true,
  },
} as const satisfies Record<string, FloorOf<string>>;

type FloorOf<Name> = Omit<Floor, 'imports' | 'importsTypes'> & {
  imports: readonly Name[];
  importsTypes?: readonly Name[];
};

/** A room with a row in the table. */
export type Room = keyof typeof floors;

/** The leaf is imported from `<script>` elements of these rooms, and from nowhere else. */
export const roomsWithScripts: readonly Room[] = ['components', 'layouts'];
