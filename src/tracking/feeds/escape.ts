const SECTION = '<![CDATA[';
const SECTION_END = ']]>';

/** Any text → what stands for it between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What was written between tags → the same, well-formed: “<” and a lone “&” escaped, sections opened, comments gone. */
export function mendedText(raw: string): string {
  return pieces(raw, (text) => mendMarks(withoutComments(text)));
}

/** Elements that were written where text belongs → their markup as text. */
export function markupAsText(raw: string): string {
  // A section is text, and so is escaped once as text and once as what the markup is written in.
  return pieces(
    raw,
    (text) => escapeText(withoutComments(text)),
    (section) => escapeText(escapeText(section)),
  );
}

/** What was written between the quotation marks of an attribute → the same, well-formed. */
export function mendedAttribute(raw: string): string {
  return mendMarks(raw).replaceAll('"', '&quot;');
}

function mendMarks(text: string): string {
  const lone = text.includes('&')
    ? text.replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi, '&amp;')
    : text;
  return lone.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function pieces(raw: string, text: (words: string) => string, section = escapeText): string {
  let mended = '';
  let at = 0;
  for (let open = raw.indexOf(SECTION); open >= 0; open = raw.indexOf(SECTION, at)) {
    mended += text(stripEnd(raw.slice(at, open)));
    const inside = open + SECTION.length;
    const close = raw.indexOf(SECTION_END, inside);
    // A section within a section: what is meant is the text without the marks.
    mended += section(raw.slice(inside, close < 0 ? undefined : close).replaceAll(SECTION, ''));
    if (close < 0) return mended;
    at = close + SECTION_END.length;
  }
  return mended + text(stripEnd(raw.slice(at)));
}

function stripEnd(text: string): string {
  return text.replaceAll(SECTION_END, '');
}

/** A comment that is never closed stays, as text. */
export function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    kept += text.slice(at, open);
    at = close + 3;
  }
  return kept + text.slice(at);
}
