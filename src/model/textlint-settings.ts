import { z } from 'zod';

/** The name of a rule of textlint, as textlint has it: `no-todo`, `preset-ja-spacing`, `@scope/name`. */
const ruleName = z
  .string()
  .regex(
    /^(?:@[\w-]+\/)?[\w-]+$/u,
    'write the name of a rule of textlint, such as no-todo or preset-ja-spacing',
  );

/** Rules of textlint (textlint.org) that a newsroom has chosen for `npm run check`. */
export const textlintSettings = z
  .strictObject({
    rules: z.record(ruleName, z.union([z.boolean(), z.record(z.string(), z.unknown())])).meta({
      description:
        'Rules by name: true, false, or what the rule lets be set. Each is a package to install: npm install --save-dev textlint-rule-no-todo.',
    }),
    quotations: z.enum(['skip', 'read']).default('skip').meta({
      description: 'Whether the rules read what stands in quotation marks: somebody’s own words.',
    }),
  })
  .meta({
    description:
      'Rules of textlint for npm run check, over what readers read. checks: { textlint-no-todo: problem } says what one is to the newsroom.',
  });

export type TextlintSettings = z.infer<typeof textlintSettings>;
