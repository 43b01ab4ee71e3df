import fc from 'fast-check';

/** Characters and words that have broken programs. */
export const hostile = fc.constantFrom(
  '\u0000',
  '\u202E',
  '\uD800',
  '\uFFFD',
  '\uFEFF',
  '\r',
  '\r\n',
  '\t',
  '\u2028',
  '__proto__',
  'constructor',
  'toString',
  '::error::',
  '../',
  '%2e%2e',
  '%',
  '<<<<<<< ',
);

/** What means something to YAML. */
export const yamlBits = fc.constantFrom(
  ...['&a ', '*a', '!!js/function ', '!x ', '<<: ', '? ', ': ', '- ', '{', '}', '[', ']', '"', "'"],
  ...[
    '|',
    '>',
    '#',
    '---',
    '...',
    '%YAML 1.1',
    '@',
    '`',
    ',',
    '\n',
    '\n  ',
    ' ',
    '~',
    'null',
    '.inf',
  ],
  ...['0x1f', '1e999', 'true', '2019', '2019-09-06', '-0', '{{ a }}', '\\', '!!binary '],
);

/** What means something in a story. */
export const markupBits = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
    '```',
    '```js\n',
    '~~~',
    '`',
    '**',
    '_',
    '~~',
    '~',
    '[',
    '](',
  ],
  ...[
    '](entity:kaola)',
    '](story:kaola-deal)',
    '](page:about)',
    '](//a/)',
    '](https://a:b@c)',
    '[^1]',
  ],
  ...[
    '[^1]: ',
    '|a|b|\n|-|-|\n',
    '<',
    '<Aside title="a">',
    '</Aside>',
    '<Quote by="kaola">',
    '</Quote>',
  ],
  ...[
    '<Figure src="./market.svg" alt="a" credit="b" />',
    '<Timeline>',
    '<Event date="2019">',
    '<KeyPoints>',
  ],
  ...[
    '<Chart type="bar" title="a">',
    '<Embed url="https://a.example" title="b" />',
    '<Note ',
    '<Money ',
  ],
  ...[
    '{',
    '}',
    '{/* ',
    ' */}',
    "{'a'}",
    'import ',
    'export ',
    '<!--',
    '<br>',
    '<script>',
    '&#x202e;',
  ],
  ...[
    '&amp;',
    '$2 billion',
    '考拉',
    '“',
    '”',
    '\n',
    '\n\n',
    '  \n',
    '    ',
    'https://a.example/x。y',
  ],
);

/** A word, of our newsroom or of anybody’s. */
export const word = fc.oneof(
  fc.constantFrom('Kaola', 'Alibaba', 'kaola', 'ada-reed', 'about', 'price', 'a'),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

const moment = fc.oneof(
  fc.constantFrom(
    '2019-09-06T18:30:00+08:00',
    '2019-09-06+08:00',
    '2019-02-30T00:00Z',
    '0000-01-01Z',
  ),
  fc
    .tuple(fc.nat(99_999), fc.nat(14), fc.nat(33), fc.nat(26), fc.nat(62), fc.nat(30), fc.nat(99))
    .map(
      ([year, month, day, hour, minute, zone, rest]) =>
        `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:00+${pad(zone)}:${pad(rest)}`,
    ),
);

const address = fc.oneof(
  fc.constantFrom(
    '/',
    '//',
    '/old/',
    '/ABOUT/',
    '/旧/',
    '/%70eople/',
    '/./',
    '/a/../b/',
    '/404.html/',
  ),
  fc.array(fc.oneof(word, hostile), { maxLength: 4 }).map((parts) => `/${parts.join('/')}/`),
  fc.webUrl({ withQueryParameters: true }),
);

const scalar = fc.oneof(word, moment, address, yamlBits, hostile, fc.integer().map(String));

/** A text that a YAML parser has never seen. */
export const yamlText = fc
  .array(fc.oneof(scalar, yamlBits), { maxLength: 24 })
  .map((bits) => bits.join(''));
/** A body that no reporter would write. */
export const markup = fc
  .array(fc.oneof({ weight: 3, arbitrary: markupBits }, { weight: 2, arbitrary: word }, hostile), {
    maxLength: 30,
  })
  .map((bits) => bits.join(''));

/** A value as YAML flow text, of any depth. */
export const { flow } = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar.map((text) => JSON.stringify(text)),
    scalar,
    fc.array(tie('flow'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(word, tie('flow')), { maxLength: 4 })
      .map(
        (pairs) =>
          `{${pairs.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(', ')}}`,
      ),
  ),
}));

function pad(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}
