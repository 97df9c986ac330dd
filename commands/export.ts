import type { Answer } from '../src/answers/answer.ts';
import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';

const FORMATS = ['json', 'csv', 'opml'] as const;

export default defineCommand({
  name: 'export',
  description: texts.exporting.description,
  audience: 'manage',
  options: [
    {
      name: 'format',
      type: 'choice',
      required: true,
      description: texts.exporting.format,
      choices: FORMATS.map((value) => ({ name: texts.exporting.formats[value], value })),
    },
  ],
  examples: [
    { line: '/export format:json', status: 'refused' },
    { line: '/export format:opml', status: 'refused' },
  ],
  async answer({ tracking, scope, now }, { format }): Promise<Answer> {
    const chosen = FORMATS.find((each) => each === format);
    if (tracking === null || chosen === undefined) return { status: 'refused', reason: texts.tracking.off };
    const { exportOf } = await import('../src/tracking/records/export/export.ts');
    const { files, left } = await exportOf(tracking, scope, chosen, now);
    const held = tracking.records.holdings(scope);
    const { rows, text, packed, noTexts, left: more } = texts.exporting;
    return {
      status: 'done',
      title: texts.exporting.title,
      text: [
        text(files.length),
        ...(files.some(({ name }) => name.endsWith('.gz')) ? [packed] : []),
        ...(chosen === 'csv' ? [noTexts] : []),
        ...(left > 0 ? [more(left)] : []),
      ].join(' '),
      rows: [
        { label: rows.articles, value: String(held.articles) },
        { label: rows.feeds, value: String(held.feeds) },
        { label: rows.watches, value: String(held.watches) },
      ],
      files,
    };
  },
});
