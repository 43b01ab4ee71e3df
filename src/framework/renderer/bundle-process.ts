/** A process that makes a renderer and ends: `node bundle-process.ts ROOT FOLDER`, started by `fork`. */
import { noModuleStories } from '../no-module-stories.ts';
import { bundleRenderer } from './bundle-renderer.ts';

const [root = '', folder = ''] = process.argv.slice(2);
// Whoever waited for it is gone.
process.on('disconnect', () => process.exit(1));
const inputs = await bundleRenderer(root, noModuleStories, folder);
process.send?.(inputs, () => process.exit(0));
