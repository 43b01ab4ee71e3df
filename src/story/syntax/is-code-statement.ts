const clause = String.raw`(?:[\w$]+|\{[^}]*\}|\*\s*as\s+[\w$]+)`;
const importStatement = new RegExp(
  String.raw`^import\s*(?:${clause}(?:\s*,\s*${clause})?\s*from\s*)?(["'])[^"'\n]+\1\s*;?[ \t]*(?:\n|//|$)`,
  'u',
);
const exportStatement =
  /^export\s+(?:default\b|(?:const|let|var)\s+(?:[\w$]+|\{[^}]*\}|\[[^\]]*\])\s*=|(?:let|var)\s+[\w$]+\s*(?:;|\n|$)|(?:async\s+)?function\s*\*?\s*[\w$]*\s*\(|class\s+[\w$]+\s*(?:extends\s[^{]*)?\{|\{|\*\s*(?:as\s+[\w$]+\s+)?from\s)/u;

/**
 * Tells a JavaScript statement from a sentence that happens to begin with "import" or "export":
 * Sätteri takes every such line for code.
 */
export function isCodeStatement(text: string): boolean {
  return importStatement.test(text) || exportStatement.test(text);
}
