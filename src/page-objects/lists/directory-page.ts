import type { PageFrame } from '../page-frame.ts';
import type { Link } from '../link.ts';

/** An index of names or storylines: everything of one sort, in order. */
export interface DirectoryPage extends PageFrame {
  readonly type: 'people' | 'entities' | 'storylines' | 'archive';
  readonly heading: string;
  readonly intro: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly entries: readonly (Link & { readonly detail: string })[];
  }[];
}
