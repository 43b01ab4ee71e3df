/**
 * What runs inside every page before its first paint, so that a choice which the reader made earlier
 * does not flash: colours, and how much is marked. Without it all marks are there; with it, the few
 * that stand at first. It is text, because the policies of the site name it by the digest of each of
 * its bytes.
 */
export const firstScript = `{
const marks = document.documentElement.dataset;
marks.notes = 'first';
try {
const { theme, notes } = localStorage;
if (theme === 'light' || theme === 'dark') marks.theme = theme;
if (notes === 'sources' || notes === 'hidden') marks.notes = notes;
} catch {}
}`.replaceAll('\n', '');

/** Its SHA-256 in Base64, by which policies let it run (https://www.w3.org/TR/CSP3/#match-element-to-source-list). */
export const firstScriptDigest = '7FaowaWYAujV+7K0npRNIp4x/bp8RD1LuZRSqVeK0W4=';
