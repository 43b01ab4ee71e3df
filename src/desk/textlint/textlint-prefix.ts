/** How rules of textlint are called here, so that `checks:` may name them: `textlint-no-todo`. */
export const textlintPrefix = 'textlint-';
