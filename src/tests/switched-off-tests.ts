import ts from 'typescript';

const runners = ['it', 'test', 'describe', 'suite'];
const switches = ['only', 'skip', 'skipIf', 'runIf', 'todo', 'fixme', 'fails', 'fail'];

/**
 * Finds tests that are switched off, expected to fail, or keep the others from running.
 *
 * @returns each as it is written: `test.describe.skip`
 */
export function switchedOffTests(source: string): string[] {
  const file = ts.createSourceFile('tests.ts', source, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && switches.includes(node.name.text)) {
      const written = node.getText(file);
      if (runners.includes(written.split('.')[0] ?? '')) found.push(written);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
