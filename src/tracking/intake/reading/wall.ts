import { texts } from '../../../catalogue/texts.ts';

/** A longer text is a story, whatever it says of cookies. */
const LONGEST_WALL = 150;
/** What a page says instead of its story. */
const WALL =
  /(?:enable|activate|turn on|requires?|need) (?:\w+ ){0,2}(?:javascript|cookies)|javascript (?:is|to be) (?:disabled|enabled|required)|(?:verify|verifying|checking|confirm) (?:that |if )?you(?:'re| are) (?:not )?(?:a )?(?:human|robot)|accept (?:all |our |the )?cookies|(?:subscribe|sign in|log in|register) (?:\w+ )?to (?:continue|keep|read|access|unlock)|already (?:a subscriber|have an account)|access denied|unusual (?:traffic|activity)|before you continue|checking your browser/i;
const VIDEO = /<meta[^>]{0,100}(?:property|name)=["']og:type["'][^>]{0,100}content=["']video/i;
/** Beside so many words, a film is not what the page is for. */
const LONGEST_CAPTION = 60;

/**
 * Why a page shows no story although it has words; null where it does. Known are the English words of walls; what
 * other languages say is found by its having nothing to do with what the feed says.
 */
export function wallIn(text: string, words: number, source: string): string | null {
  if (words < LONGEST_CAPTION && VIDEO.test(source.slice(0, 2 ** 17))) return texts.intake.video;
  return words < LONGEST_WALL && WALL.test(text) ? texts.intake.wall : null;
}
