import { describe, expect, it } from 'vitest';
import { readContentType } from '../../../src/tracking/fetch/content-type.ts';

describe('a content type', () => {
  it.each([
    ['text/html', null],
    ['text/html; charset=utf-8', 'utf-8'],
    ['text/html;charset=UTF-8', 'utf-8'],
    ['text/html; charset="iso-8859-1"', 'iso-8859-1'],
    ["text/html; charset='windows-1252'", 'windows-1252'],
    ['text/html; Charset = Shift_JIS', 'shift_jis'],
    ['text/html; boundary=x; charset=gb18030; charset=utf-8', 'gb18030'],
    ['text/html; charset=', null],
    ['text/html; charset', null],
    ['text/html; charset="utf-8', null],
    ['text/html; charset=ut f8', null],
    ['text/html; charset=<script>', null],
    [`text/html; charset=${'x'.repeat(41)}`, null],
    ['text/html; xcharset=utf-8', null],
    ['TEXT/HTML ; q=1', null],
  ])('is read with its charset: %s', (header, charset) => {
    expect(readContentType(header)).toEqual({ media: 'text/html', charset });
  });

  it.each([
    null,
    '',
    'html',
    'text/',
    '/html',
    'text/html/x',
    'text html',
    ';charset=utf-8',
    'text/<b>',
    `text/${'x'.repeat(500)}`,
  ])('is none: %s', (header) => {
    expect(readContentType(header)).toBeNull();
  });
});
