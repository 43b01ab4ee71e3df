import { accidents } from './accidents.ts';
import { addressSlips } from './addresses.ts';
import { annotationSlips } from './annotations.ts';
import { componentSlips } from './components.ts';
import { downloadSlips } from './shown/downloads.ts';
import { embedSlips } from './shown/embeds.ts';
import { fieldSlips } from './fields.ts';
import { fileSlips } from './files.ts';
import { hiddenAndLost } from './hidden-and-lost.ts';
import { liveSlips } from './shown/live.ts';
import { markupSlips } from './markup.ts';
import { passages } from './passages.ts';
import { recordingSlips } from './shown/recordings.ts';
import { referenceFields } from './reference-fields.ts';
import { pictureSlips } from './pictures.ts';
import { references } from './references.ts';
import { fileSystemSlips } from './file-system.ts';
import { ruleSlips } from './rules.ts';
import { signsElsewhere } from './signs-elsewhere.ts';
import { textFormSlips } from './text-forms.ts';
import { translations } from './translations.ts';
import { typedSigns } from './typed-signs.ts';
import { typedText } from './typed-text.ts';
import { siteAddressSlips } from './site-addresses.ts';
import { unreadableFiles } from './unreadable-files.ts';
import { yamlOddities } from './yaml-oddities.ts';
import { wordsSlips } from './words.ts';
import { yamlSlips } from './yaml.ts';

/** Every broken input. A new one is a new row in one of the tables. */
export const brokenInputs = [
  ...accidents,
  ...componentSlips,
  ...downloadSlips,
  ...embedSlips,
  ...liveSlips,
  ...markupSlips,
  ...textFormSlips,
  ...typedText,
  ...typedSigns,
  ...signsElsewhere,
  ...references,
  ...translations,
  ...recordingSlips,
  ...referenceFields,
  ...pictureSlips,
  ...hiddenAndLost,
  ...passages,
  ...annotationSlips,
  ...yamlSlips,
  ...fieldSlips,
  ...fileSlips,
  ...unreadableFiles,
  ...fileSystemSlips,
  ...yamlOddities,
  ...siteAddressSlips,
  ...ruleSlips,
  ...addressSlips,
  ...wordsSlips,
];
