import { describe, expect, it } from 'vitest';
import { genderOfName, genderOfRole } from '../../src/text/gender.ts';

describe('a given name', () => {
  it.each(['Bruno', 'Juan Carlos', 'José'])('is a man’s: %s', (name) => {
    expect(genderOfName(name)).toBe('man');
  });

  it.each(['Celia', 'Mary E.', 'Zoë'])('is a woman’s: %s', (name) => {
    expect(genderOfName(name)).toBe('woman');
  });

  it.each(['Andrea', 'Jordan', 'Kim', 'Sasha', 'Yu-mi', 'Wang', 'J.', ''])('tells nothing: %s', (name) => {
    expect(genderOfName(name)).toBeNull();
  });
});

describe('a role', () => {
  it.each([
    ['Mr', 'man'],
    ['former spokesman', 'man'],
    ['Queen', 'woman'],
    ['chairwoman of the board', 'woman'],
    ['foreign minister', null],
  ])('tells what it tells: %s', (role, gender) => {
    expect(genderOfRole(role)).toBe(gender);
  });
});
