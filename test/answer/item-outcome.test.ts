import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { asksOutcome } from '../../src/answer/outcome-asked.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const REPORT = [
  'Report of the Tide Council on its twelfth session',
  '1. The twelfth session of the Council was opened by its Chair.',
  'III. Harbour dredging',
  '(Agenda item 3)',
  '4. The Council considered this agenda item at its 1st meeting. It noted that no consensus had been reached, and agreed to take up the matter at TC 14.',
  'IV. Buoys',
  'A. Colours of buoys',
  '(Agenda sub-item 4(a))',
  '1. Proceedings',
  '5. The Council considered this agenda sub-item at its 1st meeting. At that meeting, it agreed to consider the matter in a contact group.',
  '2. Conclusions',
  '6. The Council agreed that buoys off harbours be painted yellow.',
  '7. It requested the secretariat to send paint to all members.',
  'B. Fees for buoys',
  '(Agenda sub-item 4(b))',
  'C. Fees for lighthouses',
  '(Agenda sub-item 4(c))',
  '8. The Council considered these agenda sub-items together and decided to keep the fees as they were.',
  'V. Gender and the sea',
  '(Agenda item 5)',
  '9. The Council recommended that half of all pilots be women.',
  'VI. Election of officers other than the Chair',
  '(Agenda item 6)',
  '10. The Chair recalled that a Rapporteur was to be elected.',
  '11. The Council elected Ms. Lima (Peru) as Vice-Chair.',
];
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('report', REPORT, [], {
    kind: 'report',
    symbol: 'TIDE/2012/9',
    session: '{ body: tide, number: 12 }',
  }),
});
const quotesFor = (...turns: string[]) => {
  const { status, sources } = answerTurns(world, turns, { today: '2026-11-21' });
  return status === 'answered' ? sources.map(({ quote }) => quote) : status;
};
const line = (start: string) => REPORT.find((text) => text.startsWith(start))?.replace(/^\d+\. /, '');

describe('what a session concluded under an item or on a matter', () => {
  const table: [question: string, lines: string[]][] = [
    ['what was decided under item 3 of TC 12?', ['4.']],
    ['What did TC 12 agree on harbour dredging?', ['4.']],
    ['what did TC 12 decide on the colours of buoys?', ['6.', '7.']],
    ['what was decided under item 4(a) of TC 12', ['6.', '7.']],
    ['what was decided under item 4(b) of TC 12', ['8.']],
    ['what was decided under item 4(c) of TC 12', ['8.']],
    ['what happened with the colours of buoys at TC 12?', ['6.', '7.']],
    ['what did TC 12 do about harbour dredging in the end?', ['4.']],
    ['¿Qué decidió el TC 12 (TC 12) sobre el tema 5?', ['9.']],
    ['what happened with the election of the Rapporteur at TC 12?', ['10.']],
    ['what happened with the election of the Vice-Chair at TC 12?', ['11.']],
    ["Qu'a décidé le Conseil des marées au titre du point 5 de sa douzième session ?", ['9.']],
    ['¿Qué decidió el Consejo de Mareas en su 12º período de sesiones sobre el tema 5?', ['9.']],
    ['Что решил Совет приливов на двенадцатой сессии по пункту 5?', ['9.']],
  ];
  for (const [question, lines] of table) it(question, () => assert.deepEqual(quotesFor(question), lines.map(line)));

  for (const question of [
    'what happened with the election of the Chair at TC 12?',
    'what happened with lighthouse keepers at TC 12?',
    'what happened with the colours of buoys at TC 11?',
  ])
    it(`is refused: ${question}`, () => assert.equal(quotesFor(question), 'not-in-records'));

  it('is refused for an item that the report does not have', () =>
    assert.equal(quotesFor('what was decided under item 7 of TC 12?'), 'not-in-records'));

  it('is no conclusion on what no heading names', () => {
    assert.equal(quotesFor('what did TC 12 decide on lighthouse keepers?'), 'not-in-records');
  });
});

describe('what a decision says on the matter of its title', () => {
  const DECISION = [
    'Decisions of the Tide Council at its twelfth session',
    'Decision 4/TC.12',
    'Review of the rules for pilots',
    'The Tide Council,',
    'Recalling decision 2/TC.9 on the rules for pilots,',
    'Aware that there are few pilots,',
    'Noting the views of harbour masters on the rules for pilots,',
    '1. Thanks the pilots for their part in the review of the rules;',
    '2. Decides to end its review without any change to the rules for pilots.',
  ];
  const held = worldHolding({
    'bodies.yml': TIDE,
    ...paper('decisions', DECISION, [], { symbol: 'TIDE/2012/9/Add.1', session: '{ body: tide, number: 12 }' }),
  });
  it('is what stands behind the recitals', () => {
    const { sources } = answerTurns(held, ['what did TC 12 decide on the review of the rules for pilots?'], {
      today: '2026-11-21',
    });
    assert.deepEqual(
      sources.map(({ quote }) => quote),
      DECISION.slice(-2).map((text) => text.replace(/^\d\. /, '')),
    );
  });
});

