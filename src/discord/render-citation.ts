import { describePublished } from '../answers/describe.ts';
import type { Article } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import type { Place } from './custom-id.ts';
import { earlierNote } from './earlier-version.ts';
import { escapeLine, oneLine, shorten, unescapeLine } from './escape.ts';
import { LIMITS, minus, PAGE, type Room, without } from './limits.ts';
import { COLOURS, type Message } from './message.ts';
import { isPlace } from './place.ts';
import { citedQuotation } from './quotation.ts';
import { openSheet } from './sheet.ts';
import { webAddress } from './web-address.ts';

const FENCE = '```';
/** What stands around the quotation and its origin. */
const AROUND: Room = { characters: 100, bytes: 150 };

/**
 * A quotation as plain text for a document: “…” — title, source, day, paragraph, address. In a code block, which Discord
 * copies as it is, unless the text itself could end one. What is unknown is left out. Null when the article has no such
 * place (any more). Only the presser sees it.
 */
export function renderCitation(article: Article, place: Place): Message | null {
  if (!isPlace(article, place)) return null;
  const text = plainCitation(article, place);
  const sheet = openSheet();
  sheet.add(text.includes(FENCE) ? escapeLine(text) : `${FENCE}\n${text}\n${FENCE}`);
  sheet.add(earlierNote(article));
  return sheet.finish(COLOURS.answered, true);
}

function plainCitation(article: Article, place: Place): string {
  const origin = [
    shorten(article.title, LIMITS.title) || shorten(article.file, LIMITS.title),
    shorten(article.source ?? '', 80),
    article.published === null ? '' : describePublished(article.published),
    `¶${place.paragraph}`,
    webAddress(article.url) ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  // Measured as it would be escaped, which is never shorter.
  const room = minus(without(PAGE, escapeLine(origin)), AROUND);
  const { markdown } = citedQuotation(article, place.paragraph, place, [], room);
  return oneLine(texts.reply.citation(unescapeLine(markdown), origin));
}
