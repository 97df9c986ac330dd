// Line and paragraph separators, and what steers the direction of text: no glyph of their own, and able to
// make a terminal show words in another order than they stand in.
const STEERING = /[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Text that a terminal shows and does not obey: a control character (ESC among them) becomes its picture (`␛`),
 * so no escape sequence survives; characters that steer direction go. Tabs and line feeds stay, CRLF becomes LF.
 */
export function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(STEERING, '').replace(CONTROLS, picture);
}

/** As `plain`, in one line: every run of white space is one space. */
export function plainLine(text: string): string {
  return plain(text.replace(/\s+/g, ' ')).trim();
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return '␡';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}
