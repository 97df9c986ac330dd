import { describe, expect, it } from 'vitest';
import { language } from '../../src/articles/language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The ferry will stop in May because nobody takes it any more, the council said.'],
    ['de', 'Die Fähre wird im Mai eingestellt, weil sie zu teuer ist, und die Bewohner sind nicht froh.'],
    [
      'fr',
      'Le bac ne circulera plus en mai parce que les passagers sont trop peu nombreux, a dit la mairie.',
    ],
    ['es', 'El transbordador dejará de funcionar en mayo porque los pasajeros son pocos, dijo el alcalde.'],
    [
      'it',
      'Il traghetto non viaggerà più a maggio perché i passeggeri sono pochi, ha detto il sindaco della città.',
    ],
    [
      'pt',
      'A balsa não vai mais funcionar em maio porque os passageiros são poucos, disse o prefeito da cidade.',
    ],
    ['nl', 'De veerboot vaart in mei niet meer omdat het te duur is, zei de burgemeester van het eiland.'],
    [
      'id',
      'Kapal itu tidak akan berlayar lagi pada bulan Mei karena penumpang yang sedikit dan biaya dari kota.',
    ],
    ['ru', 'Паром больше не будет ходить, сообщил городской совет.'],
    ['uk', 'Пором більше не ходитиме, повідомила міська рада.'],
    ['zh', '市议会周一表示，渡轮将于五月停航，因为乘客太少。'],
    ['ja', '市議会は月曜日、フェリーが五月に運航を終えると発表した。'],
    ['ko', '시의회는 월요일 여객선이 오월에 운항을 멈춘다고 밝혔다.'],
    ['ar', 'قال المجلس يوم الاثنين إن العبارة ستتوقف في مايو.'],
    ['hi', 'परिषद ने सोमवार को कहा कि नौका मई में बंद हो जाएगी।'],
  ])('is %s for “%s”', (expected, text) => {
    expect(language(text)).toBe(expected);
  });

  it.each(['', 'OK', '12345 67890', 'Xqz vbnm plkj', '...', '😀😀😀'])('is not told of “%s”', (text) => {
    expect(language(text)).toBe('und');
  });
});
