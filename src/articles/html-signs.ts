import { type PageDocument, textOf } from './dom.ts';
import { isName, rightsSigns, type Sign, windowSigns } from './masthead.ts';

const MOST_LINKS = 5;
const COPYRIGHT = /(?:©|ⓒ|copyright\s{1,3}\d{4})[^©ⓒ]{1,120}/i;

/** Where an HTML page names its publisher: its title tag, the links to the front page, the notice of copyright. */
export function htmlSigns(document: PageDocument): Sign[] {
  const links = [...document.querySelectorAll('a[href="/"]')].slice(0, MOST_LINKS).map(textOf);
  const names = links.filter((name) => name !== null).filter(isName);
  return [
    ...windowSigns(textOf(document.querySelector('title')) ?? '', 'title tag'),
    ...names.map((name): Sign => ({ kind: 'masthead', name, origin: 'masthead' })),
    ...rightsSigns(COPYRIGHT.exec(textOf(document.body) ?? '')?.[0] ?? ''),
  ];
}
