import { cborReader, type CborReader } from './cbor-reader.ts';

/** The pages on which a word stands, and where: lists of numbers, as there are many. */
export interface WordPages {
  /** Numbers of the pages, in order. */
  readonly pages: readonly number[];
  /** Where the places on each page begin; one number more than there are pages. */
  readonly from: readonly number[];
  /** Places in the text: which word of the page it is, and its weight, in 24ths. */
  readonly places: readonly number[];
  readonly weights: readonly number[];
  /** Where what stands in fields (title, names…) begins of each page; one number more. */
  readonly fieldsFrom: readonly number[];
  readonly fields: readonly number[];
  readonly fieldPlaces: readonly number[];
}

/** A word, as it is filed: its stem. */
export interface FiledWord {
  readonly word: string;
  readonly pages: WordPages;
  /** Where it stands with accents, by how it is written there. */
  readonly variants: readonly { readonly form: string; readonly pages: WordPages }[];
}

const ordinaryWeight = 25;
const mostWeight = 255;

/** Reads a file of words (`*.pf_index`), unpacked. @throws Error if it is of another form */
export function readFiledWords(content: Uint8Array): FiledWord[] {
  const read = cborReader(content);
  expectList(read, 1);
  return Array.from({ length: read.list() }, () => {
    expectList(read, 3);
    const word = read.text();
    const pages = readPages(read);
    const variants = Array.from({ length: read.list() }, () => {
      expectList(read, 2);
      return { form: read.text(), pages: readPages(read) };
    });
    return { word, pages, variants };
  });
}

function expectList(read: CborReader, length: number): void {
  if (read.list() !== length) throw new Error('The search index is of an unknown version.');
}

function readPages(read: CborReader): WordPages {
  const pages: number[] = [];
  const from = [0];
  const places: number[] = [];
  const weights: number[] = [];
  const fieldsFrom = [0];
  const fields: number[] = [];
  const fieldPlaces: number[] = [];
  let page = 0;
  for (let left = read.list(); left > 0; left -= 1) {
    expectList(read, 3);
    // Pages and places are told as distances from the one before.
    page += read.number();
    pages.push(page);
    let [weight, place] = [ordinaryWeight, 0];
    for (let more = read.list(); more > 0; more -= 1) {
      const number = read.number();
      // A number below nothing changes the weight of what follows.
      if (number < 0) [weight, place] = [Math.min(-number - 1, mostWeight), 0];
      else {
        place += number;
        places.push(place);
        weights.push(weight);
      }
    }
    from.push(places.length);
    let [field, inField] = [0, 0];
    for (let more = read.list(); more > 0; more -= 1) {
      const number = read.number();
      if (number < 0) [field, inField] = [-number - 1, 0];
      else {
        inField += number;
        fields.push(field);
        fieldPlaces.push(inField);
      }
    }
    fieldsFrom.push(fields.length);
  }
  return { pages, from, places, weights, fieldsFrom, fields, fieldPlaces };
}
