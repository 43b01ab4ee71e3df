import { siteIds } from '../../story/page-ids.ts';
import { say } from '../../words/say.ts';
import { toolWords } from '../../words/spoken-in-browser.ts';
import { readWords } from '../read-words.ts';
import { copyLink, pageLink } from './copy-link.ts';
import { hideBar, showBar } from './reading-bar.ts';
import { textDirective, type SelectedWords } from './text-fragment.ts';

const text = document.getElementById(siteIds.text);
let isOffered = false;

/** Offers a link to the words that are selected in the text of the page. */
export function offerLink(): void {
  if (selectedRange() === undefined) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  button.textContent = say(readWords('tools', toolWords), 'passage.copy');
  button.addEventListener('click', () => {
    const range = selectedRange();
    isOffered = false;
    if (range !== undefined) copyLink(addressOf(range));
  });
  isOffered = true;
  showBar('offered', button);
}

/** What is selected in the text of the page; undefined if that is nothing. */
function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (text === null || selection === null || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const isWord = range.toString().trim().length > 1;
  return isWord && text.contains(range.commonAncestorContainer) ? range : undefined;
}

/** Leads to the words, and in a browser that does not know how, to their block. */
function addressOf(range: Range): string {
  const first = blockOf(range.startContainer);
  const last = blockOf(range.endContainer);
  if (first === undefined) return pageLink();
  const isOne = first === last || last === undefined;
  const whole = document.body.textContent;
  const directive = textDirective(
    wordsIn(first, range),
    isOne ? undefined : wordsIn(last, range),
    first.closest('[lang]')?.getAttribute('lang') ?? 'en',
    (words) => whole.indexOf(words) === whole.lastIndexOf(words),
  );
  return `${pageLink()}#${first.id}${directive === undefined ? '' : `:~:${directive}`}`;
}

function blockOf(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(`#${siteIds.text} [id]:not(a, span)`) ?? undefined;
}

function wordsIn(block: Element, range: Range): SelectedWords {
  const lengthTo = (node: Node, offset: number): number => {
    const before = document.createRange();
    before.selectNodeContents(block);
    before.setEnd(node, offset);
    return before.toString().length;
  };
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return {
    text: block.textContent,
    start: block.contains(startContainer) ? lengthTo(startContainer, startOffset) : 0,
    end: block.contains(endContainer)
      ? lengthTo(endContainer, endOffset)
      : block.textContent.length,
  };
}

document.addEventListener('selectionchange', () => {
  if (isOffered && selectedRange() === undefined) {
    isOffered = false;
    hideBar();
  }
});
