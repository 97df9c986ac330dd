import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CopyFinder } from '../../src/articles/copies.ts';
import { packSketch, unpackSketch } from '../../src/articles/sketch-code.ts';
import { one } from './reading.ts';

const STORY = `The ferry between the mainland and the island will stop in May because too few people take it, the council said on Monday. It has carried mail, sheep and schoolchildren since the year of the great storm.

Islanders said they would fight the plan. A meeting in the school hall drew nearly everybody who lives there in the winter, and it lasted until midnight. “We are not for sale,” said Mary Holt, who runs the shop.

The council wants to build a bridge instead. Engineers doubt that it can be done before the end of the decade, and nobody has said who would pay. A report is expected in the autumn.`;
const OTHER = `Copper rose on Tuesday as a strike at a mine in Chile entered its third week and stocks kept falling in London. Traders said that the market was tight and would stay so until the rains.

The mine's owner said that talks with the union would go on, but that it had nothing more to offer. Zinc was flat and tin fell a little in thin trade before the holiday.`;

/** A longer story, a paragraph each, as an agency sends it. */
const WIRE = [
  'A fire destroyed the old customs house on the north quay of Aldsea early on Sunday and drove about 40 people from the flats beside it, the fire service said. Nobody was hurt, but two cats are missing.',
  'The building, which had stood empty since 1994, was to become a museum of the herring trade. Work on its roof had begun in January, and scaffolding had been put up on the side that faces the sea.',
  'Twelve crews fought the flames from the quay while a tug from the harbour company sprayed water from the other side. A strong wind carried sparks as far as the fish market.',
  '“We heard what sounded like a door being slammed again and again,” said Ruth Amis, who lives in the flats with her two sons. “Then somebody shouted that the windows were coming out.”',
  'The cause is not known. The chief fire officer, Owen Pryce, said that his investigators could not go in until the walls had been made safe, which might take until the end of the week.',
  'The council said that it would find rooms for those who cannot go home tonight. A hotel on the promenade had offered 25 beds, and the church hall was open for anybody who wanted tea.',
  'The customs house was built in 1871, when Aldsea landed more herring than any other port on the coast. It was the town’s police station for a time after the war.',
];

async function finder(...texts: string[]): Promise<(string | null)[]> {
  const copies = new CopyFinder();
  const found: (string | null)[] = [];
  for (const [at, text] of texts.entries()) found.push(copies.add(await one(text, `${at}.txt`)));
  return found;
}

describe('a copy', () => {
  it('is the same text', async () => {
    expect(await finder(STORY, STORY)).toEqual([null, '0']);
  });

  it('is the same story in other white space, case and punctuation, on another page', async () => {
    const page = `Home\nShare\n\n${STORY.replaceAll('“', '"').replaceAll('”', '"')}\n\nNo comments.\nPrivacy Policy`;
    expect(await finder(STORY, page, STORY.replaceAll('\n\n', '\r\n'))).toEqual([null, '0', '0']);
  });

  it('is the same story with a few words changed or a line added', async () => {
    const reprint = `${STORY.replace('nearly everybody', 'almost everyone')}\n\nThe shop is open on Sundays.`;
    expect(await finder(STORY, reprint)).toEqual([null, '0']);
  });

  it('is the same story without its end, in the style of another house, under another headline', async () => {
    const rerun = WIRE.slice(0, 5)
      .join('\n\n')
      .replace('early on Sunday', 'in the early hours of Sunday')
      .replace('Twelve crews', 'A dozen crews')
      .replace('“', '"')
      .replace('The cause is not known.', 'The cause is unknown.');
    const reprint = `Museum plan in doubt after blaze\n\n${rerun}`;
    const whole = `Fire destroys customs house\n\n${WIRE.join('\n\n')}`;
    expect(await finder(whole, reprint)).toEqual([null, '0']);
    expect(await finder(reprint, whole)).toEqual([null, '0']);
  });

  it('names the first of several', async () => {
    expect(await finder(STORY, OTHER, STORY, STORY)).toEqual([null, null, '0', '0']);
  });
});

