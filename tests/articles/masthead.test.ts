import { describe, expect, it } from 'vitest';
import { declared, isName, rightsSigns, windowSigns } from '../../src/articles/masthead.ts';
import { one } from './reading.ts';

const PROSE =
  'The ferry will stop in May because nobody takes it any more, the council said on Monday.\n\nIslanders said that they would fight the plan, and that they had done so before and won.';

describe('a publisher', () => {
  it.each([
    [
      'the masthead, by its words',
      `Aldsea Courier\nSign in | Register\n\nFerry to stop in May\n\n${PROSE}`,
      'Aldsea Courier',
    ],
    [
      'the masthead and a dateline',
      `Quay & Common\n\nFerry to stop in May\nQuay & Common, 3 May 2014\n\n${PROSE}`,
      'Quay & Common',
    ],
    [
      'the masthead and a copyright',
      `Quay & Common\n\nFerry to stop in May\n\n${PROSE}\n\n© 2014 Quay & Common. All rights reserved.`,
      'Quay & Common',
    ],
    [
      'the masthead above the menu',
      `Aldsea Live\nMenu\nSport\n\nFerry to stop in May\n\n${PROSE}`,
      'Aldsea Live',
    ],
    [
      'the masthead and its desk',
      `Quay & Common\n\nFerry to stop in May\nQuay & Common newsroom\n\n${PROSE}`,
      'Quay & Common',
    ],
    [
      'the line below a byline',
      `Ferry to stop in May\nBy Jane Doe\nAldsea Evening Wire\n\n${PROSE}`,
      'Aldsea Evening Wire',
    ],
    [
      'the end of the window’s title',
      `Ferry to stop in May | Aldsea Courier\nHome\nFerry to stop in May\n\n${PROSE}`,
      'Aldsea Courier',
    ],
  ])('is read in %s', async (_, page, source) => {
    expect(await one(page)).toMatchObject({ title: 'Ferry to stop in May', source });
  });

  it.each([
    ['a section above the title', `Breaking News\n\nFerry to stop in May\n\n${PROSE}`],
    ['a name above the title that stands nowhere else', `Quay & Common\n\nFerry to stop in May\n\n${PROSE}`],
    [
      'a copyright alone',
      `Ferry to stop in May\n\n${PROSE}\n\n© 2014 The Daily Planet. All rights reserved.`,
    ],
    ['another site’s link', `Ferry to stop in May\n\n${PROSE}\n\nGet more from Planet.example`],
    ['a reporter’s job', `Ferry to stop in May\nBy Jane Doe, Local Democracy Reporter\n\n${PROSE}`],
    ['the job below a byline', `Ferry to stop in May\nBy Jane Doe\nCourier Staff Writer\n\n${PROSE}`],
    ['a reporter and a town', `Ferry to stop in May\nJane Doe, Aldsea, 3 May 2014\n\n${PROSE}`],
    ['a newspaper in the story', `Ferry to stop in May\n\n${PROSE}\n\nThe Aldsea Courier said so first.`],
  ])('is not read in %s', async (_, page) => {
    expect((await one(page)).source).toBeNull();
  });

  it('of an agency’s story is the agency, whoever prints it', async () => {
    const page = `Aldsea Courier\n\nFerry to stop in May\n\nALDSEA (Reuters) - ${PROSE}`;
    expect((await one(page)).source).toBe('Reuters');
  });

  it('is read in the title tag of an HTML page that names it twice, and leaves the title', async () => {
    const page = (foot: string): string =>
      `<html><head><title>Quay & Common: Ferry to stop in May</title></head><body><p>${PROSE.replace('\n\n', '</p><p>')}</p>${foot}</body></html>`;
    expect(await one(page('<p>© 2014 Quay &amp; Common</p>'), 'story.html')).toMatchObject({
      title: 'Ferry to stop in May',
      source: 'Quay & Common',
      found: { source: 'title tag' },
    });
    expect((await one(page(''), 'story.html')).source).toBeNull();
  });
});

describe('a sign', () => {
  it.each([
    ['© 2011 Port Ellery Courier. All rights reserved.', 'Port Ellery Courier'],
    ['Copyright 2009 Wabasha County Sentinel. A Gopher Valley publication.', 'Wabasha County Sentinel'],
    ['(c) 1998 Tidewater Financial Wire', 'Tidewater Financial Wire'],
    ['Copyright © 2010-2014 The Calder Ledger, a company', 'The Calder Ledger'],
  ])('of rights is “%s”', (line, name) => {
    expect(rightsSigns(line)).toMatchObject([{ kind: 'rights', name }]);
  });

  it.each(['© 2011', 'Copyright law is old.', 'All rights reserved.'])('of rights is not “%s”', (line) => {
    expect(rightsSigns(line)).toEqual([]);
  });

  it('of the window is either end of its title', () => {
    expect(windowSigns('Ferry to stop | Aldsea Courier', 'title tag').map(({ name }) => name)).toContain(
      'Aldsea Courier',
    );
    expect(windowSigns('Aldsea Courier: ferry to stop', 'title tag').map(({ name }) => name)).toEqual([
      'Aldsea Courier',
    ]);
    expect(windowSigns('Ferry to stop in May', 'title tag')).toEqual([]);
  });

  it('alone declares nothing, unless it reads like a newspaper', () => {
    const sign = { kind: 'masthead', name: 'Quay & Common', origin: 'masthead' } as const;
    expect(declared([sign]).source).toBeNull();
    expect(declared([sign, { ...sign, kind: 'rights' }]).source).toBe('Quay & Common');
    expect(declared([{ ...sign, name: 'The Quay Observer' }]).source).toBe('The Quay Observer');
    expect(declared([{ ...sign, name: 'The Quay Observer', kind: 'rights' }]).source).toBeNull();
  });

  it.each([
    'Home',
    'World News',
    'Sign In',
    'Latest News',
    'Sunday',
    'Local Democracy Reporter',
    '3 May 2014',
    'the quay',
  ])('is not “%s”', (name) => {
    expect(isName(name)).toBe(false);
  });
});
