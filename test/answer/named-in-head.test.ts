import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { askedOfHeads } from '../../src/answer/evidence/texts/named-in-head.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

/** Resolutions of two meetings of a committee that no list of bodies has, an agenda, minutes of a team, and the page of a seminar. */
const TEXTS: Record<string, string[]> = {
  'qrlm-57-resolutions-en': [
    '57th QRLM Meeting',
    'Online 18–20 October 2022',
    'Resolutions',
    'Resolution no. QRLM/2022/01 Agenda item 2 The Committee,',
    'Approves the ferry plan of the harbour.',
    'Resolution no. QRLM/2022/02 Agenda item 3 The Committee,',
    'Selects Dr Ada Nurmi as its President for a six-year term starting on 1 May 2023.',
    'Congratulates this year’s recipient of the Lantern Award, Ms. Ida Keel (Guyana).',
    'Thanks Ms. Rosa Prado for her work as Director of the Bureau of Lanterns.',
    'Considering that the term of appointment of Mr Otto Lindqvist expires on 31 December 2023,',
    'Each of the five groups shall be represented by three bureau members.',
  ],
  'qrlm-54-resolutions-fr': [
    '54ème Réunion du QRLM',
    'Bratislava, République slovaque 22–25 octobre 2019',
    'Résolutions',
    'Résolution n° 2019/30 (Point 10 de l’ordre du jour)',
    'Approuve le budget des phares.',
    'Résolution n° 2019/31 (Point 11 de l’ordre du jour)',
    'Choisit le Dr Jean Dubreuil (Suisse) en tant que Second Vice-Président pour un mandat de six ans.',
  ],
  'minutes-etlb-2009': [
    'Expert Team on Lighthouse Beacons',
    '(WMO, Geneva, Switzerland, 4 May 2009)',
    'The beacon archive moves to Oslo by the end of 2009.',
    'Four keepers of lighthouse archives mended eleven brass lanterns.',
  ],
  'circular-qrlm-2013': [
    'QRLM Circular 2013-06',
    'Agenda for the workshop on lantern options',
    'The workshop will take place soon after the session.',
  ],
  'report-wk2-2013': [
    'Report of the second workshop on lantern strategy - QRLM',
    'Lima, 23 October 2013',
    'Introduction',
  ],
  'agenda-etlb-2010': ['Expert Team on Lighthouse Beacons', '(EC, Toronto, Canada, 13-14 May 2010)', 'Welcome by host'],
  kestrelmouth_schedule: [
    'Schedule and arrangements',
    'The registration desk stands in the Hall of Anchors.',
    'Evening round table of pilots (from 17:30) and cocktail;',
  ],
};

const world = createWorld(
  loadKnowledge(
    makeFolder({
      ...Object.fromEntries(
        Object.entries(TEXTS).flatMap(([name, lines]) => [
          [`texts/${name}.md`, lines.join('\n\n')],
          [
            `records/${name}.yml`,
            recordOf([], { text: `${name}.md`, title: lines[0] ?? name, language: name.endsWith('fr') ? 'fr' : 'en' }),
          ],
        ]),
      ),
      'texts/c.txt': OTHERS.map((text, at) => `${at + 1}. ${text}\n`).join('\n'),
      'records/c.yml': recordOf([], { text: 'c.txt', title: 'Notes', language: 'en' }),
    }),
  ),
);

const limited = (question: string) =>
  askedOfHeads(
    askedOf(
      readQuestion(question, world.reader, 'en', () => false),
      world,
      '2026-11-21',
    ),
    world,
  ).map(({ source, typed }) => [source?.records[0]?.id, typed.trim()]);