describe('no copy', () => {
  it('is another story', async () => {
    expect(await finder(STORY, OTHER)).toEqual([null, null]);
  });

  it('is a story that shares one paragraph, or a quotation', async () => {
    const quoted = `${OTHER}\n\n${STORY.split('\n\n')[1]}`;
    expect(await finder(STORY, quoted, OTHER)).toEqual([null, null, null]);
  });

  it('is a later report that tells the story again below its own news', async () => {
    const later = [
      'Investigators said on Wednesday that a heater left on by builders had set fire to the customs house of Aldsea. They had found its remains under a table in what was once the counting room.',
      'The firm, Hale and Sons, said that its men had gone home on Friday evening and that nothing had been left burning. It has asked for an inquiry of its own and would say no more before that was done.',
      'The council will decide next month whether to pull down what is left. Its leader, Mary Holt, said that the walls were in a worse state than anybody had thought, and that the insurers had been told.',
    ];
    expect(await finder(WIRE.join('\n\n'), [...later, ...WIRE.slice(1, 5)].join('\n\n'))).toEqual([
      null,
      null,
    ]);
  });

  it('is the same story in several paragraphs with other figures', async () => {
    const other = WIRE.join('\n\n').replace(/\d+/g, (figure) => String(Number(figure) + 3));
    expect(await finder(WIRE.join('\n\n'), other)).toEqual([null, null]);
  });

  it('is a page that shares only its furniture', async () => {
    const page = (story: string): string =>
      `Home\nNews\nShare this: Facebook Twitter\n\n${story}\n\nNo comments.\nAdd your comments\nAll rights reserved.`;
    expect(await finder(page(STORY), page(OTHER))).toEqual([null, null]);
  });

  it('is the same form filled in with other figures', async () => {
    const report = (points: number, pounds: number, tonnes: number): string =>
      `Shares closed ${points} points higher on the island's exchange, in a trade worth ${pounds} pounds. Fish led the gains after a landing of ${tonnes} tonnes at the north pier, and wool was unchanged at the close of the day as buyers waited for the spring sales in the town.`;
    expect(await finder(report(12, 4000, 31), report(48, 9100, 17))).toEqual([null, null]);
  });

  it('is a very short text that says the same, under another title', async () => {
    expect(await finder('Fire in Oslo\n\nNo details yet.', 'Flood in Bergen\n\nNo details yet.')).toEqual([
      null,
      null,
    ]);
  });

  it('is the article itself when it is read again', async () => {
    const copies = new CopyFinder();
    const article = await one(STORY);
    expect([copies.add(article), copies.add(article)]).toEqual([null, null]);
  });
});

describe('an article that is forgotten', () => {
  it('is repeated by nothing any more', async () => {
    const copies = new CopyFinder();
    copies.add(await one(STORY, 'a.txt'));
    expect(copies.forget('a')).toEqual([]);
    expect(copies.add(await one(STORY, 'b.txt'))).toBeNull();
  });

  it('leaves its copies to be judged again, the first of which then is the original', async () => {
    const copies = new CopyFinder();
    const reprint = STORY.replace('nearly everybody', 'almost everyone');
    const [a, b, c] = [await one(STORY, 'a.txt'), await one(reprint, 'b.txt'), await one(reprint, 'c.txt')];
    expect([a, b, c].map((article) => copies.add(article))).toEqual([null, 'a', 'a']);
    expect(copies.forget('a')).toEqual(['b', 'c']);
    expect([b, c, a].map((article) => copies.add(article))).toEqual([null, 'b', 'b']);
  });

  it('leaves its original alone where it was a copy', async () => {
    const copies = new CopyFinder();
    for (const name of ['a.txt', 'b.txt']) copies.add(await one(STORY, name));
    expect(copies.forget('b')).toEqual([]);
    expect(copies.add(await one(STORY, 'c.txt'))).toBe('a');
    expect(copies.forget('a')).toEqual(['c']);
  });

  it('was perhaps never there', () => {
    expect(new CopyFinder().forget('a')).toEqual([]);
  });

  it('leaves a story that was cut to be found no more', async () => {
    const copies = new CopyFinder();
    copies.add(await one(WIRE.join('\n\n'), 'a.txt'));
    copies.forget('a');
    expect(copies.add(await one(WIRE.slice(0, 5).join('\n\n'), 'b.txt'))).toBeNull();
  });
});

