import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';

const head = (...lines: string[]) =>
  ['CTOC/COP/2016/4', 'Distr.: General', '12 July 2016', 'Original: English', ...lines].join('\n\n');
const CONFERENCE = 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime';
const DAYS = 'Vienna, 17-21 October 2016';

const titleOf = (text: string) =>
  extractRecord(`${text}\n\n1. The Conference met.\n\n2. It closed.\n`, { file: 'x.txt', bodies, places }).document
    .title;

describe('the title of a document where no word tells that it is one', () => {
  const table: [what: string, lines: string[], title: string][] = [
    [
      'under the days of the session',
      [CONFERENCE, 'Eighth session', DAYS, 'Firearms and their parts'],
      'Firearms and their parts',
    ],
    [
      'under the agenda item',
      [CONFERENCE, 'Eighth session', DAYS, 'Agenda item 4', 'Firearms and their parts'],
      'Firearms and their parts',
    ],
    [
      'under the title of the agenda item',
      [CONFERENCE, 'Eighth session', DAYS, 'Agenda item 4', 'Other matters', 'Firearms and their parts'],
      'Firearms and their parts',
    ],
    [
      'the kind of document under the days, which are none',
      [CONFERENCE, 'Eighth session', '17-21 October 2016', 'Note by the Secretariat'],
      'Note by the Secretariat',
    ],
    [
      'over the line that says whose report it is',
      [
        CONFERENCE,
        'Eighth session',
        DAYS,
        'Agenda item 4',
        'Lamps',
        'Care of the lamps',
        'Report of the Executive Director',
      ],
      'Care of the lamps',
    ],
    [
      'over the line that says whose paper it is',
      [CONFERENCE, 'Eighth session', DAYS, 'Care of the lamps', 'Working paper submitted by the Chairman'],
      'Care of the lamps',
    ],
    [
      'the report of an office under the place and days, which are none',
      [CONFERENCE, 'Eighth session', DAYS, 'Report of the Executive Director'],
      'Report of the Executive Director',
    ],
    [
      'the report of an office under the name of a body, which is none',
      [CONFERENCE, 'Report of the Executive Director'],
      'Report of the Executive Director',
    ],
    ['after the number of a resolution', [CONFERENCE, '71/209. Firearms and their parts'], 'Firearms and their parts'],
    ['no sentence is one', [CONFERENCE, 'Eighth session', DAYS, 'It met. It was closed.'], 'CTOC/COP/2016/4'],
    ['no line that goes on is one', [CONFERENCE, 'Eighth session', DAYS, 'The Conference,'], 'CTOC/COP/2016/4'],
    ['nothing is one without a session above', [CONFERENCE, 'Firearms'], 'CTOC/COP/2016/4'],
  ];
  for (const [what, lines, title] of table) it(what, () => assert.equal(titleOf(head(...lines)), title));
});

describe('the title of a treaty in a collection of laws', () => {
  const articles =
    'Article 1\n\nThe States Parties keep the lamps of their harbours.\n\nArticle 2\n\nThe lamps are lit against storms, under the Convention.\n';
  const titleUnder = (...headings: string[]) =>
    extractRecord(`${headings.map((heading) => `## ${heading}\n\n`).join('')}${articles}`, {
      file: 'x.md',
      bodies,
      places,
    }).document.title;
  const table: [headings: string[], title: string][] = [
    [['Verdrag inzake de vuurtorens', 'Convention on Lamps of Harbours'], 'Convention on Lamps of Harbours'],
    [['Convention on Lamps of Harbours', 'Status of the States Parties'], 'Convention on Lamps of Harbours'],
    [['Verdrag inzake de vuurtorens'], 'Verdrag inzake de vuurtorens'],
  ];
  for (const [headings, title] of table) it(headings.join(' / '), () => assert.equal(titleUnder(...headings), title));
});
