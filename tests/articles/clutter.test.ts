import { describe, expect, it } from 'vitest';
import { look } from '../../src/articles/clutter.ts';

const FURNITURE = [
  'Share this: Facebook Twitter',
  'Print E-mail Bookmark and Share',
  'Adjust font size:',
  '0 Comment(s)',
  'Go to Forum >>0 Comment(s)',
  'No comments.',
  'Add your comments...',
  'User Name Required',
  'Racist or abusive comments may be removed by our moderators.',
  'Send your storiesGet more from Example.orgMobileRSSNewsletter',
  'Home | World | Politics | Business',
  'Home » News » Local',
  'Skip to main content',
  'Accessibility links',
  'Advertisement',
  'Image source, Getty Images',
  'Photo: Jane Doe/Reuters',
  'Published 3 hours ago',
  'Last updated at 14:02 on 3 May 2014',
  'Read more: Why the ferry stopped',
  'Related Stories',
  'Follow us on Twitter and Facebook',
  'Sign up for our daily newsletter.',
  'We use cookies to improve your experience on our website.',
  'By continuing to use this site you agree to our cookie policy.',
  'You must be logged in to post a comment.',
  'Your email address will not be published.',
  'Please enable JavaScript to view the comments.',
  '© 2014 The Daily Planet. All rights reserved.',
  'Copyright 2013 The Associated Press. This material may not be published.',
  '3 min read',
  'Tags: ferry, island, council',
  'Page 2 of 5',
  'https://example.com/news/1',
  '1 2 3 4 Next >',
  'The views expressed here are those of the author and do not represent this newspaper.',
];

const STORY = [
  'It rained.',
  '"No," she said.',
  'Rovers won 2-1.',
  'Facebook and its advertisers agreed to a truce.',
  'Like Facebook, Twitter sells advertising through its app.',
  'Support for Facebook is falling among the young.',
  'The company said it would stop using cookies in its browser next year.',
  'The newspaper asked its readers to subscribe to a newsletter on fishing.',
  'Comments by the minister caused anger in the capital.',
  'The minister declined to comment on the report.',
  'Police published a picture of the man on their website.',
  'More than 400 people read the poem aloud.',
  'Share prices fell in London and Tokyo.',
  'Print shops along the river closed in the nineties.',
  'The home team lost again.',
  'Search teams found the boat on Tuesday.',
  'Follow the river north and you come to the old mill.',
  'Subscribers to the bank’s service lost £3m.',
  'The mobile network was down for six hours.',
  '"You can turn off the notifications in the app," the company told users.',
  'Weather delayed the launch by a week.',
  'Photographs of the flood were shown in court.',
  'Continue, he told them.',
];

describe('page furniture', () => {
  it.each(FURNITURE)('is recognised in “%s”', (line) => {
    expect(look(line).clutter).toBeGreaterThanOrEqual(0.5);
  });

  it.each(STORY)('is not seen in “%s”', (line) => {
    expect(look(line).clutter).toBeLessThan(0.5);
  });
});
