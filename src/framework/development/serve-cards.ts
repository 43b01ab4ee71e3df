import type { AstroIntegration } from 'astro';
import { cardsAddress } from '../../pictures/cards/card-request.ts';
import { createCardPress, type DrawCard } from '../../pictures/cards/draw-card.ts';
import type { WritingDesk } from './writing-desk.ts';

/** While a reporter writes, the cards of pages are drawn when somebody asks for them. */
export function serveCards(desk: WritingDesk): AstroIntegration {
  let press: DrawCard | undefined;
  return {
    name: 'nutgraf-serve-cards',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(cardsAddress, (request, response, next) => {
          const card = desk.cardAt(`${cardsAddress}${(request.url ?? '').slice(1)}`);
          if (card === undefined) {
            next();
            return;
          }
          press ??= createCardPress();
          void press(card.text).then((bytes) => {
            response.setHeader('Content-Type', 'image/png');
            response.end(bytes);
          }, next);
        });
      },
    },
  };
}
