import type { ArticleKind, AuthorRole } from '../model/article.ts';
import type { EntityKind } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import type { UpdateKind, UpdateSeverity } from '../model/update-note.ts';
import type { ShownAnnotation } from './shown-annotation.ts';
import type { Contexts } from './subject-contexts.ts';
import type { BodyElement } from '../story/body-element.ts';
import type { Door, Footnote, OutlineEntry } from '../story/story.ts';
import type { Link, Pagination, ShownImage, ShownMoment } from './shown-values.ts';

export type { Link, Pagination, ShownImage, ShownMoment } from './shown-values.ts';

/** What every page has. */
export interface PageFrame {
  readonly site: {
    readonly name: string;
    readonly tagline: string;
    readonly url: string;
    readonly lang: string;
    readonly owner: string | undefined;
    readonly contact: string | undefined;
    /** Sections, in order; the current one has `current: true`. */
    readonly navigation: readonly (Link & { readonly current: boolean })[];
    readonly footer: readonly Link[];
  };
  /** Title of the page without the publication’s name. */
  readonly title: string;
  readonly description: string;
  /** Address of the page on this site: `/2019/09/06/…/`. */
  readonly path: string;
  /** Absolute address that search engines are given. */
  readonly canonical: string;
  readonly lang: string;
  /** From the home page to the page above this one; empty on the home page. */
  readonly breadcrumbs: readonly Link[];
  /** Whether robots may index this page. */
  readonly indexed: boolean;
}

/** A story in a list. */
export interface StoryCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly dek: string;
  readonly kicker: string;
  readonly kind: ArticleKind;
  readonly lang: string;
  readonly published: ShownMoment;
  readonly authors: readonly string[];
  readonly image: ShownImage | undefined;
  readonly readingMinutes: number;
  /** The gravest note on the story, if it is more than a minor one. */
  readonly flag: UpdateKind | undefined;
}

/** A person in a byline. */
export interface Byline {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly nativeName: { readonly text: string; readonly lang: string } | undefined;
  readonly role: AuthorRole;
  readonly portrait: ShownImage | undefined;
  /** Two letters for a portrait that is missing. */
  readonly initials: string;
  /** What was true on the day: `e-commerce and new retail reporter, TechNode`. */
  readonly positionThen: string | undefined;
  /** What is true now, if it differs. */
  readonly positionNow: string | undefined;
  readonly bio: string | undefined;
  readonly links: readonly Link[];
}

/** Who said a quotation. */
export interface Speaker {
  readonly name: string;
  readonly href: string;
  /** The speaker’s post on the day. */
  readonly role: string | undefined;
}

/** The hover card of an entity or person, shown at its first mention. */
export interface EntityCard {
  readonly id: string;
  readonly href: string;
  /** Id of the card’s element in the page. */
  readonly cardId: string;
  readonly name: string;
  readonly kind: EntityKind | 'person';
  readonly nativeName: { readonly text: string; readonly lang: string } | undefined;
  readonly description: string;
  /** Its newest stories other than this one, three at most. */
  readonly stories: readonly Link[];
}

/** An update note as it is shown. */
export interface ShownUpdate {
  /** `update-norris-comments`: id of the note in the page. */
  readonly anchor: string;
  readonly kind: UpdateKind;
  readonly severity: UpdateSeverity;
  readonly at: ShownMoment | undefined;
  readonly note: string;
  readonly by: Link | undefined;
  /** Id of the marked passage in the story, if the note names one. */
  readonly passageAnchor: string | undefined;
  readonly passage: string | undefined;
  readonly was: string | undefined;
}

/** A story’s own page. */
export interface StoryPage extends PageFrame {
  readonly type: 'story';
  readonly id: string;
  readonly headline: string;
  readonly dek: string;
  readonly kicker: Link;
  readonly kind: ArticleKind;
  readonly section: Link;
  readonly bylines: readonly Byline[];
  readonly published: ShownMoment;
  /** The newest dated note; undefined without one. */
  readonly updated: ShownMoment | undefined;
  readonly readingMinutes: number;
  readonly wordCount: number;
  readonly image: ShownImage | undefined;
  readonly door: Door;
  readonly body: readonly BodyElement[];
  readonly outline: readonly OutlineEntry[];
  readonly footnotes: readonly Footnote[];
  /** Speakers of the story’s quotations, by the `by` of `<Quote>`. */
  readonly speakers: Readonly<Record<string, Speaker>>;
  /** Pictures of the story’s folder, by the `src` of `<Figure>`. */
  readonly pictures: Readonly<Record<string, ShownImage>>;
  readonly cards: readonly EntityCard[];
  /** Notes on passages of the text, in the order of their letters. */
  readonly annotations: readonly ShownAnnotation[];
  /** Address of the story’s annotations as W3C Web Annotations. */
  readonly annotationsHref: string | undefined;
  /** Notes above the text: major and grave ones, the gravest first. */
  readonly leadingUpdates: readonly ShownUpdate[];
  /** Notes below the text. */
  readonly closingUpdates: readonly ShownUpdate[];
  readonly sources: readonly Source[];
  readonly about: readonly Link[];
  readonly related: readonly { readonly card: StoryCard; readonly why: string }[];
  readonly storyline:
    (Link & { readonly previous: Link | undefined; readonly next: Link | undefined }) | undefined;
  readonly canonicalElsewhere: string | undefined;
}

