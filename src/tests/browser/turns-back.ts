/** Runs in the page: the words that stand further left than the one before them on their line. */
export function turnsBack(line: Element): string[] {
  const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const words: { word: string; left: number; top: number }[] = [];
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\S+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const { left = 0, top = 0 } = range.getClientRects()[0] ?? {};
      words.push({ word, left, top });
    }
  }
  return words.flatMap(({ word, left, top }, index) => {
    const before = words[index - 1];
    return before?.top === top && before.left > left ? [word] : [];
  });
}
