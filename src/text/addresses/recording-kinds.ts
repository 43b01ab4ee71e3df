/** The files of recordings, by the ends of their names, with what each is on the web (RFC 6381). */
export const recordingTypes = {
  mp4: { kind: 'video', type: 'video/mp4' },
  webm: { kind: 'video', type: 'video/webm' },
  mp3: { kind: 'audio', type: 'audio/mpeg' },
  m4a: { kind: 'audio', type: 'audio/mp4' },
  ogg: { kind: 'audio', type: 'audio/ogg' },
  opus: { kind: 'audio', type: 'audio/ogg' },
  wav: { kind: 'audio', type: 'audio/wav' },
  vtt: { kind: 'captions', type: 'text/vtt' },
} as const;

type RecordingEnding = keyof typeof recordingTypes;

export type RecordingKind = (typeof recordingTypes)[RecordingEnding]['kind'];

/** What a file is by the end of its name; undefined if it is no recording and no captions. */
export function recordingType(
  name: string,
): { readonly kind: RecordingKind; readonly type: string } | undefined {
  const ending = /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return isEnding(ending) ? recordingTypes[ending] : undefined;
}

/** The ends of the names of recordings, or of captions, without their points. */
export function recordingEndings(...kinds: readonly RecordingKind[]): readonly string[] {
  return Object.entries(recordingTypes).flatMap(([ending, { kind }]) =>
    kinds.includes(kind) ? [ending] : [],
  );
}

function isEnding(ending: string): ending is RecordingEnding {
  return Object.hasOwn(recordingTypes, ending);
}
