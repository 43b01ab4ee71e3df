/**
 * The import table of the house, as data. Each place of the repository imports from itself and from
 * the places named here, and from nowhere else: only from below, never sideways.
 */

export interface Floor {
  /** The places, by their folder in `src/`, whose code this one may run. */
  imports: readonly Place[];
  /** The places of which it may import types only. */
  importsTypes?: readonly Place[];
  /** Whether it may use Node's modules (`node:fs` and the like). */
  node?: true;
  /** Whether it may use Astro. Pure code knows no framework. */
  astro?: true;
  /** Whether it may read Astro's content store (`astro:content`). */
  content?: true;
}

const pure = ['model', 'story'] as const;
const verbs = ['annotations', 'entities', 'revisions'] as const;
const upToNewsroom = [...pure, ...verbs, 'newsroom'] as const;
const outputs = ['syndication', 'search', 'checks'] as const;

export const floors = {
  // 1: the nouns
  model: { imports: [] },
  // 2: MDX to story
  story: { imports: ['model'] },
  // 3: the verbs
  annotations: { imports: pure },
  entities: { imports: pure },
  revisions: { imports: pure },
  // 4: the adapters
  newsroom: { imports: [...pure, ...verbs], node: true, astro: true, content: true },
  // The content configuration hands Astro the newsroom's loader.
  'content.config.ts': { imports: upToNewsroom, node: true, astro: true, content: true },
  // 5: functions of the newsroom
  syndication: { imports: upToNewsroom, node: true, astro: true },
  search: { imports: upToNewsroom, node: true, astro: true },
  checks: { imports: upToNewsroom, node: true, astro: true },
  // 6: what a page is made of; typed props in, HTML out, so of the newsroom only its types
  styles: { imports: [] },
  components: {
    imports: [...pure, ...verbs, ...outputs],
    importsTypes: ['newsroom'],
    astro: true,
  },
  layouts: {
    imports: [...pure, ...verbs, ...outputs, 'components', 'styles'],
    importsTypes: ['newsroom'],
    astro: true,
  },
  // 7: the routes
  pages: {
    imports: [...upToNewsroom, ...outputs, 'components', 'layouts', 'styles'],
    astro: true,
  },
  // The leaf: what runs in the reader's browser
  // The core of search is pure, and the same in the browser, the tests and the benchmarks. Its
  // styles are loaded with it, when a reader turns to search.
  browser: { imports: [...pure, ...verbs, 'search', 'styles'] },
  // The edge: the reporter's commands
  scripts: { imports: [...upToNewsroom, ...outputs], node: true, astro: true },
} as const satisfies Record<string, FloorOf<string>>;

type FloorOf<Name> = Omit<Floor, 'imports' | 'importsTypes'> & {
  imports: readonly Name[];
  importsTypes?: readonly Name[];
};

/** A place with a row in the table. */
export type Place = keyof typeof floors;

/** The leaf is imported from `<script>` elements of these places, and from nowhere else. */
export const placesWithScripts: readonly Place[] = ['components', 'layouts'];
