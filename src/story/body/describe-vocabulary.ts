import { z } from 'zod';
import { inlineVocabulary } from './inline-vocabulary.ts';
import type { ComponentRule } from './components/component-rule.ts';
import { componentRules } from './vocabulary.ts';

/** The components in one list for whoever looks for one, as the README has it. */
export function listVocabulary(): string {
  return allComponents()
    .map(({ name, purpose }) => `- \`<${name}>\`: ${uncapitalised(purpose)}`)
    .join('\n');
}

/** The whole vocabulary for reporters, as Markdown: purpose, example, attributes and rules. */
export function describeVocabulary(): string {
  const sections = allComponents().map(({ name, purpose, example, attributes, rules }) =>
    [
      `## \`<${name}>\``,
      [purpose, ...rules].join(' '),
      `\`\`\`mdx\n${example}\n\`\`\``,
      Object.entries(attributes.shape).map(describeAttribute).join('\n'),
    ].join('\n\n'),
  );
  return `${[head, ...sections, '<!-- prettier-ignore-end -->'].join('\n\n')}\n`;
}

const head = `<!-- prettier-ignore-start -->

# The components of a story

Made from \`src/story/body/vocabulary.ts\` by \`npm run schemas\`; change it there. A component that is
not said to stand in a line of text is a block of its own, between empty lines.`;

interface Described {
  readonly name: string;
  readonly purpose: string;
  readonly example: string;
  readonly attributes: z.ZodObject;
  readonly rules: readonly string[];
}

function allComponents(): Described[] {
  return [
    ...Object.entries(componentRules).map(([name, rule]) => ({
      name,
      ...rule,
      rules: [describeContent(rule), describePlace(name, rule)],
    })),
    ...Object.entries(inlineVocabulary).map(([name, rule]) => ({
      name,
      ...rule,
      rules: ['It stands in a line of text, around words of one paragraph.'],
    })),
  ];
}

function describeContent({ content }: ComponentRule): string {
  switch (content.holds) {
    case 'nothing':
      return 'It holds nothing and closes itself.';
    case 'table':
      return 'It holds one table: `>>` alone in a cell says that the cell before it goes on there, `^^` that the one above does.';
    case 'numbers':
      return 'It holds a table of two columns, a label and a number in each row.';
    case 'components':
      return `It holds ${listed(content.components, 'and')}, at least one, and nothing else.`;
    case 'text':
      return `It holds text${content.mayBeEmpty === true ? ', or nothing' : ''}${content.components.length === 0 ? '' : `, and may hold ${listed(content.components, 'and')}`}.`;
  }
}

function describePlace(name: string, { standsAlone, standsIn }: ComponentRule): string {
  const homes = Object.entries(componentRules)
    .filter(([, { content }]) => 'components' in content && content.components.includes(name))
    .map(([home]) => home);
  const inside = homes.length === 0 ? '' : ` inside ${listed(homes, 'or')}`;
  if (!standsAlone) return `It stands only${inside}.`;
  const lists = standsIn.length === 0 ? '' : ', in a list or a quotation';
  return inside === '' && lists === ''
    ? 'It stands by itself.'
    : `It stands by itself${lists}${inside === '' ? '' : `, or${inside}`}.`;
}

function describeAttribute([name, schema]: [string, z.core.$ZodType]): string {
  const isOptional = z.safeParse(schema, undefined).success;
  return `- \`${name}\`${isOptional ? ', optional' : ''}: ${descriptionOf(schema)}`;
}

function descriptionOf(schema: z.core.$ZodType): string {
  return 'description' in schema && typeof schema.description === 'string'
    ? schema.description
    : '';
}

function listed(names: readonly string[], word: 'and' | 'or'): string {
  const tags = names.map((name) => `\`<${name}>\``);
  const last = tags.pop() ?? '';
  return tags.length === 0 ? last : `${tags.join(', ')} ${word} ${last}`;
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
