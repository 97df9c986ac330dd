import { fold } from './name-tokens.ts';
import { wordSet } from './word-set.ts';

/** A field of work in which one person may hold one office after another. */
export type Walk =
  | 'politics'
  | 'law'
  | 'order'
  | 'business'
  | 'learning'
  | 'medicine'
  | 'sport'
  | 'arts'
  | 'faith'
  | 'craft';

/** Nouns that belong to one walk of life. Those that many have (“leader”, “director”, “author”) tell nothing. */
const WALKS: readonly (readonly [Walk, ReadonlySet<string>])[] = [
  [
    'politics',
    wordSet(`
      ambassador candidate chancellor congressman congresswoman councillor councilman councilwoman councilor dictator
      diplomat emperor empress envoy governor king lawmaker legislator lobbyist mayor minister politician premier president
      prime prince princess queen representative secretary senator statesman sultan taoiseach treasurer tsar undersecretary
    `),
  ],
  ['law', wordSet('attorney barrister coroner judge jurist justice lawyer magistrate prosecutor solicitor')],
  [
    'order',
    wordSet(`
      admiral brigadier colonel commodore constable corporal detective firefighter general lieutenant marshal paramedic
      policeman policewoman sergeant sheriff soldier
    `),
  ],
  [
    'business',
    wordSet(`
      banker broker builder businessman businesswoman cashier ceo cfo entrepreneur executive financier grocer industrialist
      investor landlord merchant millionaire billionaire publisher shopkeeper trader tycoon
    `),
  ],
  [
    'learning',
    wordSet(`
      anthropologist archaeologist astronomer biologist botanist chemist economist geologist headmaster historian lecturer
      librarian mathematician meteorologist philosopher physicist professor psychologist pupil schoolteacher scientist scholar
      sociologist statistician student teacher theologian zoologist
    `),
  ],
  [
    'medicine',
    wordSet(`
      anaesthetist cardiologist dentist doctor midwife neurologist neuroscientist nurse oncologist paediatrician pharmacist
      physician physiotherapist psychiatrist surgeon therapist vet veterinarian
    `),
  ],
  [
    'sport',
    wordSet(`
      athlete batsman bowler boxer climber coach cyclist defender fielder footballer forward fullback goalkeeper goaltender
      golfer jockey linebacker midfielder pitcher player quarterback racer referee rower runner sailor skater skier skipper
      sprinter striker swimmer winger wrestler
    `),
  ],
  [
    'arts',
    wordSet(`
      actor actress animator artist bassist broadcaster cellist choreographer columnist comedian composer conductor curator
      dancer drummer editor filmmaker guitarist illustrator journalist keyboardist musician novelist painter photographer
      pianist playwright poet rapper saxophonist screenwriter sculptor singer songwriter violinist vocalist
    `),
  ],
  [
    'faith',
    wordSet(
      'archbishop ayatollah bishop cardinal chaplain cleric deacon imam missionary monk nun pastor patriarch pope priest rabbi vicar',
    ),
  ],
  [
    'craft',
    wordSet(`
      baker barber bricklayer butcher carpenter cook driver electrician farmer fisherman gardener hairdresser joiner labourer
      machinist mason mechanic miner plumber roofer tailor waiter waitress welder
    `),
  ],
];

/** The walks of life that a role's or a description's words belong to; none for “leader of the talks”. */
export function walksOf(words: string): Walk[] {
  const keys = fold(words).split(/[^\p{L}]+/u);
  return WALKS.filter(([, nouns]) => keys.some((key) => nouns.has(key))).map(([walk]) => walk);
}
