/** The two parts of an `.mdx` file. */
export interface SplitSource {
  /** YAML between the two lines of hyphens; empty without frontmatter. */
  readonly yaml: string;
  /** Line on which the YAML begins, from 1. */
  readonly yamlLine: number;
  /** True if the file begins with a line of three hyphens. */
  readonly opened: boolean;
  /** True if there is a second line of three hyphens as well. */
  readonly closed: boolean;
  /** Offset in the file at which the body begins, in UTF-16 units. */
  readonly bodyOffset: number;
}

/** Divides an `.mdx` source into its YAML frontmatter and its body. */
export function splitFrontmatter(source: string): SplitSource {
  const opened = /^---[ \t]*(?:\r?\n|$)/u.test(source);
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/u.exec(source);
  if (match === null) return { yaml: '', yamlLine: 1, opened, closed: false, bodyOffset: 0 };
  return { yaml: match[1] ?? '', yamlLine: 2, opened, closed: true, bodyOffset: match[0].length };
}
