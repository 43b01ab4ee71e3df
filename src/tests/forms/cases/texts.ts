import type { RealForm } from '../real-form.ts';

/** Text in forms of its own: code, tables, lists, verse, questions, quotations, notes. */
export const textForms: readonly RealForm[] = [
  {
    form: 'ranges with tildes, and bold beside full-width signs',
    text: '工期3~5天，保修6~8天。这是**我想做的事。**所以**注意：**请看。It takes 3~5 days, not ~~8~~ 6.',
    shows: [
      '工期3~5天，保修6~8天。',
      '<strong>我想做的事。</strong>所以<strong>注意：</strong>请看',
      '3~5 days, not <del>8</del> 6.',
    ],
  },
  {
    form: 'code with the name of its file',
    text: '```ts title="count.ts"\nconst a = 1;\n```',
    shows: ['<figcaption>count.ts</figcaption>', 'const a = 1;'],
    refused: {
      text: '```typscript\nconst a = 1;\n```',
      name: 'unknown-language',
      says: 'typescript',
    },
  },
  {
    form: 'code with marked lines',
    text: '```ts {2}\nconst a = 1;\nconst b = 2;\n```',
    shows: ['class="line highlighted"'],
    refused: {
      text: '```ts mark=2\nconst a = 1;\n```',
      name: 'unknown-code-setting',
      says: '{2,4-5}',
    },
  },
  {
    form: 'code with numbers of lines',
    text: '```ts showLineNumbers\nconst a = 1;\n```',
    shows: ['line-numbers'],
  },
  {
    form: 'code that was added and taken out',
    text: '```ts\nconst a = 1; // [!code --]\nconst a = 2; // [!code ++]\n```',
    shows: ['diff remove', 'diff add'],
    refused: {
      text: '```ts\nconst a = 1; // [!code plus]\n```',
      name: 'unknown-code-notation',
      says: '[!code ++]',
    },
  },
  {
    form: 'a table with names of columns',
    text: '| Shop | Share |\n| --- | --: |\n| Kaola | 27 |',
    shows: ['<th scope="col">Shop</th>', '<td>27</td>'],
    refused: {
      text: '| Shop | Share |\n| --- | --: |\n| Kaola | 27 | 1 |',
      name: 'cells-of-row',
      says: 'column',
    },
  },
  {
    form: 'a table without names of columns',
    text: '<Table title="Who leads" headings="rows">\n\n|  |  |\n| --- | --- |\n| Kaola | Lin |\n\n</Table>',
    shows: ['<strong>Who leads</strong>', '<th scope="row">Kaola</th><td>Lin</td>'],
    refused: {
      text: '|  |  |\n| --- | --- |\n| Kaola | Lin |',
      name: 'table-without-headings',
      says: 'headings="rows"',
    },
  },
  {
    form: 'a table with cells over several columns and rows',
    text: '<Table title="Fares" headings="both" headRows="2">\n\n| Boat | Fare | >> |\n| --- | --- | --- |\n| ^^ | Adult | Child |\n| Plover | 2 | 1 |\n\n</Table>',
    shows: [
      '<th scope="col" rowspan="2">Boat</th>',
      '<th scope="col" colspan="2">Fare</th>',
      '<th scope="row">Plover</th>',
    ],
    refused: {
      text: '<Table title="Fares">\n\n| a | b |\n| --- | --- |\n| c | >> |\n| ^^ | d |\n\n</Table>',
      name: 'cell-joins-nothing',
      says: '>>',
    },
  },
  {
    form: 'a table of nothing but cells, with its source',
    fields: 'sources: [{ id: count, kind: data, title: The count, publisher: The board }]',
    text: '<Table title="Halls" headings="none" source="count" caption="As *seen*.">\n\n|  |  |\n| --- | --- |\n| a | b |\n\n</Table>',
    shows: ['<td>a</td>', 'As <em>seen</em>.', 'Source: The board'],
    refused: {
      text: '<Table title="Halls" headings="none">\n\n| a | b |\n| --- | --- |\n| c | d |\n\n</Table>',
      name: 'headings-of-table',
      says: '| | |',
    },
  },
  {
    form: 'verse',
    text: '<Verse title="Ebb" credit="Trad.">\n\nThe water leaves,\nthe boats lie down.\n\nIt comes.\n\n</Verse>',
    shows: ['<strong>Ebb</strong>', 'The water leaves,<br>\nthe boats lie down.', '— Trad.'],
    refused: { text: '<Verse>\n\n</Verse>', name: 'empty-component', says: '<Verse' },
  },
  {
    form: 'an interview',
    text: '<Questions by="lin-wu" via="by telephone" date="2019-09-05">\n\n**Why now?**\n\nIt is ready.\n\n</Questions>',
    shows: [
      'Answers by <a href="https://harbour.example/people/lin-wu/">Lin Wu</a>',
      'by telephone',
      '<strong>Why now?</strong>',
    ],
    refused: {
      text: '<Questions>\n\nIt is ready.\n\n</Questions>',
      name: 'answer-without-question',
      says: '**Why now?**',
    },
  },
  {
    form: 'an answer in another language, with its translation',
    text: '<Questions by="lin-wu">\n\n**Why now?**\n\n<Quote by="lin-wu" lang="zh">\n\n准备好了。\n\n<Translation by="Ada Reed">\n\nIt is ready.\n\n</Translation>\n\n</Quote>\n\n</Questions>',
    shows: [
      '<blockquote lang="zh" dir="ltr"><p>准备好了。</p><div lang="en" dir="ltr"><p><em>Translated by Ada Reed</em></p><p>It is ready.</p></div></blockquote>',
    ],
    refused: {
      text: '<Quote by="lin-wu">\n\n准备好了。\n\n<Translation>\n\nIt is ready.\n\n</Translation>\n\n</Quote>',
      name: 'translation-without-language',
      says: 'lang="zh"',
    },
  },
  {
    form: 'questions of readers',
    text: '<Questions title="You asked">\n\n**Is it sold?**\n\nYes.\n\n**To whom?**\n\nAlibaba.\n\n</Questions>',
    shows: ['<strong>You asked</strong>', '<strong>To whom?</strong>'],
    refused: {
      text: '<Questions>\n\n**Is it sold?**\n\n</Questions>',
      name: 'question-without-answer',
      says: 'answer below',
    },
  },
  {
    form: 'terms and what they mean',
    text: '<dl>\n<dt>Ebb</dt>\n<dd>Water that leaves.</dd>\n</dl>',
    shows: ['<dt>Ebb</dt>', '<dd>Water that leaves.</dd>'],
    refused: { text: '<dl>\n<dt>Ebb</dt>\n</dl>', name: 'term-without-meaning', says: '<dd>' },
  },
  {
    form: 'events in their order',
    text: '<Timeline>\n\n<Event date="2018" title="It grew" />\n\n<Event date="2019-09" />\n\n</Timeline>',
    shows: ['2018, It grew', 'September 2019'],
    refused: {
      text: '<Timeline>\n\n<Event date="2018" />\n\n<Event date="2019" />\n\n<Event date="2017" />\n\n</Timeline>',
      name: 'timeline-out-of-order',
      says: 'date',
    },
  },
  {
    form: 'words of somebody, set apart',
    text: '<Quote by="lin-wu" via="e-mail">\n\nWe are pleased.\n\n</Quote>',
    shows: ['<blockquote><p>We are pleased.</p></blockquote>', 'Lin Wu', 'e-mail'],
    refused: {
      text: '<Quote by="lin-woo">\n\nWe are pleased.\n\n</Quote>',
      name: 'unknown-entity',
      says: 'lin-wu',
    },
  },
  {
    form: 'words in another language',
    text: '<Quote by="lin-wu" lang="zh">\n\n我们很高兴。\n\n</Quote>',
    shows: ['<blockquote lang="zh"'],
    refused: {
      text: '<Quote by="lin-wu" lang="chinese">\n\n我们很高兴。\n\n</Quote>',
      name: 'language-tag',
      says: 'zh',
    },
  },
  {
    form: 'a chart',
    text: '<Chart type="bar" title="Shares" caption="In *2019*.">\n\n| Shop | Share |\n| --- | --- |\n| Kaola | 27 |\n\n</Chart>',
    shows: ['<strong>Shares</strong>', 'In <em>2019</em>.'],
    refused: {
      text: '<Chart type="bar" title="Shares">\n\n| Shop | Share |\n| --- | --- |\n| Kaola | much |\n\n</Chart>',
      name: 'chart-without-number',
      says: 'number',
    },
  },
  {
    form: 'a remark on words, with a link',
    text: 'It was <Note id="record" by="ada-reed" text="Until *June*, says [the page](page:about).">the largest</Note>.',
    shows: ['Until <em>June</em>, says <a href="https://harbour.example/about/">the page</a>.'],
    refused: {
      text: 'It was <Note id="record" by="ada-reed" text="See [the page](page:abuot).">the largest</Note>.',
      name: 'unknown-page',
      says: 'about',
    },
  },
  {
    form: 'a footnote',
    text: 'It was sold.[^1]\n\n[^1]: In *public*.',
    shows: ['In <em>public</em>.'],
  },
  {
    form: 'a sum in another currency',
    fields: 'sources: [{ id: bank, kind: data, title: Rates }]',
    text: 'It paid <Money id="price" rate="1 USD = 7 CNY" rateDate="2019-09-06" source="bank">7 billion yuan ($1 billion)</Money>.',
    shows: ['1 USD = 7 CNY'],
    refused: {
      text: 'It paid <Money id="price" rate="1 USD = 7 CNY" rateDate="2019-09-06" source="bank">7 billion yuan ($2 billion)</Money>.',
      name: 'wrong-conversion',
      says: '1',
    },
  },
];
