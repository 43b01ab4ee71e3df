// A fixed locale: the order of a page must not depend on the machine.
const collator = new Intl.Collator('en-GB', { numeric: true });

/** Compares names for a list. Names that a dictionary holds alike come by their code units. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one, other) || Number(one > other) - Number(one < other);
}

/** A name without the article that begins it: The Ellery Ledger stands among those with an E. */
export function filedName(name: string): string {
  return name.replace(/^the\s+(?=\S)/iu, '');
}

/** The heading under which a name stands: its first letter without accents, or `#`. */
export function headingLetter(name: string): string {
  const [first = ''] = name.normalize('NFD');
  return /\p{Letter}/u.test(first) ? first.toLocaleUpperCase('en') : '#';
}
