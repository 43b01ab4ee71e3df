import type { ProblemText } from '../problems/problem.ts';

/** A complaint of the YAML parser. */
export interface YamlComplaint {
  readonly code: string;
  readonly message: string;
  /** UTF-16 offset in the YAML. */
  readonly offset: number;
}

/** A complaint in a reporter’s words, with the offset of the culprit. */
export interface ExplainedYaml {
  readonly offset: number;
  readonly problem: ProblemText;
}

/** One line of the YAML, taken apart. */
interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
  readonly key: string;
  readonly value: string;
  /** Offset of the value. */
  readonly valueAt: number;
}

const reason =
  'YAML reads structure from spaces and signs, so everything after this point may be taken for something else.';

/**
 * Puts a complaint of the YAML parser into a reporter’s words. The parser often stops below the
 * slip; the culprit is looked for in the lines.
 */
export function explainYamlError(
  { code, message, offset }: YamlComplaint,
  text: string,
): ExplainedYaml {
  const lines = linesOf(text);
  const index = lines.findLastIndex(({ start }) => start <= offset);
  const line = lines[index];
  if (code === 'TAB_AS_INDENT' || (line !== undefined && /^ *\t/u.test(line.text))) {
    return {
      offset: line?.start ?? offset,
      problem: {
        name: 'yaml-tab',
        message: 'The line is indented with a tab.',
        reason,
        fix: 'Indent with two spaces for each level.',
      },
    };
  }
  if (code === 'MULTIPLE_DOCS') {
    return {
      offset,
      problem: {
        name: 'yaml-documents',
        message: 'A second document begins here, below a line of three hyphens.',
        reason: 'Only the first would be read; what follows would not be on the site.',
        fix: 'Delete the line ---, or move what follows into a file of its own.',
      },
    };
  }
  if (code === 'BAD_DQ_ESCAPE') {
    return {
      offset,
      problem: {
        name: 'yaml-backslash',
        message: 'A backslash stands between double quotation marks, where it begins a code.',
        reason,
        fix: "Put the value between single quotation marks ('…'), or write two backslashes.",
      },
    };
  }
  const first = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? message;
  return (
    explainByLines(lines, index) ?? {
      offset,
      problem: {
        name: 'yaml-syntax',
        message: 'YAML cannot be read from here on.',
        reason: `${reason} The parser says: ${first}.`,
        fix: 'Write a field, a colon, a space and its value on a line of its own.',
      },
    }
  );
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const [, lead = '', key = '', gap = '', value = ''] =
      /^([ \t]*(?:- +)?)([\w-]+):([ \t]+)(.*)$/u.exec(line) ?? [];
    const at = start;
    start += line.length + 1;
    return {
      start: at,
      text: line,
      indent: line.length - line.trimStart().length,
      key,
      value: value.trimEnd(),
      valueAt: at + lead.length + key.length + 1 + gap.length,
    };
  });
}

/** In double quotation marks, as YAML takes it whatever it holds. */
function quoted(value: string): string {
  return JSON.stringify(value.replace(/^["']|["']$/gu, ''));
}

function isOpenQuote({ value }: Line): boolean {
  const [mark = ''] = value;
  return (mark === '"' || mark === "'") && !value.slice(1).includes(mark);
}

function isOpenBracket({ value }: Line): boolean {
  if (!/^[[{]/u.test(value)) return false;
  return (value.match(/[[{]/gu)?.length ?? 0) > (value.match(/[\]}]/gu)?.length ?? 0);
}

function atValue(line: Line, problem: Omit<ProblemText, 'reason'>): ExplainedYaml {
  return { offset: line.valueAt, problem: { ...problem, reason } };
}

/** What is wrong with a value that begins on this line, if anything. */
function explainValue(line: Line): ExplainedYaml | undefined {
  const { key, value } = line;
  if (isOpenQuote(line)) {
    return atValue(line, {
      name: 'yaml-quotation-mark',
      message: `The value of “${key}” begins with a quotation mark and does not end with one.`,
      fix: `Write ${key}: ${quoted(value)}`,
    });
  }
  if (isOpenBracket(line)) {
    return atValue(line, {
      name: 'yaml-bracket',
      message: `The value of “${key}” begins with ${value.charAt(0)} and does not end with ${value.startsWith('[') ? ']' : '}'}.`,
      fix: `Write ${key}: ${value}${value.startsWith('[') ? ']' : '}'}`,
    });
  }
  if (/^["'].*["'].*[^"'\s,#]/u.test(value)) {
    return atValue(line, {
      name: 'yaml-quotation-mark',
      message: `The quotation marks of “${key}” end before its value does.`,
      fix: `Put single ones around the whole: ${key}: '${value.replaceAll("'", '’')}'`,
    });
  }
  if (/^- /u.test(value)) {
    return atValue(line, {
      name: 'yaml-list',
      message: `The list of “${key}” begins on the line of its name.`,
      fix: `Write ${key}: [${value.slice(2).trim()}]`,
    });
  }
  if (/^[@`%*&!|>]\S/u.test(value)) {
    return atValue(line, {
      name: 'yaml-sign',
      message: `The value of “${key}” begins with ${value.charAt(0)}, which means something else in YAML.`,
      fix: `Put it between quotation marks: ${key}: ${quoted(value)}`,
    });
  }
  if (/^[^"'[{].*:(?:\s|$)/u.test(value)) {
    return atValue(line, {
      name: 'yaml-colon',
      message: `The value of “${key}” holds a colon and a space, which YAML takes for another field.`,
      fix: `Put it between quotation marks: ${key}: ${quoted(value)}`,
    });
  }
  return undefined;
}

function explainIndentation(line: Line): ExplainedYaml {
  return {
    offset: line.start + line.indent,
    problem: {
      name: 'yaml-indentation',
      message: `The line “${line.text.trim()}” is not indented like those it belongs with.`,
      reason,
      fix: 'Indent what is of one level alike, with two spaces for each level.',
    },
  };
}

function explainNoField(line: Line): ExplainedYaml {
  const text = line.text.trim();
  const [, key = '', value = ''] = /^([\w-]+)[: ]\s*(.*)$/u.exec(text) ?? [];
  const isProse = text.split(/\s+/u).length > 4 || key === '';
  return {
    offset: line.start + line.indent,
    problem: {
      name: 'yaml-no-field',
      message: `The line “${text.length > 60 ? `${text.slice(0, 57)}…` : text}” is not a field.`,
      reason,
      fix: isProse
        ? 'If the story begins here, write a line --- above it; else write a field, a colon, a space and its value.'
        : `Write a colon and a space after the field: ${key}: ${value}`,
    },
  };
}

function explainByLines(lines: readonly Line[], index: number): ExplainedYaml | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  // A quotation mark or bracket that is left open is complained about further down.
  const opened = lines.slice(0, index + 1).find((one) => isOpenQuote(one) || isOpenBracket(one));
  if (opened !== undefined) return explainValue(opened);
  const ofValue = explainValue(line);
  if (ofValue !== undefined) return ofValue;
  const next = lines[index + 1];
  if (line.value !== '' && next !== undefined && next.indent > line.indent && next.key !== '')
    return explainIndentation(next);
  if (line.key === '' && !/^\s*(?:- |-$|[\w-]+:$|#)/u.test(line.text) && line.text.trim() !== '')
    return explainNoField(line);
  const before = lines[index - 1];
  const differs = before !== undefined && before.indent !== line.indent;
  return differs ? explainIndentation(line) : undefined;
}
