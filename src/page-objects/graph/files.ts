import type { AudioObject, DigitalDocument, VideoObject } from 'schema-dts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { elementsIn } from '../../story/body/elements-in.ts';
import { recordingType } from '../../text/addresses/recording-kinds.ts';
import { shownDownloads } from '../downloads/shown-downloads.ts';
import { present } from './present.ts';
import { publishedDate } from './published-date.ts';
import { textIn } from './quotations.ts';

/** The newsroom’s own recordings in a story, with what is said in them. */
export function recordings(
  newsroom: Newsroom,
  story: NewsroomStory,
): (VideoObject | AudioObject)[] {
  const files = shownDownloads(newsroom, story);
  return elementsIn(story.story.body, 'Recording').flatMap(
    ({ attributes, children }): (VideoObject | AudioObject)[] => {
      const { src, title, credit, duration, captions, captionsLang } = attributes;
      const file = files[src];
      if (file === undefined) return [];
      const subtitles = captions === undefined ? undefined : files[captions];
      const facts = {
        name: title,
        creditText: credit,
        contentUrl: file.wholeAddress,
        encodingFormat: recordingType(src)?.type ?? '',
        contentSize: String(file.bytes),
        uploadDate: publishedDate(story.value.published),
        inLanguage: story.lang,
        transcript: textIn(story.story, children),
        ...present({
          duration: duration === undefined ? undefined : isoDuration(duration),
          caption:
            subtitles === undefined
              ? undefined
              : {
                  '@type': 'MediaObject' as const,
                  contentUrl: subtitles.wholeAddress,
                  encodingFormat: 'text/vtt',
                  inLanguage: captionsLang ?? story.lang,
                },
        }),
      };
      return [
        file.kind === 'video'
          ? { '@type': 'VideoObject', ...facts }
          : { '@type': 'AudioObject', ...facts },
      ];
    },
  );
}

/** The files that a story gives to its readers. */
export function downloads(newsroom: Newsroom, story: NewsroomStory): DigitalDocument[] {
  const files = shownDownloads(newsroom, story);
  return elementsIn(story.story.body, 'Download').flatMap(({ attributes: { src, title } }) => {
    const file = files[src];
    if (file === undefined) return [];
    return [
      {
        '@type': 'DigitalDocument' as const,
        name: title,
        url: file.wholeAddress,
        datePublished: publishedDate(story.value.published),
      },
    ];
  });
}

/** `1:04:05` as ISO 8601 has it: `PT1H4M5S`. */
function isoDuration(duration: string): string {
  const [seconds = 0, minutes = 0, hours = 0] = duration.split(':').map(Number).reverse();
  return `PT${hours === 0 ? '' : `${hours}H`}${minutes}M${seconds}S`;
}