describe('an article that takes the place of another', () => {
  it('is judged anew, and what repeated the old one repeats nothing', async () => {
    const copies = new CopyFinder();
    copies.add(await one(STORY, 'a.txt'));
    copies.add(await one(STORY, 'b.txt'));
    expect(copies.add(await one(OTHER, 'a.txt'))).toBeNull();
    expect(copies.add(await one(OTHER, 'c.txt'))).toBe('a');
    expect(copies.add(await one(STORY, 'b.txt'))).toBeNull();
  });

  it('keeps its copies where it says the same as before', async () => {
    const copies = new CopyFinder();
    copies.add(await one(STORY, 'a.txt'));
    copies.add(await one(STORY, 'b.txt'));
    expect(copies.add(await one(STORY, 'a.txt'))).toBeNull();
    expect(copies.add(await one(STORY, 'b.txt'))).toBe('a');
  });
});

describe('any order of adding and forgetting', () => {
  it('leaves what was never forgotten, and nothing else', async () => {
    const texts = await Promise.all(
      [STORY, STORY.replace('nearly everybody', 'almost everyone'), OTHER, WIRE.join('\n\n')].flatMap(
        (text, index) => [one(text, `a${index}.txt`), one(text, `b${index}.txt`)],
      ),
    );
    const steps = fc.array(fc.tuple(fc.nat(texts.length - 1), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (each) => {
        const copies = new CopyFinder();
        const held = new Map<string, string | null>();
        for (const [at, isAdded] of each) {
          const article = texts[at];
          if (article === undefined) continue;
          if (isAdded) held.set(article.id, copies.add(article));
          else {
            held.delete(article.id);
            for (const orphan of copies.forget(article.id)) {
              const again = texts.find(({ id }) => id === orphan);
              if (again !== undefined) held.set(orphan, copies.add(again));
            }
          }
        }
        for (const copyOf of held.values()) if (copyOf !== null) expect(held.get(copyOf)).toBeNull();
        const stories = [...held].map(([id]) => id.slice(1).replace('1', '0'));
        expect([...held.values()].filter((copyOf) => copyOf === null)).toHaveLength(new Set(stories).size);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what was decided', () => {
  it('can be kept and restored, and decides as before', async () => {
    const first = new CopyFinder();
    const articles = await Promise.all(
      [STORY, OTHER, WIRE.join('\n\n'), STORY].map((text, at) => one(text, `${at}.txt`)),
    );
    for (const article of articles) first.add(article);
    const second = new CopyFinder();
    for (const { id } of articles) {
      const decided = first.decided(id);
      if (decided === null) throw new Error('not decided');
      const drawn = decided.drawn === null ? null : unpackSketch(packSketch(decided.drawn));
      second.restore(id, { ...decided, drawn });
      expect(second.decided(id)?.drawn?.figures).toEqual(decided.drawn?.figures);
    }
    const changed = STORY.replace('fight the plan', 'fight this plan');
    const cut = WIRE.slice(0, 5).join('\n\n');
    for (const [at, text] of [changed, cut, OTHER, `${OTHER} Nothing else.`].entries()) {
      const article = await one(text, `new-${at}.txt`);
      expect(second.add(article)).toBe(first.add(article));
      expect(second.add(article)).not.toBeNull();
    }
    expect(second.forget('0')).toEqual(first.forget('0'));
  });

  it('is not taken from bytes that are none', () => {
    expect(unpackSketch(new Uint8Array(3))).toBeNull();
    expect(unpackSketch(new Uint8Array(8))).toBeNull();
  });
});
