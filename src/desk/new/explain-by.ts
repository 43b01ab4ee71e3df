import type { z } from 'zod';

/** Tells what the schema of a field finds wrong with an answer. */
export function explainBy(schema: z.ZodType): (typed: string) => string | undefined {
  return (typed) => {
    const message = schema.safeParse(typed).error?.issues[0]?.message;
    return message === undefined
      ? undefined
      : `${message[0]?.toUpperCase() ?? ''}${message.slice(1)}.`;
  };
}
