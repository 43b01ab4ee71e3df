import { recordingEndings, recordingType } from '../text/addresses/recording-kinds.ts';
import { explainStrangeName } from './explain-strange-name.ts';
import type { FieldProblem } from './telling.ts';

/** Says what is wrong with the name of a recording, which begins with `./`. */
export function explainRecordingName(src: string): FieldProblem | undefined {
  const kind = recordingType(src)?.kind;
  if (kind === 'video' || kind === 'audio') return strange(src);
  return {
    name: 'recording-name',
    says: `is “${src}”, which browsers do not play`,
    reason: 'Servers and browsers go by the end of the name.',
    fix: `Export it as one of: ${recordingEndings('video', 'audio').join(', ')}. MP4 with H.264 and MP3 play everywhere.`,
  };
}

/** Says what is wrong with the name of a file of captions, which begins with `./`. */
export function explainCaptionsName(src: string): FieldProblem | undefined {
  if (recordingType(src)?.kind === 'captions') return strange(src);
  return {
    name: 'captions-name',
    says: `is “${src}”, which is no file of captions that browsers read`,
    reason: 'Browsers read WebVTT and nothing else.',
    fix: 'Export the captions as WebVTT, a file that ends in .vtt. Of SubRip (.srt) it differs in its first line, WEBVTT, and in the point before the thousandths.',
  };
}

function strange(src: string): FieldProblem | undefined {
  const found = explainStrangeName(src, 'file');
  return found && { name: 'recording-name', reason: 'It becomes an address.', ...found };
}
