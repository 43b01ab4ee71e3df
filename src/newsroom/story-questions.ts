import type { KnownNames } from '../annotations/proving/annotated-story.ts';
import { digestText } from '../memory/digest-text.ts';
import type { StorySource, StoryTools } from './story-source.ts';

/** Something that a story asks of its newsroom while it is compiled: what, and of which. */
export type Question =
  | readonly ['link', scheme: string, id: string]
  | readonly [
      'address' | 'code' | 'callout' | 'embed' | 'names' | 'person' | 'subject' | 'term',
      id: string,
    ]
  | readonly ['picture' | 'download', path: string, src: string];

/** The answers to some questions, as a digest: other answers have another. */
export function answersTo(
  questions: readonly Question[],
  given: StorySource,
  tools: StoryTools,
): string {
  return digestText(JSON.stringify(questions.map((question) => answerTo(question, given, tools))));
}

/**
 * A story and the tools for it as they are, but for noting what is asked of the newsroom.
 */
export function noteQuestions(
  given: StorySource,
  tools: StoryTools,
  asked: Question[],
): { readonly given: StorySource; readonly tools: StoryTools } {
  const known = (
    what: 'callout' | 'person' | 'subject' | 'term',
    names: KnownNames,
  ): KnownNames => ({
    has: (id) => {
      asked.push([what, id]);
      return names.has(id);
    },
    [Symbol.iterator]: () => names[Symbol.iterator](),
  });
  const { people, subjects, terms } = tools.names;
  return {
    given: {
      ...given,
      resolveLink: (scheme, id) => {
        asked.push(['link', scheme, id]);
        return given.resolveLink(scheme, id);
      },
    },
    tools: {
      ...tools,
      callouts: known('callout', tools.callouts),
      highlight: (code, language, settings) => {
        asked.push(['code', language]);
        return tools.highlight(code, language, settings);
      },
      addressOf: (id) => {
        asked.push(['address', id]);
        return tools.addressOf(id);
      },
      explainEmbed: (url) => {
        asked.push(['embed', url]);
        return tools.explainEmbed(url);
      },
      explainDownload: (path, src) => {
        asked.push(['download', path, src]);
        return tools.explainDownload(path, src);
      },
      explainPicture: (path, src) => {
        asked.push(['picture', path, src]);
        return tools.explainPicture(path, src);
      },
      names: {
        ...tools.names,
        people: known('person', people),
        subjects: known('subject', subjects),
        terms: known('term', terms),
      },
    },
  };
}

function answerTo(question: Question, given: StorySource, tools: StoryTools): unknown {
  switch (question[0]) {
    case 'link':
      return given.resolveLink(question[1], question[2]);
    case 'address':
      return tools.addressOf(question[1]);
    case 'callout':
      return tools.callouts.has(question[1]);
    case 'code':
      return tools.highlight('', question[1]) !== undefined;
    case 'embed':
      return tools.explainEmbed(question[1]) ?? null;
    case 'names':
      return tools.namesOf(question[1]);
    case 'person':
      return tools.names.people.has(question[1]);
    case 'subject':
      return tools.names.subjects.has(question[1]);
    case 'term':
      return tools.names.terms.has(question[1]);
    case 'download':
      return tools.explainDownload(question[1], question[2]) ?? null;
    case 'picture':
      return tools.explainPicture(question[1], question[2]) ?? null;
  }
}
