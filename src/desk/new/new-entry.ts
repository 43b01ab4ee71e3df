import { posix } from 'node:path';
import { moment, shownLine } from '../../model/scalars.ts';
import { storyFileOf, type AtHand } from './at-hand.ts';
import { explainBy } from './explain-by.ts';
import { momentIn } from './moment-in.ts';
import type { NewKind } from './new-kind.ts';
import { partsOf, type Answers } from './question.ts';
import { freeSlug, slugFrom } from './slug-from.ts';
import { entryTemplate } from './story-template.ts';
import { yamlLines } from './yaml-lines.ts';

/** An entry of live coverage, in a file of its own. */
export const newEntry: NewKind = {
  makes: 'an entry of live coverage',
  needs: (at) =>
    liveStories(at).length > 0
      ? undefined
      : { says: 'There is no live story yet.', fix: 'Begin one: npm run new -- story --kind live' },
  questions: (at) => {
    const people = [...at.nouns.people.values()];
    const [onlyAuthor, ...otherAuthors] = people;
    const [onlyStory, ...otherStories] = liveStories(at);
    return [
      {
        flag: 'story',
        asks: 'Of which coverage?',
        choices: liveStories(at).map(({ id, value }) => ({ value: id, label: value.title })),
        ...(otherStories.length === 0 && { usual: () => onlyStory?.id ?? '' }),
      },
      { flag: 'title', asks: 'What happened, in a few words?', explain: explainBy(shownLine) },
      {
        flag: 'authors',
        asks: 'Who writes it?',
        several: true,
        choices: people.map(({ id, value }) => ({ value: id, label: value.name })),
        ...(otherAuthors.length === 0 && { usual: () => onlyAuthor?.id ?? '' }),
      },
      {
        flag: 'at',
        asks: 'When was it written?',
        quiet: true,
        usual: () => momentIn(at.now, at.publication?.timeZone ?? at.machineZone),
        explain: explainBy(moment),
      },
    ];
  },
  plan: (answers, at) => {
    const { story = '', title, authors } = answers;
    const file = storyFileOf(at, story);
    if (file === undefined)
      return { says: `There is no story “${story}”.`, fix: 'Give the name of its folder.' };
    const lang = at.nouns.articles.get(story)?.value.lang ?? at.publication?.languages[0] ?? 'en';
    const head = yamlLines([
      ['title', title],
      ['at', answers['at']],
      ['authors', partsOf(authors)],
    ]);
    const path = posix.join(posix.dirname(file.path), 'entries', `${freeName(answers, at)}.mdx`);
    return {
      files: [{ path, content: `---\n${head}---\n\n${entryTemplate(lang).text}` }],
      next: [`Write it: ${at.files.folder}/${path}`, 'See that all is well: npm run check'],
    };
  },
};

function liveStories({ nouns }: AtHand) {
  return [...nouns.articles.values()].filter(({ value }) => value.kind === 'live');
}

/** A name for an entry: its first words, free among those of its story. */
function freeName({ story = '', title = '' }: Answers, { nouns }: AtHand): string {
  const taken = new Set(
    [...nouns.entries.keys()].flatMap((key) =>
      key.startsWith(`${story}/`) ? [key.slice(story.length + 1)] : [],
    ),
  );
  return freeSlug(slugFrom(title).split('-').slice(0, 6).join('-'), taken, 'entry');
}