/** The home page. */
export interface HomePage extends PageFrame {
  readonly type: 'home';
  readonly lead: StoryCard | undefined;
  readonly seconds: readonly StoryCard[];
  readonly list: readonly StoryCard[];
  /** The newest of each section that has stories not shown above. */
  readonly sections: readonly { readonly section: Link; readonly stories: readonly StoryCard[] }[];
  readonly recentUpdates: readonly ListedUpdate[];
}

/** A list of stories: of a section, a storyline, a year or a month, an entity or person. */
export interface ListPage extends PageFrame {
  readonly type: 'section' | 'storyline' | 'archive-year' | 'archive-month' | 'subject';
  readonly heading: string;
  readonly intro: string | undefined;
  readonly stories: readonly StoryCard[];
  readonly pagination: Pagination;
  /** Months of the year, other storylines…: where to go from here. */
  readonly siblings: readonly (Link & { readonly count: number; readonly current: boolean })[];
}

/** What the page of an entity or person shows of its stories. */
export interface SubjectLists {
  /** Its own, the newest: those that a person wrote, those about an entity. */
  readonly stories: readonly StoryCard[];
  /** Where the rest of its own stories are. */
  readonly pagination: Pagination | undefined;
  /** The newest of the other stories that name it. */
  readonly mentionedIn: readonly StoryCard[];
  /** The list of all of those, if they are not all here. */
  readonly allMentions: Link | undefined;
}

/** A person’s page. */
export interface PersonPage extends PageFrame, SubjectLists {
  readonly contexts: Contexts;
  readonly type: 'person';
  readonly name: string;
  readonly nativeName: { readonly text: string; readonly lang: string } | undefined;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly bio: readonly string[];
  readonly portrait: ShownImage | undefined;
  readonly initials: string;
  readonly expertise: readonly string[];
  readonly positions: readonly {
    readonly title: string;
    readonly organisation: Link | { readonly label: string; readonly href: undefined };
    readonly span: string;
    readonly beat: string | undefined;
  }[];
  readonly links: readonly Link[];
  readonly relations: readonly ShownRelation[];
}

/** A relation in words with its proof. */
export interface ShownRelation {
  /** `led by`, `owned by`… seen from this page’s subject. */
  readonly type: string;
  readonly other: Link;
  readonly span: string | undefined;
  readonly evidence: { readonly story: Link; readonly quote: string } | undefined;
}

/** An entity’s page. */
export interface EntityPage extends PageFrame, SubjectLists {
  readonly contexts: Contexts;
  readonly type: 'entity';
  readonly name: string;
  readonly kind: EntityKind;
  readonly names: readonly { readonly text: string; readonly lang: string }[];
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly about: readonly string[];
  /** Parties, value and dates of a deal or event, as rows of a table. */
  readonly facts: readonly {
    readonly label: string;
    readonly values: readonly (Link | { readonly label: string; readonly href: undefined })[];
  }[];
  readonly relations: readonly ShownRelation[];
  readonly sameAs: readonly string[];
}

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

/** A note in the list of all notes of the site. */
export interface ListedUpdate {
  readonly update: ShownUpdate;
  readonly story: Link;
  readonly published: ShownMoment;
}

/** The page of all update notes. */
export interface CorrectionsPage extends PageFrame {
  readonly type: 'corrections';
  readonly updates: readonly ListedUpdate[];
  /** Kinds that occur, with their number and the address of the list of that kind. */
  readonly kinds: readonly {
    readonly kind: UpdateKind | 'all';
    readonly count: number;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly pagination: Pagination;
}

/** A page of `content/pages`. */
export interface TextPage extends PageFrame {
  readonly type: 'page';
  readonly heading: string;
  readonly dek: string;
  readonly updated: ShownMoment | undefined;
  readonly door: Door;
  readonly id: string;
  readonly body: readonly BodyElement[];
  readonly outline: readonly OutlineEntry[];
  readonly footnotes: readonly Footnote[];
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly pictures: Readonly<Record<string, ShownImage>>;
  readonly cards: readonly EntityCard[];
}

/** The page for addresses that do not exist. */
export interface MissingPage extends PageFrame {
  readonly type: 'missing';
  readonly latest: readonly StoryCard[];
}
