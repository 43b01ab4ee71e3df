import { readFile } from 'node:fs/promises';
import { Renderer, type Node } from '@takumi-rs/core';
import { facesFor, type Face, type FaceStack } from './card-faces.ts';
import { cardMargin, cardSize, headingSizes } from './card-look.ts';
import { cardLayout, headingNode, headingRoom } from './card-layout.ts';
import { headingStack, labelsOf, type CardText } from './card-request.ts';

/** Draws cards as PNG. */
export type DrawCard = (text: CardText) => Promise<Buffer>;

/**
 * Makes a press for cards. It reads a face when the first card needs it, and every card is set from
 * the faces that it needs and no others: it is the same whatever was drawn before.
 */
export function createCardPress(): DrawCard {
  const renderer = new Renderer();
  const registered = new Map<Face, Promise<unknown>>();

  return async (text) => {
    const heading = await familiesFor(text.heading, headingStack(text.heading));
    const labels = await familiesFor(labelsOf(text), 'sans');
    const options = {
      ...cardSize,
      fontFamilies: [...new Set([...heading, ...labels])],
      lang: text.lang,
    };
    const size = await sizeOf((node) => renderer.measure(node, options), text, heading);
    const card = cardLayout(text, { heading, labels }, size);
    return await renderer.render(card, { ...options, format: 'png' });
  };

  async function familiesFor(text: string, stack: FaceStack): Promise<string[]> {
    const faces = facesFor(text, stack) ?? [];
    await Promise.all(faces.map(registeredFace));
    return faces.map(({ family }) => family);
  }

  function registeredFace(face: Face): Promise<unknown> {
    const known = registered.get(face) ?? register(face);
    registered.set(face, known);
    return known;
  }

  async function register({ family, files }: Face): Promise<void> {
    for (const { path, weight } of files) {
      const data = await readFile(path);
      await renderer.registerFont({ name: family, data, ...(weight !== undefined && { weight }) });
    }
  }
}

/** The largest size at which a headline fits; the smallest if none does, and then it is cut. */
async function sizeOf(
  measure: (node: Node) => Promise<{ width: number; height: number }>,
  text: CardText,
  families: readonly string[],
): Promise<number> {
  const width = cardSize.width - 2 * cardMargin;
  const word = longestWord(text.heading);
  for (const size of headingSizes.filter((each) => word * each <= width)) {
    const { height } = await measure(headingNode(text, families, size, false));
    if (height <= headingRoom) return size;
  }
  return Math.min(...headingSizes);
}

/** About how wide the longest word is, in ems: it stands on one line. */
function longestWord(heading: string): number {
  const words = heading.split(/[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]+/u);
  return Math.max(...words.map((word) => word.length)) * 0.58;
}
