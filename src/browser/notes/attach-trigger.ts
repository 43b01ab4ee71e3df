import { after, closePanel, isOpenFor, openPanel, stay, type Opening } from './note-panel.ts';
import { hasMargin } from './place-panel.ts';

/** How long a pointer rests on words before it is taken for a question, in milliseconds. */
const restDelay = 500;
const leaveDelay = 300;

/** What a click on the trigger does: follow the link (a tap still opens the panel), or open it. */
export type OnClick = 'follow' | 'open';

/**
 * Lets an element open the panel: by a pointer that rests on it, where the panel stands beside the
 * text and moves nothing; by click or tap; by Enter, or Alt and the arrow down, which enter it.
 *
 * @param given what it is opened for; undefined while the element is marked by nothing
 */
export function attachTrigger(
  trigger: HTMLElement,
  given: () => Opening | undefined,
  onClick: OnClick,
): void {
  let pointer = 'mouse';
  const open = (how: 'rest' | 'ask' | 'enter'): void => {
    const opening = given();
    if (opening !== undefined) openPanel(opening, how);
  };
  const openForRest = (): void => {
    open('rest');
  };
  const rest = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || !hasMargin()) return;
    if (isOpen(given) === 'no') after(restDelay, openForRest);
    else stay();
  };
  trigger.addEventListener('pointerenter', rest);
  trigger.addEventListener('pointermove', rest);
  trigger.addEventListener('pointerleave', () => {
    if (isOpen(given) === 'open') after(leaveDelay, closePanel);
    else stay();
  });
  trigger.addEventListener('pointerdown', (event) => {
    pointer = event.pointerType;
  });
  trigger.addEventListener('click', (event) => {
    const isTap = pointer === 'touch' && event.detail > 0;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isPlain || (onClick === 'follow' && !isTap) || given() === undefined) return;
    event.preventDefault();
    if (isOpen(given) === 'pinned') closePanel();
    else open(event.detail === 0 ? 'enter' : 'ask');
  });
  trigger.addEventListener('keydown', (event) => {
    if (!event.altKey || event.key !== 'ArrowDown') return;
    event.preventDefault();
    open('enter');
  });
}

function isOpen(given: () => Opening | undefined): 'no' | 'open' | 'pinned' {
  const trigger = given()?.trigger;
  return trigger === undefined ? 'no' : isOpenFor(trigger);
}
