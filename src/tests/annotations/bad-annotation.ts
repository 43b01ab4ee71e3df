/** What was typed, the files, where it is told and by what name, the message, and the fix. */
export type BadAnnotation = readonly [string, Record<string, string>, string, string, string];
