/** Why a build does not write where it was told to, as sentences for the one who told it. */
export class OutputRefused extends Error {
  override readonly name = 'OutputRefused';
}
