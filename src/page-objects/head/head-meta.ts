/** Something that a page says of itself: `<meta>`. */
export interface HeadMeta {
  /** Open Graph’s names are properties (RDFa), all others are names. */
  readonly attribute: 'name' | 'property';
  readonly key: string;
  readonly content: string;
}
