import { join } from 'node:path';
import ts from 'typescript';

/** A field of a noun, as its schema in `src/model/` has it. */
type FieldNode = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;

/** Files that only check a field do nothing with it that a reader of the site would notice. */
const isReader = (path: string): boolean =>
  /\/src\/(?!tests\/|content\/rules\/)/u.test(path) && !/\/check-[^/]*$|\.test\.ts$/u.test(path);

/** What readers are typed by: themselves, and declarations that no import leads to. */
const isNeeded = (path: string): boolean => isReader(path) || path.endsWith('.d.ts');

/**
 * The fields of the schemas in a folder that no code reads, checks apart: `person.ts: sameAs`. What
 * reads a field is known from types, so that one noun’s `sameAs` does not stand for another’s.
 *
 * @param root the root of the repository, absolute
 * @param model the folder of the schemas, absolute
 */
export function unreadFields(root: string, model: string): string[] {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const config: unknown = read.config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames.filter(isNeeded), options);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => isReader(fileName));
  const fields = new Set<ts.Node>();
  for (const source of sources.filter(({ fileName }) => fileName.startsWith(`${model}/`)))
    visit(source, (node) => {
      if (isField(node)) fields.add(node);
    });
  const unread = new Set(fields);
  // Types are worked out for names that are still looked for alone: most are read in the first files.
  const sought = new Map<string, number>();
  for (const field of fields) sought.set(nameOf(field), (sought.get(nameOf(field)) ?? 0) + 1);
  for (const source of sources)
    visit(source, (node) => {
      const name = nameOf(node);
      const left = sought.get(name) ?? 0;
      if (left === 0 || (source.fileName.startsWith(`${model}/`) && !isTransformed(node))) return;
      const found = readSymbol(node, checker)?.declarations ?? [];
      sought.set(name, left - found.filter((declaration) => unread.delete(declaration)).length);
    });
  return [...unread].map((node) => {
    const file = node.getSourceFile().fileName.slice(model.length + 1);
    return `${file}: ${nameOf(node)}`;
  });
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => {
    visit(child, see);
  });
}

/** A member of `z.strictObject({ … })`, or of a constant that such objects share. */
function isField(node: ts.Node): node is FieldNode {
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return false;
  if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer)) return false;
  const holder = node.parent.parent;
  if (ts.isCallExpression(holder)) return /\bstrictObject$/u.test(holder.expression.getText());
  return ts.isPropertyAssignment(holder) || (ts.isVariableDeclaration(holder) && !holder.type);
}

function isTransformed(node: ts.Node): boolean {
  const call = ts.findAncestor(node, ts.isArrowFunction)?.parent;
  return (
    call !== undefined &&
    ts.isCallExpression(call) &&
    /\.transform$/u.test(call.expression.getText())
  );
}

function nameOf(node: ts.Node): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isBindingElement(node)) return (node.propertyName ?? node.name).getText();
  return ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)
    ? node.name.getText()
    : '';
}

/** The property that an expression or a pattern takes out of an object. */
function readSymbol(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  return checker.getTypeAtLocation(node.parent).getProperty(nameOf(node));
}
