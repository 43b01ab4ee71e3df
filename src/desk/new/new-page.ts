import { shownLine } from '../../model/scalars.ts';
import { pageAddress, reservedPaths } from '../../newsroom/addresses.ts';
import { explainBy } from './explain-by.ts';
import type { NewKind } from './new-kind.ts';
import { subjectName } from './subject-name.ts';
import { yamlLines } from './yaml-lines.ts';

/** A page about the newsroom: a policy, a masthead, how to reach it. */
export const newPage: NewKind = {
  makes: 'a page about the newsroom: a policy, a masthead',
  questions: (at) => [
    { flag: 'title', asks: 'What is the heading of the page?', explain: explainBy(shownLine) },
    {
      flag: 'dek',
      asks: 'What does a reader find here, in one line?',
      explain: explainBy(shownLine),
    },
    {
      flag: 'lang',
      asks: 'In which language?',
      choices: (at.publication?.languages ?? ['en']).map((value) => ({ value })),
      usual: () => at.publication?.languages[0] ?? 'en',
      asksIf: () => (at.publication?.languages.length ?? 1) > 1,
    },
    subjectName(
      'page',
      ({ title = '' }) => title,
      {
        has: (name) =>
          at.paths.has(`pages/${name}.mdx`) || reservedPaths.includes(pageAddress(name)),
      },
      at,
    ),
  ],
  plan: ({ title, dek = '', lang, slug = '' }, at) => {
    const path = `pages/${slug}.mdx`;
    const siteLang = at.publication?.languages[0] ?? 'en';
    const head = yamlLines([
      ['title', title],
      ['dek', dek],
      ['lang', lang === siteLang ? undefined : lang],
    ]);
    const draft = 'draft: true # Take this line out when the page may go up.\n';
    return {
      files: [{ path, content: `---\n${head}${draft}---\n\n${dek}\n` }],
      next: [
        `Write it: ${at.files.folder}/${path}`,
        `For a link at the foot of every page: policies: [${slug}] in ${at.files.folder}/publication.yaml`,
      ],
    };
  },
};
