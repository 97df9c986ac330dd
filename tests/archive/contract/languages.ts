import { describe, expect, it } from 'vitest';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';
import { queryOf, wordsOf } from '../query.ts';

const TEXTS = {
  spanish: 'El presidente Peña Nieto llegó a Bogotá.',
  german: 'Die Bürgermeisterin von Köln sprach über Straßenbahnen.',
  russian: 'Президент приехал в Москву.',
  arabic: 'وصل الرئيس إلى القاهرة.',
  chinese: '汪洋和杨洁篪出席了对话。',
  greek: 'Ο πρόεδρος έφτασε στην Αθήνα.',
  hyphen: 'The cyber-security group met in Saint-Étienne.',
};

export function describeLanguages({ archive }: Subject): void {
  describe('spellings and languages', () => {
    const cases: [typed: string, text: string][] = [
      ['Peña Nieto', TEXTS.spanish],
      ['pena nieto', TEXTS.spanish],
      ['PEÑA', TEXTS.spanish],
      ['Pen\u0303a', TEXTS.spanish],
      ['bogota', TEXTS.spanish],
      ['koln', TEXTS.german],
      ['strassenbahnen', TEXTS.german],
      ['президент', TEXTS.russian],
      ['القاهرة', TEXTS.arabic],
      ['杨洁篪', TEXTS.chinese],
      ['ΑΘΗΝΑ', TEXTS.greek],
      ['cyber-security', TEXTS.hyphen],
      ['cyber\u2010security', TEXTS.hyphen],
      ['cybersecurity', TEXTS.hyphen],
      ['security', TEXTS.hyphen],
      ['saint etienne', TEXTS.hyphen],
    ];
    it.each(cases)('finds “%s” in “%s”', async (typed, text) => {
      await archive().put(Object.values(TEXTS).map((each) => makeArticle({ text: each, language: 'und' })));
      const [first] = await archive().search(queryOf(typed));
      expect(first === undefined ? null : wordsOf(first)).toBe(text);
    });

    it('finds no word of another script', async () => {
      await archive().put(Object.values(TEXTS).map((each) => makeArticle({ text: each })));
      expect(await archive().search(queryOf('東京'))).toEqual([]);
      expect(await archive().search(queryOf('Берлин'))).toEqual([]);
    });
  });
}
