import type { ModuleStories } from './module-stories.ts';

/** A site in which no story brings code, as for tools that only read the configuration. */
export const noModuleStories: ModuleStories = { list: () => [], mark: () => undefined };
