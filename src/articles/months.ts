const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  short: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  de: 'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  ),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  id: 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...Object.values(NAMES).flatMap((names) => names.map((name, at) => [name, at + 1] as const)),
  ['sept', 9],
  ['jänner', 1],
  ['setiembre', 9],
]);

/** 1 to 12 for a month's name, in ten languages or as three English letters; null for any other word. */
export function monthNumber(word: string): number | null {
  return MONTHS.get(word.toLowerCase()) ?? null;
}
