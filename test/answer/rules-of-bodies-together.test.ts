import { BODIES_TOGETHER } from '../../src/answer/evidence/rules/bodies-together.ts';
import { type Asks, keeps } from './rule-cases.ts';

const known = [
  { id: 'tide', names: [{ en: 'Tide Council', fr: 'Conseil des marées' }], also: { en: ['TIC'] } },
  { id: 'reef', names: [{ en: 'Reef Board', fr: 'Comité des récifs' }], also: { en: ['REB'] } },
];
const both = (between: string): Asks => ({
  wanted: 'decision',
  tokens: ['TIC', between, 'REB'],
  bodiesNamed: [
    { body: 'tide', from: 0, to: 1 },
    { body: 'reef', from: 2, to: 3 },
  ],
  known,
});
keeps(BODIES_TOGETHER, 'names both of two bodies that are named together, where a decision is asked for', [
  ['By decision 2/6 it arranged the sessions of the Tide Council and the Reef Board.', true, both('and')],
  ['By decision 2/6 it arranged the sessions of the TIC and the REB.', true, both('and')],
  ['By decision 2/6 it arranged a dialogue with the Reef Board.', false, both('and')],
  ['Par sa décision 2/6, il a réuni le Comité des récifs.', false, both('et'), { language: 'fr' }],
  [
    'Par sa décision 2/6, il a réuni le Conseil des marées et le Comité des récifs.',
    true,
    both('et'),
    { language: 'fr' },
  ],
  ['By decision 2/6 it arranged a dialogue with the Reef Board.', true, both('asked')],
  ['By decision 2/6 it arranged a dialogue with the Reef Board.', true, { ...both('and'), wanted: 'words' }],
]);
