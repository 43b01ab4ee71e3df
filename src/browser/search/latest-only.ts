/**
 * Runs an action for the newest of many inputs: while it is running, later inputs wait, and of
 * these only the last is taken up. Typing never queues searches that nobody waits for.
 */
export function latestOnly<Input>(
  act: (input: Input, isLatest: () => boolean) => Promise<void>,
): (input: Input) => Promise<void> {
  let waiting: { readonly input: Input } | undefined;
  let running: Promise<void> | undefined;
  const runAll = async () => {
    while (waiting !== undefined) {
      const { input } = waiting;
      waiting = undefined;
      await act(input, () => waiting === undefined);
    }
  };
  return (input) => {
    waiting = { input };
    running ??= runAll().finally(() => {
      running = undefined;
    });
    return running;
  };
}
