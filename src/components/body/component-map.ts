import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { VocabularyName } from '../../story/body/vocabulary.ts';
import Aside from './Aside.astro';
import Callout from './Callout.astro';
import Chart from './Chart.astro';
import Download from './files/Download.astro';
import Embed from './Embed.astro';
import Event from './Event.astro';
import Figure from './Figure.astro';
import Gallery from './Gallery.astro';
import KeyPoints from './KeyPoints.astro';
import Post from './Post.astro';
import PullQuote from './PullQuote.astro';
import Questions from './Questions.astro';
import Quote from './Quote.astro';
import Recording from './files/Recording.astro';
import Related from './Related.astro';
import Table from './Table.astro';
import Timeline from './Timeline.astro';
import Translation from './Translation.astro';
import Verse from './Verse.astro';

/**
 * One component for each name of the vocabulary. Each takes `element` and `context` and shows its
 * content in its slot; declarative stories and stories with code of their own both use it.
 */
export const componentMap: Readonly<Record<VocabularyName, AstroComponentFactory>> = {
  Quote,
  Translation,
  Figure,
  KeyPoints,
  Aside,
  Timeline,
  Event,
  Chart,
  Embed,
  Download,
  Recording,
  Callout,
  Post,
  PullQuote,
  Related,
  Gallery,
  Table,
  Verse,
  Questions,
};
