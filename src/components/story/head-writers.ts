/** Of an opinion so many authors stand in the head of the page; more of them beside the text. */
export const headWriters = 2;