describe('how an outcome is asked for', () => {
  for (const [typed, asks] of [
    ['quelle décision porte sur les phares ?', false],
    ['quelle décision a été prise sur les phares ?', true],
    ['quelles décisions sur les phares ?', true],
  ] as const)
    it(typed, () => assert.equal(asksOutcome({ typed, language: 'fr' }), asks));

  for (const [language, typed, asks] of [
    ['en', 'what happened with the buoys at TC 12?', true],
    ['en', 'what did TC 12 do about the buoys in the end?', true],
    ['en', 'what happens at TC 12?', false],
    ['fr', "que s'est-il passé pour les bouées ?", true],
    ['es', '¿qué pasó con las boyas?', true],
    ['ru', 'что стало с буями?', true],
    ['zh', '浮标怎么样了？', true],
  ] as const)
    it(typed, () => assert.equal(asksOutcome({ typed, language }), asks));
});

describe('what a body concluded, where no report of a session tells', () => {
  const other = worldHolding({
    'bodies.yml': TIDE,
    ...paper(
      'annotations',
      ['Annotated agenda of the Tide Council', '1. The Council may wish to discuss the indicators of dredging.'],
      [],
      { kind: 'agenda', symbol: 'TIDE/2013/1' },
    ),
    ...paper('council', ['Reef Board', '1. The Reef Board agreed on the mooring of ships.'], [], {
      symbol: 'REEF/2013/1',
    }),
  });
  const status = (question: string) => answerTurns(other, [question], { today: '2026-11-21' }).status;

  it('is not what it may wish to discuss', () =>
    assert.equal(status('what did the Tide Council decide on the indicators of dredging?'), 'not-in-records'));
});

describe('what a body concluded on a matter, where no session is named', () => {
  const reportOf = (number: number, lines: string[], symbol = `TIDE/20${number}/9`) =>
    paper(
      `report-${number}`,
      [`Report of the Tide Council on session ${number}`, '1. The session was opened.', ...lines],
      [],
      {
        kind: 'report',
        symbol,
        session: `{ body: tide, number: ${number} }`,
      },
    );
  const council = worldHolding({
    'bodies.yml': TIDE,
    ...reportOf(12, [
      'III. Harbour dredging',
      '4. The Council agreed to dredge.',
      'IV. Kelp',
      '5. The Council agreed to mow.',
    ]),
    ...reportOf(13, ['III. Harbour dredging', '6. The Council agreed to stop dredging.']),
    ...paper('headless', ['TIDE/2014/2', 'V. Whales', '2. Conclusions', '7. The Council agreed to count whales.'], [], {
      symbol: 'TIDE/2014/2',
    }),
  });
  const ask = (question: string) => answerTurns(council, [question], { today: '2026-11-21' });

  const table: [question: string, quote: string][] = [
    ['What did the Tide Council conclude on harbour dredging?', 'The Council agreed to stop dredging.'],
    ['What did the Tide Council conclude on kelp?', 'The Council agreed to mow.'],
    // A report that has lost its head.
    ['What did the Tide Council conclude on whales?', 'The Council agreed to count whales.'],
    ['Qu’a conclu le Conseil des marées sur les baleines ?', 'The Council agreed to count whales.'],
  ];
  for (const [question, quote] of table)
    it(question, () => {
      const { sources, lead } = ask(question);
      assert.deepEqual(
        sources.map((source) => source.quote),
        [quote],
        lead,
      );
    });

  it('is told with the report that says it', () =>
    assert.match(ask('What did the Tide Council conclude on harbour dredging?').lead, /on session 13/));

  it('is not that of another session than the one that is named', () =>
    assert.notEqual(ask('What did TC 14 conclude on harbour dredging?').status, 'answered'));
});

describe('conclusions that are parted by headings without a number', () => {
  const PARTED = [
    'Report of the Tide Council on its twelfth session',
    '1. The twelfth session of the Council was opened by its Chair.',
    'IV. Buoys',
    '(Agenda item 4)',
    '1. Proceedings',
    '5. The Council considered this agenda item at its 1st meeting and adopted the conclusions below.',
    '2. Conclusions',
    'Colours of buoys',
    '6. The Council agreed that buoys off harbours be painted yellow.',
    'Lamps on buoys',
    '7. The Council agreed that buoys have lamps.',
    'V. Gender and the sea',
    '(Agenda item 5)',
    '9. The Council recommended that half of all pilots be women.',
  ];
  const parted = worldHolding({
    'bodies.yml': TIDE,
    ...paper('report', PARTED, [], { kind: 'report', symbol: 'TIDE/2012/9', session: '{ body: tide, number: 12 }' }),
  });

  it('are those of the item', () => {
    const { sources } = answerTurns(parted, ['what was decided under item 4 of TC 12?'], { today: '2026-11-21' });
    assert.deepEqual(
      sources.map(({ paragraph }) => paragraph),
      ['6', '7'],
    );
  });
});
