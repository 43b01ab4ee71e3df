/** What an address answered, and when it was asked, in milliseconds since 1970. */
export interface Answer {
  readonly at: number;
  /** Why readers would find nothing; empty if they find something. */
  readonly wrong: string;
}

/** Answers of before, by address. */
export type Answers = Readonly<Record<string, Answer>>;

/** What asking depends on. */
export interface Asking {
  readonly now: number;
  /** Answers of before: one that was well is not asked again for a week, any other for an hour. */
  readonly known: Answers;
  readonly ask: (address: string, method: 'HEAD' | 'GET') => Promise<{ readonly status: number }>;
}

const week = 7 * 86_400_000;
const hour = 3_600_000;

/** Questions at one time: hosts are not to be troubled. */
const atOnce = 6;

/**
 * Asks addresses whether they answer. A host that refuses a program (401, 403, 405, 429) may well show
 * its pages to people, so only what is gone, or cannot be reached, is told.
 */
export async function askLinks(
  addresses: Iterable<string>,
  { now, known, ask }: Asking,
): Promise<Answers> {
  const answers: Record<string, Answer> = { ...known };
  const waiting = [...new Set(addresses)].filter((address) => {
    const answer = known[address];
    return answer === undefined || now - answer.at > (answer.wrong === '' ? week : hour);
  });
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      answers[next] = { at: now, wrong: await whatIsWrong(next, ask) };
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

async function whatIsWrong(address: string, ask: Asking['ask']): Promise<string> {
  try {
    const { status } = await ask(address, 'HEAD');
    const final =
      status === 404 || status >= 500 || status === 405 ? await ask(address, 'GET') : { status };
    if (final.status === 404) return 'there is nothing at this address (404)';
    if (final.status === 410) return 'it is gone for good (410)';
    return final.status >= 500 ? `its server fails (${final.status})` : '';
  } catch {
    return 'no server, or none in ten seconds';
  }
}
