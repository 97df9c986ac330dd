/**
 * Saved pages as people paste them, in the manners of several kinds of site. The stories are made up. Each line says
 * what should become of it: `T` title, `B` body, `H` subheading, `C` caption, `L` list item, `-` left out;
 * an empty line is an empty line.
 */
export interface Sample {
  readonly name: string;
  readonly page: string;
  readonly source?: string | null;
  readonly published?: string | null;
  readonly author?: string | null;
}

export const SAMPLES: readonly Sample[] = [
  {
    name: 'a British broadcaster',
    published: '2014-05-03',
    source: null,
    page: `
- Accessibility links
- Skip to content
- Accessibility Help
- BBC iD
- Notifications
- Home
- News
- Sport
- Weather
- iPlayer
- TV
- Radio
- More
- Search
T Harbour town votes to keep its ferry
- Published 3 May 2014
- Share
- close panel
- Image source, Getty Images
C Image caption, The ferry carries about 400 passengers a day in summer
B People in the harbour town of Aldsea have voted to keep their ferry running for another ten years.
B The result, which was announced late on Friday, surprised the council. "We did not expect it," said its leader, Mary Holt.
H 'A lifeline'
B Islanders called the boat a lifeline.
B The council had wanted to build a bridge instead, at a cost of £4m.
- Related Topics
- Aldsea
- Transport
- More on this story
- Bridge plan for Aldsea is 'too dear'
- 12 March 2014
- Ferry workers strike over pay
- 2 January 2014
- Top Stories
- Storm closes roads in the north
- Published 2 hours ago
- Most Read
- 1 The man who counts gulls
- 2 Why the tide was late
- Terms of Use
- Privacy Policy
- Cookies
- © 2014 BBC. The BBC is not responsible for the content of external sites. Read about our approach to external linking.`,
  },
  {
    name: 'a news agency story with a dateline',
    source: 'Reuters',
    published: null,
    author: 'Ann Roe',
    page: `
- Discover Thomson Reuters
- Directory of sites
- Login
- Contact
- Support
T Copper rises as mine strike enters third week
- By Ann Roe
- 3 Min Read
B LONDON (Reuters) - Copper prices rose on Tuesday as a strike at a big Chilean mine entered its third week and stocks fell.
B Three-month copper gained 1.2 percent to $6,950 a tonne by 1015 GMT. It touched $6,980 earlier, the highest since March.
B “The market is tight,” said an analyst at a bank. “Nobody wants to be short.”
B Zinc was flat. Tin fell.
- (Reporting by Ann Roe; Editing by John Doe)
- Our Standards: The Thomson Reuters Trust Principles.
- All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.
- © 2016 Reuters. All Rights Reserved.`,
  },
  {
    name: 'an American agency on a local paper’s site',
    source: 'AP',
    published: '2013-09-14',
    page: `
- Subscribe Now
- Log In
- Home
- Local News
- Obituaries
- E-Edition
- 72°F Partly Cloudy
T Bridge inspectors find cracks in second span

- Posted: Saturday, September 14, 2013 9:30 pm

- Associated Press | 0 comments

B SPRINGFIELD, Ore. (AP) — Inspectors found cracks in a second span of the river bridge on Saturday, a day after it was closed to trucks.

B State engineer Paul Lund said the cracks are small but will need welding.

- Advertisement

B "It is safe for cars," Lund said. "It is not safe for forty tons of gravel."

B Drivers face a detour of 22 miles until October.

- Copyright 2013 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.

- Like this story? Share it with friends on Facebook and Twitter.
- Sign up for our daily newsletter and get the news in your inbox.
- You must be logged in to post a comment.`,
  },
  {
    name: 'an Indian daily',
    source: 'Deccan Morning News',
    published: '2015-08-21',
    page: `
- Home » News » National
T Monsoon returns to the coast after a dry fortnight
- Deccan Morning News, Mangaluru, Aug 21, 2015, 01:12 IST
- A- A+
- Facebook Twitter Google+ Print Email
B The south-west monsoon returned to coastal Karnataka on Thursday after a dry fortnight, bringing relief to paddy farmers.
B Mangaluru recorded 84 mm of rain in 24 hours. The met department has warned fishermen not to go to sea until Saturday.
B “We had lost hope,” Seetharam Shetty, a farmer, told this newspaper.
- Also Read: Dams in Mandya fill up
- Read more on: monsoon | karnataka | rain
- Go to Top
- Post your comments:
- Name
- Email
- (Your comments will be moderated before they are published)`,
  },
  {
    name: 'a Nigerian site with a notice before the story',
    published: '2016-02-09',
    author: 'Chinedu Okoro',
    page: `
- Menu
- News | Politics | Business | Sports | Entertainment | Jobs
- This website uses cookies. By continuing to use this site you accept our cookie policy.
T Lagos to repaint 900 buses before the rains
- By Chinedu Okoro | 9 February 2016
- Kindly Share This Story:
- Share on Facebook Share on Twitter Share on WhatsApp
B Lagos State will repaint 900 buses before the rains begin, the transport commissioner said in Ikeja yesterday.
B He said the work would cost N1.2 billion and would be finished by April.
B The drivers' union welcomed the plan but asked who would pay for the days lost.
- READ ALSO: Fuel queues return to Abuja
B “Paint is good, but brakes are better,” its chairman said.
- Subscribe to our YouTube channel
- Comments expressed here do not reflect the opinions of this newspaper or any employee thereof.
- TRENDING
- See what this pastor said about jollof
- 10 photos of the new bridge`,
  },
  {
    name: 'an Australian site with a sign-up and a video in the story',
    published: '2018-01-30',
    page: `
- Skip to navigationSkip to contentSkip to footer
- SubscribeLog in
T Koala rescued from roof of moving train
- January 30, 2018 — 4.15pm
- SaveShareNormal text sizeLarger text sizeVery large text size
B A koala has been rescued from the roof of a moving train in Sydney's south-west after a passenger heard it scratching.
- Play video
- 1:04
B The driver stopped at Glenfield, where two wildlife carers climbed up with a blanket and a laundry basket.
- Loading
B "He was cranky, but who wouldn't be?" one of them said.
- Get our Morning & Evening Edition newsletters. Sign up here.
B The animal, a male of about four years, was let go in bushland near Campbelltown on Tuesday.
- Most Viewed in National
- License this article
- Our sites
- Contact`,
  },
  {
    name: 'a broadcaster for abroad, with comments by readers',
    published: '2012-11-02',
    author: 'Peter Hale',
    page: `
- VOA News
- Home
- USA
- Africa
- Asia
- News / Africa
T Herders Return to River Valley After Floods
C A herder leads his goats across a ford near Mopti, Mali, November 2, 2012.
- TEXT SIZE
- Peter Hale
- By Peter Hale
B MOPTI — Herders are returning to the river valley with their animals after the worst floods in thirty years.
B The water fell by two meters in October. Grass has grown where millet stood.
B Aid workers say the herds are thin but healthy.
- You May Like
- Drones Count Elephants From Above
- Park rangers say the machines save weeks of walking
- Comment Sorting
- Comments
- by: Fatou from: Bamako
- My uncle lost all his cattle in the flood and nobody helped him at all.
- by: Sam from: Ohio
- I visited this valley in 1988 and it was the most beautiful place I have ever seen in my life.`,
  },
  {
    name: 'a Guardian-like opinion page with an appeal',
    page: `
- Support the Guardian
- Fund independent journalism with $5 per month
- Sign in
- The view on night trains: bring back the sleeper
- Editorial
T The view on night trains: bring back the sleeper
- Sat 14 Dec 2019 18.30 GMT
B There is no better way to cross a continent than asleep. You lie down in Brussels and wake in Vienna, and nothing has been lost but a night.
B Yet one by one the sleepers were cut. Ministers said nobody wanted them. The full carriages said otherwise.
B Now they are coming back, and about time too.
- Since you're here ... we have a small favour to ask. More people are reading our journalism than ever, and advertising revenues are falling fast.
- Topics
- Rail transport
- Opinion
- Reuse this content`,
  },
  {
    name: 'an interview, with questions and short answers',
    source: null,
    published: null,
    page: `
T Ten minutes with the lighthouse keeper
B Olaf Berg has kept the light at Skarnes for forty years. We asked him what he has learned.
B Q: Are you lonely?
B A: No.
B Q: What do you do in a storm?
B A: I drink coffee and watch it. There is nothing else to do.
B Q: And when the light goes out?
B A: It doesn't.`,
  },
  {
    name: 'results after a report',
    published: null,
    page: `
T Rovers go top as United stumble
B Rovers went top of the table on Saturday with a late goal against ten men.
B "We kept going," manager Jim Park said. "That is all."
B Saturday's results:
L Rovers 2-1 Albion
L United 0-3 City
L Wanderers 1-1 Town
B City play again on Tuesday.`,
  },
];
