import { fillSlots, type ExampleFile, type RuleText } from './rule-text.ts';

/** The page of the handbook on all rules of `npm run check`, from the files that the messages are from. */
export function describeRules(texts: Iterable<RuleText>): string {
  const rules = [...texts].sort((one, other) => (one.name < other.name ? -1 : 1));
  const list = rules.map(({ name }) => `- [${name}](#${name})`).join('\n');
  return `# What npm run check advises

<!-- Written by npm run schemas from src/desk/advice/rules/: change it there. -->

\`npm run check\` says everything that the build would refuse (problems), and what an editor would frown
at (advice). A newsroom decides in \`content/publication.yaml\` what a rule is to it:

\`\`\`yaml
checks:
  long-sentence: off
  picture-without-alt: problem
\`\`\`

\`off\` is silent, \`advice\` is told, \`problem\` stops the build. Words that the newsroom writes otherwise
are there too:

\`\`\`yaml
houseWords:
  e-mail: email
\`\`\`

${list}

${rules.map(describeRule).join('\n\n')}
`;
}

function describeRule({ name, says, reason, fix, wrong, right }: RuleText): string {
  const plain = (sentence: string): string =>
    fillSlots(sentence, undefined).replace(/\{(\w+)\}/gu, '…');
  return [
    `## ${name}`,
    plain(says),
    `${reason === '' ? '' : plain(reason)} ${plain(fix)}`.trim(),
    'Wrong:',
    ...wrong.map(fenced),
    'Right:',
    ...right.map(fenced),
  ].join('\n\n');
}

function fenced({ language, file, text }: ExampleFile): string {
  const label = file === undefined ? '' : `In \`${file}\`:\n\n`;
  return `${label}\`\`\`${language === 'mdx' ? 'md' : language}\n${text.trimEnd()}\n\`\`\``;
}
