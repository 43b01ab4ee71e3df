import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchNewsroom, BenchStory } from '../newsroom/bench-newsroom.ts';
import { storyFolder } from '../projects/write-newsroom.ts';

/** An edit such as a newsroom makes; each run makes another one. */
export interface NewsroomEdit {
  readonly name: string;
  /** @param repository the copy of this repository that builds the content */
  readonly make: (content: string, repository: string, run: number) => void;
}

/** The edits after which a build is measured. */
export function newsroomEdits({ stories, entities }: BenchNewsroom): readonly NewsroomEdit[] {
  const story = newest(stories);
  // One that some stories in a hundred name, and not the one that most do.
  const entity = entities[Math.min(10, entities.length - 1)];
  const edits: NewsroomEdit[] = [];
  if (story !== undefined) {
    const file = join(storyFolder(story), 'article.mdx');
    edits.push({
      name: 'after an edit of text',
      make: (content, _repository, run) => {
        change(join(content, file), (text) => `${text}\nAnother paragraph, for run ${run + 1}.\n`);
      },
    });
    edits.push({
      name: 'after an edit of a headline',
      make: (content, _repository, run) => {
        change(join(content, file), (text) =>
          text.replace(/^title: .*$/mu, `title: Another headline, for run ${run + 1}`),
        );
      },
    });
  }
  if (entity !== undefined)
    edits.push({
      name: 'after an entity’s new name',
      make: (content, _repository, run) => {
        // The old name stays one that stories may use.
        change(join(content, 'entities', `${entity.id}.yaml`), (text) =>
          text
            .replace(/^name: .*$/mu, `name: ${entity.name} Renamed ${run + 1}`)
            .replace(/^aliases: .*\n/mu, '')
            .concat(`aliases: [${entity.name}]\n`),
        );
      },
    });
  edits.push({
    name: 'after an edit of a template',
    make: (_content, repository, run) => {
      change(join(repository, 'src/layouts/StoryLayout.astro'), (text) =>
        text.replace(/<article\b(?: data-run="\d+")?/u, `<article data-run="${run + 1}"`),
      );
    },
  });
  return edits;
}

function newest(stories: readonly BenchStory[]): BenchStory | undefined {
  return stories.reduce<BenchStory | undefined>(
    (best, story) => (best === undefined || story.published > best.published ? story : best),
    undefined,
  );
}

function change(file: string, edit: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`The edit of ${file} changes nothing.`);
  writeFileSync(file, after);
}
