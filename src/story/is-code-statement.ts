const importStatement = /^import\s*(?:["']|[\w$*{][\s\S]*?\bfrom\s*["'])/u;
const exportStatement =
  /^export\s+(?:default\b|const\s+[\w$]+\s*=|let\s+[\w$]+|var\s+[\w$]+|(?:async\s+)?function\b|class\s+\w|\{|\*\s*(?:as\s+\w+\s+)?from)/u;

/**
 * Tells a JavaScript statement from a sentence that happens to begin with "import" or "export":
 * Sätteri takes every such line for code.
 */
export function isCodeStatement(text: string): boolean {
  return importStatement.test(text) || exportStatement.test(text);
}
