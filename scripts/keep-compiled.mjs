/**
 * Loaded before a command: what Node compiles of our modules is kept in `.cache/`, by their contents,
 * so that the next command starts sooner. What cannot be kept costs time only.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache('.cache/compiled');
