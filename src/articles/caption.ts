import type { Look } from './clutter.ts';
import { writtenDate } from './publication-date.ts';

/** Marks of a sentence that stands under a picture. Each alone says little. */
const MARKS: readonly RegExp[] = [
  /\b(?:left|right|center|centre|(?:second|third|fourth) from (?:the )?(?:left|right)|top|bottom|foreground|background)\b(?=[,);:]| and\b)/i,
  /\((?:left|right|l|r|c|centre|center|top|bottom|pictured|above|below)\)/i,
  /^(?:file|in this|this)\b.{0,40}\b(?:photo|picture|image|file|frame|combination)\b/i,
  /\b(?:pictured|seen here|file (?:photo|picture|image)|poses?(?: for)?|shakes? hands|looks? on|gestures?|(?:is|are) (?:seen|shown|pictured))\b/i,
  /(?:\((?:[^()]{0,20}(?:photo|image|picture|credit|courtesy|file|reuters|afp|ap|getty|epa)\b[^()]{0,60})\)|\b(?:photo|photograph|image|picture|credit)s?(?: by|:|\/).{0,60}|(?:getty images|reuters|afp|ap photo|epa|shutterstock))[.)]?$/i,
];
const PRESENT =
  /\b(?:participates?|attends?|speaks?|walks?|stands?|holds?|arrives?|leaves?|waves?|sits?|meets?|addresses|watch(?:es)?|wait|listens?|delivers?|celebrates?|reacts?|talks?|smiles?|greets?|carry|carries|takes? part|protests?|demonstrates?|marches|march)\b/i;

/** Whether a line reads like a caption: at least two marks, such as places in the picture and a date at the end. */
export function isCaption(line: string, seen: Look): boolean {
  if (seen.words < 4 || seen.words > 70) return false;
  if (/^(?:image |photo |picture )?caption[,:]/i.test(line)) return true;
  let marks = 0;
  for (const mark of MARKS) if (mark.test(line)) marks++;
  if (marks === 0 && !/\d{4}/.test(line)) return false;
  if (PRESENT.test(line)) marks++;
  return marks + dateMarks(line) >= 2;
}

/** “…, Mali, July 10, 2013.”: captions end with the day of the picture, after a comma and without a verb in the past. */
function dateMarks(line: string): number {
  const from = Math.max(0, line.length - 40);
  const date = writtenDate(line.slice(from));
  if (date?.value.length !== 10 || !/^[\s.)]*$/.test(line.slice(from + date.end))) return 0;
  const before = line.slice(0, from + date.start);
  return /,\s*$/.test(before) && !/\b(?:said|was|were|had|told|did)\b/.test(before) ? 2 : 1;
}
