import ts from 'typescript';

export interface Import {
  /** What stands between the quotes. */
  specifier: string;
  /** 1-based. */
  line: number;
  /** Whether types alone are imported. */
  typeOnly: boolean;
  /** Whether it runs in the browser: it stands in a `<script>` of an Astro component. */
  inScript: boolean;
}

/**
 * Lists what a TypeScript, JavaScript or Astro file imports or re-exports, in their order: static,
 * dynamic and type imports, and the `src` of an Astro component's scripts.
 */
export function readImports(path: string, source: string): Import[] {
  if (!path.endsWith('.astro')) return importsOf(source, 0, false);
  const frontmatter = /^---\r?\n([\s\S]*?)^---/m.exec(source);
  const fromFrontmatter = frontmatter === null ? [] : importsOf(frontmatter[1] ?? '', 1, false);
  const start = frontmatter === null ? 0 : frontmatter.index + frontmatter[0].length;
  const scripts = [...source.slice(start).matchAll(/(<script\b([^>]*)>)([\s\S]*?)<\/script>/g)];
  return [
    ...fromFrontmatter,
    ...scripts.flatMap((script) => {
      const line = linesIn(source.slice(0, start + script.index));
      return [
        ...importsOfTag(script[2] ?? '', line),
        ...importsOf(script[3] ?? '', line + linesIn(script[1] ?? ''), true),
      ];
    }),
  ];
}

function importsOfTag(attributes: string, line: number): Import[] {
  const specifier = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
  if (specifier === undefined) return [];
  return [{ specifier, line: line + 1, typeOnly: false, inScript: true }];
}

function importsOf(code: string, linesBefore: number, inScript: boolean): Import[] {
  const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const imported = importOf(node);
    if (imported !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ ...imported, line: line + 1 + linesBefore, inScript });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importOf(node: ts.Node): Pick<Import, 'specifier' | 'typeOnly'> | undefined {
  if (ts.isImportDeclaration(node)) {
    return text(
      node.moduleSpecifier,
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    );
  }
  if (ts.isExportDeclaration(node)) return text(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return text(node.argument.literal, true);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return text(node.arguments[0], false);
  }
  return undefined;
}

function text(node: ts.Node | undefined, typeOnly: boolean) {
  return node !== undefined && ts.isStringLiteralLike(node)
    ? { specifier: node.text, typeOnly }
    : undefined;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
