import type { ArticleKind, AuthorRole } from '../model/article.ts';
import type { EntityKind } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import type { UpdateKind } from '../model/update-note.ts';

/** What readers are told a note is. */
export const updateKindWords: Readonly<Record<UpdateKind, string>> = {
  update: 'Update',
  correction: 'Correction',
  clarification: 'Clarification',
  'editors-note': 'Editor’s note',
  retraction: 'Retraction',
};

/** What a list of stories says of a story that has such a note. */
export const updateFlagWords: Readonly<Record<UpdateKind, string>> = {
  update: 'Updated',
  correction: 'Corrected',
  clarification: 'Clarified',
  'editors-note': 'Editor’s note',
  retraction: 'Retracted',
};

/** The heading of the list of all notes of a kind. */
export const updateKindPlurals: Readonly<Record<UpdateKind | 'all', string>> = {
  all: 'All',
  update: 'Updates',
  correction: 'Corrections',
  clarification: 'Clarifications',
  'editors-note': 'Editor’s notes',
  retraction: 'Retractions',
};

/** What kind of story it is; news says nothing, it is what readers expect. */
export const articleKindWords: Readonly<Record<ArticleKind, string | undefined>> = {
  news: undefined,
  analysis: 'Analysis',
  explainer: 'Explainer',
  interview: 'Interview',
  opinion: 'Opinion',
  profile: 'Profile',
  brief: 'In brief',
  correction: 'Correction',
};

/** What a person in a byline did. */
export const authorRoleWords: Readonly<Record<AuthorRole, string>> = {
  reporter: 'Reporter',
  photographer: 'Photographer',
  illustrator: 'Illustrator',
  translator: 'Translator',
  editor: 'Editor',
  contributor: 'Contributor',
};

/** What sort of source it is. */
export const sourceKindWords: Readonly<Record<Source['kind'], string>> = {
  document: 'Document',
  data: 'Data',
  statement: 'Statement',
  interview: 'Interview',
  story: 'Story',
};

/** What sort of thing a name stands for. */
export const entityKindWords: Readonly<Record<EntityKind, string>> = {
  organisation: 'Organisation',
  person: 'Person',
  product: 'Product',
  place: 'Place',
  event: 'Event',
  deal: 'Deal',
};
