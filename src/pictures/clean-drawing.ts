import { Parser } from 'htmlparser2';
import { isDrawingAttribute, isDrawingElement, isHarmlessStyle } from './drawing-vocabulary.ts';

/**
 * A drawing with only what draws: elements and attributes that are on the list, and nothing that
 * runs, is loaded from elsewhere or leads there. Comments, DOCTYPE and its entities go too.
 *
 * @param svg source of an SVG file
 * @returns well-formed SVG
 * @throws Error if there is no `<svg>` in it
 */
export function cleanDrawing(svg: string): string {
  const written: string[] = [];
  /** How many elements around the current place are left out. */
  let outside = 0;
  let style: string | undefined;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = unprefixed(name);
        const belongs = written.length === 0 ? element === 'svg' : isDrawingElement(element);
        if (outside > 0 || !belongs) {
          if (written.length > 0 || outside > 0) outside += 1;
          return;
        }
        const isRoot = written.length === 0;
        written.push(`<${element}${isRoot ? namespaces : ''}${attributesOf(element, attributes)}>`);
        if (element === 'style') style = '';
      },
      ontext: (text) => {
        if (outside > 0 || written.length === 0) return;
        if (style === undefined) written.push(escapeText(text));
        else style += text;
      },
      onclosetag: (name) => {
        if (outside > 0) {
          outside -= 1;
          return;
        }
        const element = unprefixed(name);
        if (written.length === 0 || !(element === 'svg' || isDrawingElement(element))) return;
        if (style !== undefined && isHarmlessStyle(style)) written.push(escapeText(style));
        style = undefined;
        written.push(`</${element}>`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  if (written.length === 0) throw new Error('There is no <svg> in it.');
  return `${written.join('').trimEnd()}\n`;
}

const namespaces = ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** Names may come with a prefix of their namespace: `svg:path`. */
function unprefixed(name: string): string {
  return name.replace(/^svg:/u, '');
}

function attributesOf(element: string, attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => isDrawingAttribute(element, name, value))
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
