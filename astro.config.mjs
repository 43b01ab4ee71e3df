import { defineConfig } from 'astro/config';
import { astroConfig } from './src/framework/astro-config.ts';
import { noModuleStories } from './src/framework/no-module-stories.ts';

// For editors and `astro check`; builds and the server in development add what they need.
export default defineConfig(astroConfig(noModuleStories));
