import { expect, it } from 'vitest';
import { soundChoices } from '../../src/desk/sound-choices.ts';

const offered = (name: string, value = name) => soundChoices([{ name, value }]);

it('shortens what is shown, and never what is sent', () => {
  expect(offered('x'.repeat(101), 'x')).toEqual([{ name: `${'x'.repeat(99)}…`, value: 'x' }]);
  expect(offered('x', 'x'.repeat(101))).toEqual([]);
  expect(offered('x'.repeat(100))).toHaveLength(1);
});

it('cuts no character in half', () => {
  expect(offered(`${'x'.repeat(98)}😀 and more`, 'x')).toEqual([{ name: `${'x'.repeat(98)}…`, value: 'x' }]);
});

it('offers nothing blank, nothing twice, and no more than 25', () => {
  expect(offered(' ', 'x')).toEqual([]);
  expect(offered('x', ' ')).toEqual([]);
  const twice = [
    { name: 'First', value: 'x' },
    { name: 'Second', value: 'x' },
  ];
  expect(soundChoices(twice)).toEqual([{ name: 'First', value: 'x' }]);
  const many = Array.from({ length: 30 }, (_, at) => ({ name: `n${at}`, value: `v${at}` }));
  expect(soundChoices(many)).toEqual(many.slice(0, 25));
});
