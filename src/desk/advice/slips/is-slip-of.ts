/**
 * Whether a word is a name with one slip of the pen in it: a letter too many, too few, another, or two
 * exchanged. Its first letter is right, and an ending in s, ’s or ’ is none.
 *
 *     Micheal Norris   Michael Norris   true
 *     Alibabas         Alibaba          false
 */
export function isSlipOf(typed: string, name: string): boolean {
  if (typed === name || typed[0] !== name[0] || Math.abs(typed.length - name.length) > 1)
    return false;
  const isEnded = endings.some((ending) => typed.replace(ending, '') === name);
  if (isEnded || name.replace(/['’]?s$/u, '') === typed) return false;
  let from = 0;
  while (typed[from] === name[from]) from += 1;
  const restOf = (text: string, count: number): string => text.slice(from + count);
  return (
    restOf(typed, 1) === restOf(name, 1) ||
    restOf(typed, 1) === restOf(name, 0) ||
    restOf(typed, 0) === restOf(name, 1) ||
    (typed[from] === name[from + 1] &&
      typed[from + 1] === name[from] &&
      restOf(typed, 2) === restOf(name, 2))
  );
}

const endings = [/['’]?s['’]?$/u, /['’]$/u];
