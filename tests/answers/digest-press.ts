/** A story as a feed or a folder has it. */
export interface Printed {
  readonly id: string;
  readonly source: string;
  readonly published?: string;
  readonly title: string;
  readonly text: string;
}

/** Three weeks of a made-up town's press: a ferry aground, a strike, a tunnel, a storm, and what only one paper tells. */
export const PRESS: readonly Printed[] = [
  {
    id: 'w1a',
    source: 'Haverport Herald',
    published: '2026-03-03',
    title: 'Tunnel bill climbs again',
    text: [
      'The cost of the harbour tunnel has risen to 412 million crowns, a third more than the council approved in 2023, according to figures published on Tuesday.',
      'Engineers blame soft clay under the western shaft.',
      '“We knew the ground was difficult,” project director Sanna Oyelaran said.',
    ].join('\n\n'),
  },
  {
    id: 'w1d',
    source: 'Northern Post',
    published: '2026-03-07',
    title: 'Ferry operator fined over lifeboats',
    text: [
      'Ferry operator Sundline was fined 200,000 crowns on Friday for lifeboats that could not be lowered during an inspection in January.',
      'The company said it had since replaced the winches on all four of its ships.',
    ].join('\n\n'),
  },
  {
    id: 'f1',
    source: 'Haverport Herald',
    published: '2026-03-10',
    title: 'Ferry with 212 aboard runs aground off Haverport',
    text: [
      'The ferry Marlin Star ran aground on the Kettle rocks outside Haverport early on Tuesday with 212 people aboard, injuring nine of them.',
      'Lifeboats and two navy helicopters brought all passengers ashore by 9 a.m., the coastguard said.',
      '“We are deeply saddened by what our passengers went through,” Sundline said in a statement.',
      'The ship had left Oster at midnight and was twenty minutes from port when she struck.',
    ].join('\n\n'),
  },
  {
    id: 'f2',
    source: 'Coast Press Agency',
    published: '2026-03-10',
    title: 'Passenger ferry hits rocks near Haverport, nine hurt',
    text: [
      'HAVERPORT, March 10 (CPA) - A passenger ferry with more than 200 people on board hit rocks near the port of Haverport on Tuesday, injuring nine, the coastguard said.',
      'The Marlin Star was sailing from Oster in calm weather.',
      'Rescuers took everybody off the ship within four hours, said coastguard commander Elif Brandt.',
      'It was not clear why the ferry was so far south of her usual course.',
    ].join('\n\n'),
  },
  {
    id: 'f3',
    source: 'Metro Daily',
    published: '2026-03-10',
    title: 'Passenger ferry hits rocks near Haverport, nine hurt',
    text: [
      'HAVERPORT, March 10 (CPA) - A passenger ferry with more than 200 people on board hit rocks near the port of Haverport on Tuesday, injuring nine, the coastguard said.',
      'The Marlin Star was sailing from Oster in calm weather.',
      'Rescuers took everybody off the ship within four hours, said coastguard commander Elif Brandt.',
      'It was not clear why the ferry was so far south of her usual course.',
    ].join('\n\n'),
  },
  {
    id: 'f4',
    source: 'Bay Tribune',
    published: '2026-03-12',
    title: 'Captain of stranded ferry questioned by police',
    text: [
      'Police questioned the captain of the Marlin Star on Thursday, two days after the ferry ran aground on the Kettle rocks.',
      'Investigators have secured the voyage recorder, prosecutor Tomas Iversen told reporters.',
      'Divers found a gash eleven metres long in the hull.',
      'Sundline said it was cooperating fully.',
    ].join('\n\n'),
  },
  {
    id: 'f5',
    source: 'Northern Post',
    published: '2026-03-13',
    title: 'Tugs fail to free Marlin Star',
    text: [
      'Two tugs failed on Friday to pull the ferry Marlin Star off the Kettle rocks at high tide.',
      'Salvage crews will pump 300 tonnes of fuel out of her tanks before they try again next week, Sundline said.',
      'Fishermen fear that the fuel will reach the mussel banks.',
    ].join('\n\n'),
  },
  {
    id: 's1',
    source: 'Bay Tribune',
    published: '2026-03-09',
    title: 'Schools shut as teachers walk out',
    text: [
      'Sixty-four schools in the Sund region stayed shut on Monday as teachers began an open-ended strike over pay.',
      'Hundreds of teachers marched through Haverport to the regional assembly.',
      '“We will be back tomorrow, and the day after,” said Agnes Holm, who leads the Teachers’ Federation.',
    ].join('\n\n'),
  },
  {
    id: 's2',
    source: 'Radio Sund',
    published: '2026-03-11',
    title: 'Mediator called in as school strike enters third day',
    text: [
      'A state mediator will meet the Teachers’ Federation and the region on Thursday to end a strike that has closed 64 schools.',
      'Parents in Haverport have set up day care in a sports hall.',
    ].join('\n\n'),
  },
  {
    id: 's3',
    source: 'Haverport Herald',
    published: '2026-03-13',
    title: 'Teachers accept 4.5 percent, schools reopen Monday',
    text: [
      'Teachers in the Sund region ended their strike on Friday after accepting a pay rise of 4.5 percent over two years.',
      'All 64 schools will reopen on Monday, the region said.',
      'Agnes Holm of the Teachers’ Federation said that members would vote on the deal in April.',
    ].join('\n\n'),
  },
  {
    id: 's4',
    source: 'Northern Post',
    published: '2026-03-13',
    title: 'School strike over after mediator’s offer',
    text: [
      'The teachers’ strike that shut schools across the Sund region for a week is over.',
      'Both sides agreed on Friday to the mediator’s proposal: 2.5 percent this year and 2 percent next year.',
      'The region will pay for it by closing two rural schools, governor Marta Lindqvist said.',
    ].join('\n\n'),
  },
  {
    id: 't1',
    source: 'Metro Daily',
    published: '2026-03-11',
    title: 'Mayor stops harbour tunnel work',
    text: [
      'Mayor Ines Calloway ordered a halt to work on the harbour tunnel on Wednesday until an audit explains why it will cost 412 million crowns.',
      'The western shaft stands half finished.',
      'Contractor Brevik & Sons said it would send 340 workers home.',
    ].join('\n\n'),
  },
  {
    id: 't2',
    source: 'Bay Tribune',
    published: '2026-03-12',
    title: 'Builder threatens to sue over tunnel halt',
    text: [
      'Brevik & Sons, which is building the harbour tunnel, threatened on Thursday to sue Haverport for 30 million crowns over the mayor’s decision to stop the work.',
      '“A contract is a contract,” chief executive Olav Brevik told the Bay Tribune.',
      'Mayor Ines Calloway said that she would not pay for holes in the ground.',
    ].join('\n\n'),
  },
  {
    id: 't3',
    source: 'Haverport Herald',
    published: '2026-03-15',
    title: 'Audit of tunnel to take three months',
    text: [
      'An audit of the harbour tunnel will take three months and cost 2 million crowns, the council decided on Sunday at an extraordinary meeting.',
      'Councillors voted 23 to 18 for the plan of Mayor Ines Calloway.',
    ].join('\n\n'),
  },
  {
    id: 'o1',
    source: 'Radio Sund',
    published: '2026-03-14',
    title: 'Storm Odile cuts power to 9,000 homes',
    text: [
      'Storm Odile tore down power lines across the north of the Sund region on Saturday, leaving 9,000 homes without electricity.',
      'Winds reached 41 metres per second at the Oster lighthouse, the weather office said.',
      'Ferries to Oster were cancelled until Sunday evening.',
    ].join('\n\n'),
  },
  {
    id: 'o2',
    source: 'Northern Post',
    published: '2026-03-15',
    title: 'One dead as storm Odile fells trees',
    text: [
      'A man of 54 died when a tree fell on his car near Oster on Saturday night as storm Odile crossed the north.',
      'Some 3,000 homes were still without electricity on Sunday, the grid company said.',
      '“Please stay indoors,” police said in a statement.',
    ].join('\n\n'),
  },
  {
    id: 'x1',
    source: 'Haverport Herald',
    published: '2026-03-11',
    title: 'Warehouse fire shuts port road',
    text: [
      'A fire in a paint warehouse shut the port road in Haverport for six hours on Wednesday.',
      'Nobody was hurt, the fire brigade said.',
      'Forty firefighters fought the flames until noon.',
    ].join('\n\n'),
  },
  {
    id: 'x2',
    source: 'Bay Tribune',
    published: '2026-03-13',
    title: 'Measles clinic opens in Oster',
    text: [
      'A clinic for vaccination against measles opened in Oster on Friday after eleven children fell ill.',
      'Doctors expect to vaccinate 600 people by the end of the month.',
    ].join('\n\n'),
  },
  {
    id: 'x3',
    source: 'Metro Daily',
    published: '2026-03-12',
    title: 'Bakery of 1888 to close',
    text: [
      'The Falk bakery, which has baked rye bread in Haverport since 1888, will close in May.',
      'Owner Greta Falk, 71, has found nobody to take over the ovens.',
    ].join('\n\n'),
  },
  {
    id: 'g1',
    source: 'Bay Tribune',
    published: '2026-03-18',
    title: 'Marlin Star refloated',
    text: [
      'The ferry Marlin Star was refloated on Wednesday, eight days after she ran aground on the Kettle rocks.',
      'Three tugs towed her into Haverport, where she will be docked.',
    ].join('\n\n'),
  },
  {
    id: 'g4',
    source: 'Northern Post',
    title: 'A history of the Kettle rocks',
    text: [
      'Ships have struck the Kettle rocks since the seventeenth century.',
      'The ferry Marlin Star was only the latest.',
    ].join('\n\n'),
  },
];
