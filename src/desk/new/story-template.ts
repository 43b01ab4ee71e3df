import type { ArticleKind } from '../../model/article.ts';

type Bodies = Readonly<Record<ArticleKind, string>>;

const english: Bodies = {
  news: `Say who did what, when and where, in one or two sentences.

**Why it matters:** Say what changes by it, and for whom.

- Say what is new.
- Say what was known before.

**What comes next:** Say when readers will know more.
`,
  analysis: `Say what you have found, in one or two sentences.

## What the figures say

Name each figure with its source.

## What speaks against it

Give the best argument of those who see it otherwise.
`,
  explainer: `Say what this is about, and why readers ask now.

<KeyPoints>

- Say the first thing to know.
- Say the second thing to know.

</KeyPoints>

## How it works

Explain it from the beginning.

## What is not known

Say what nobody can tell yet.
`,
  interview: `Say who speaks here, about what, and when and where you met.

**Write the first question.**

Write the answer.

**Write the second question.**

Write the answer.
`,
  opinion: `Say what you think, in one sentence.

## Why

Give your reasons, the strongest first.

## What can be said against it

Answer the best objection.
`,
  profile: `Show the person at work, in one scene.

## The way there

Say where the person comes from, and what made the difference.

## What others say

Quote two people who know the person, one of them no friend.
`,
  brief: `Say who did what, when and where, in one or two sentences.
`,
  live: `Say in one or two sentences what is going on. What happens goes into entries.
`,
  correction: `Say what was wrong, where it stood and for how long.

## What is right

Give the facts, with their sources.

## How it happened

Say how the mistake was made, and what is done against the next.
`,
};

const chinese: Bodies = {
  news: `用一两句话写明：谁，在何时何地，做了什么。

**为何重要：** 写明改变了什么，影响了谁。

- 写明新情况。
- 写明此前已知的情况。

**接下来：** 写明读者何时能得知更多。
`,
  analysis: `用一两句话写明你的发现。

## 数字说明了什么

每个数字都写明来源。

## 不同看法

写明持不同看法者最有力的理由。
`,
  explainer: `写明本文说的是什么，读者为何现在关心。

<KeyPoints>

- 写明第一个要点。
- 写明第二个要点。

</KeyPoints>

## 来龙去脉

从头说起。

## 尚不清楚的

写明目前无人能够回答的问题。
`,
  interview: `写明受访者是谁，谈什么，何时何地采访。

**写下第一个问题。**

写下回答。

**写下第二个问题。**

写下回答。
`,
  opinion: `用一句话写明你的观点。

## 理由

写出理由，最有力的在前。

## 反对意见

回应最有力的反对意见。
`,
  profile: `用一个场景写出人物工作时的样子。

## 来路

写明人物从何处来，转折在哪里。

## 旁人怎么说

引述两位熟悉此人的人，其中一位不是朋友。
`,
  brief: `用一两句话写明：谁，在何时何地，做了什么。
`,
  live: `用一两句话写明正在发生什么。经过写在各条目中。
`,
  correction: `写明错在何处，出现在哪里，持续了多久。

## 正确的事实

写明事实及来源。

## 错误如何发生

写明错误的经过，以及如何避免再犯。
`,
};

/** The body with which a story begins: what to write, in the place where it is to be written. */
export function storyTemplate(kind: ArticleKind, lang: string): string {
  return (isChinese(lang) ? chinese : english)[kind];
}

/** With what an entry of live coverage begins. */
export function entryTemplate(lang: string): { readonly title: string; readonly text: string } {
  return isChinese(lang) ? entries.chinese : entries.english;
}

const entries = {
  english: { title: 'It begins', text: 'Say what has just happened, and how you know.\n' },
  chinese: { title: '开始', text: '写明刚刚发生了什么，以及如何得知。\n' },
} as const;

/** Every line of the templates that a reader must never see, without its markup. */
export function templateLines(): ReadonlySet<string> {
  const bodies = [
    ...Object.values(english),
    ...Object.values(chinese),
    ...Object.values(entries).map(({ text }) => text),
  ];
  const lines = bodies
    .flatMap((body) => body.split('\n'))
    .filter((line) => line !== '' && !/^[#<]/u.test(line));
  return new Set(lines.map((line) => line.replace(/^- |\*\*/gu, '')));
}

function isChinese(lang: string): boolean {
  return lang === 'zh' || lang.startsWith('zh-');
}
