const address = { type: 'string', format: 'uri', pattern: '^https://' } as const;
const words = { type: 'string', pattern: '^\\S(?:[\\s\\S]*\\S)?$' } as const;
const moment = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$',
} as const;
const authors = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['name', 'url'],
    additionalProperties: false,
    properties: { name: words, url: address },
  },
} as const;

/** JSON Feed as this site writes it, after https://www.jsonfeed.org/version/1.1/. */
export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items', 'home_page_url', 'feed_url', 'language', 'authors'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: words,
    description: words,
    home_page_url: address,
    feed_url: address,
    icon: address,
    favicon: address,
    language: words,
    authors,
    hubs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'url'],
        additionalProperties: false,
        properties: { type: { const: 'WebSub' }, url: address },
      },
    },
    items: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'url', 'title', 'content_html', 'date_published', 'date_modified'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', pattern: '^urn:uuid:' },
          url: address,
          title: words,
          summary: words,
          content_html: words,
          image: address,
          date_published: moment,
          date_modified: moment,
          language: words,
          authors,
          tags: { type: 'array', items: words },
        },
      },
    },
  },
} as const;
