/**
 * Whether the text from a place on begins with `typed` but for one letter wrong, missing, too many, or two that changed
 * places.
 */
export function isNearPrefix(text: string, start: number, typed: string): boolean {
  let same = 0;
  while (same < typed.length && text[start + same] === typed[same]) same++;
  const at = start + same;
  const isSwapped = text[at] === typed[same + 1] && text[at + 1] === typed[same];
  return (
    text.startsWith(typed.slice(same + 1), at + 1) ||
    text.startsWith(typed.slice(same + 1), at) ||
    text.startsWith(typed.slice(same), at + 1) ||
    (isSwapped && text.startsWith(typed.slice(same + 2), at + 2))
  );
}
