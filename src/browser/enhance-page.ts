import './theme-switch.ts';
import './search/open-search.ts';
import './notes/open-notes.ts';
import './notes/open-names.ts';
import './notes/note-keys.ts';
import './notes/sources-switch.ts';
import './notes/open-folds.ts';
import './reading/story-tools.ts';
import './reading/heading-links.ts';
import './reading/watch-selection.ts';
import './reading/larger-pictures.ts';

/**
 * What every page loads, in one request: each part looks whether the page has something for it. What
 * only a page or two have comes by itself; it is asked for here, as what it shares with the rest is
 * then loaded already.
 */
if (document.querySelector('search-page') !== null) void import('./search/search-page.ts');
if (document.querySelector('saved-stories') !== null) void import('./reading/saved-list.ts');
if (document.querySelector('since-here') !== null) void import('./live/since-here.ts');