describe('a question that names what the head of a document names', () => {
  const table: [question: string, ...of: [id: string, typed: string][]][] = [
    [
      'Who got the Lantern Award at the 57th QRLM meeting?',
      ['qrlm-57-resolutions-en', 'Who got the Lantern Award at the ?'],
    ],
    ['Who got the Lantern Award (QRLM, 2022)?', ['qrlm-57-resolutions-en', 'Who got the Lantern Award ( , 2022)?']],
    [
      'Quelle résolution de la 54e réunion du QRLM désigne le Second Vice-Président ?',
      ['qrlm-54-resolutions-fr', 'Quelle résolution de la du désigne le Second Vice-Président ?'],
    ],
    [
      'How many lanterns did the Expert Team on Lighthouse Beacons mend in May 2009?',
      ['minutes-etlb-2009', 'How many lanterns did the on mend in May 2009?'],
    ],
    [
      'At what hour is the round table of pilots in Kestrelmouth?',
      ['kestrelmouth_schedule', 'At what hour is the round table of pilots in ?'],
    ],
    // Other numbers, other names, and what no head has.
    ['Who got the Lantern Award at the 58th QRLM meeting?'],
    ['Who got the Lantern Award at the 57th QRLZ meeting?'],
    ['Who mended the beacons of the lighthouse?'],
    ['When does a convention on lighthouse beacons enter into force?'],
  ];
  for (const [question, ...of] of table) it(question, () => assert.deepEqual(limited(question), of));
});

describe('what a document says of what its head names', () => {
  const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });
  const told: [question: string, quoted: string, dates?: string[]][] = [
    ['Who got the Lantern Award at the 57th QRLM meeting?', 'Ida Keel'],
    ['Who got the Lantern Award at the QRLM meeting of 2022?', 'Ida Keel'],
    ['When does the term of appointment of Mr Otto Lindqvist expire (57th QRLM)?', '31 December 2023', ['2023-12-31']],
    ['Which resolution of the 57th QRLM meeting selected the new President?', 'Resolution no. QRLM/2022/02'],
    ['Quelle résolution de la 54e réunion du QRLM désigne le Second Vice-Président ?', 'Résolution n° 2019/31'],
    ['When and where was the 57th QRLM meeting?', 'Online 18–20 October 2022', ['2022-10-18/2022-10-20']],
    ['Quand et où s’est tenue la 54e réunion du QRLM ?', 'Bratislava', ['2019-10-22/2019-10-25']],
    ['Where did the Expert Team on Lighthouse Beacons meet in 2010?', 'Toronto', ['2010-05-13/2010-05-14']],
  ];
  for (const [question, quoted, dates] of told)
    it(question, () => {
      const { status, lines, dates: given } = ask(question);
      assert.equal(status, 'answered');
      assert.ok(lines.join('\n').includes(quoted), lines.join('\n'));
      if (dates) assert.deepEqual(given, dates);
    });

  for (const question of [
    'Who got the Lantern Award at the 58th QRLM meeting?',
    'Who got the Lantern Award at the 54th QRLM meeting?',
    'Who got the Lantern Award at the QRLM meeting of 2021?',
    'Who got the Anchor Award at the 57th QRLM meeting?',
    'When was the 58th QRLM meeting?',
    'When did the Expert Team on Lighthouse Beacons meet in 2011?',
    // The day of another workshop is known.
    'When is the QRLM workshop on lantern options?',
    // Two meetings, and nothing tells which is meant.
    'When did the Expert Team on Lighthouse Beacons meet?',
    // Who is thanked for what she was is not who it is; and a part is not the whole.
    'Who is the Director of the Bureau of Lanterns (57th QRLM)?',
    'Who is the treasurer of the QRLM (57th meeting)?',
    'How many members does the bureau of the QRLM have (57th meeting)?',
    // The day stands nowhere.
    'Round table of pilots in Kestrelmouth: which day and from what time?',
  ])
    it(`is refused: ${question}`, () => assert.equal(ask(question).status, 'not-in-records'));

  it('shows no session of the usual group, where another is named', () => {
    const { lead, lines } = ask('Qui a présidé la deuxième réunion du QRLX ?');
    assert.ok(![lead, ...lines].join('\n').includes('assistance technique'), lead);
  });
});
