import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

/**
 * What is wrong with a document, one line each.
 *
 * @param xml the document
 * @param schema a file of `schemas/`
 */
export function xmlProblems(xml: string, schema: string): string[] {
  const source = readFileSync(`src/tests/syndication/schemas/${schema}`, 'utf8');
  using rules = XmlDocument.fromString(source);
  using validator = XsdValidator.fromDoc(rules);
  using document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  }
}
