import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import type { Asked } from '../../src/answer/asked.ts';
import { meetingOfAnother, ofBody } from '../../src/answer/evidence/bodies/of-body.ts';
import { ownBodies } from '../../src/answer/evidence/bodies/own-bodies.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const BODIES = `default: sbi
bodies:
  - id: sbi
    series: FCCC/SBI
    zone: UTC
    names: [{ en: Subsidiary Body for Implementation, fr: Organe subsidiaire de mise en œuvre }]
    also: { en: [SBI] }
  - id: leg
    series: FCCC/LEG
    zone: UTC
    names: [{ en: Least Developed Countries Expert Group }]
  - id: habitat
    series: A/CONF.226/PC
    zone: UTC
    names: [{ en: Preparatory Committee for the Conference on Housing, fr: Comité préparatoire de la Conférence sur le logement }]
places: []
`;

const NOTES = [
  'The report on the 44th meeting of the LEG, held on 4 June 2013 in Lusaka, was introduced.',
  'The Least Developed Countries Expert Group met on 7 June 2014 in Dili.',
  'The 45th session of the SBI was held on 8 November 2016 in Marrakech.',
];
const PLAIN = [
  'The Committee elected Mr. Ravi Nair (India) as Rapporteur.',
  'The workshop of the islands opened in Nadi at 10 a.m. on 4 June 2016.',
  'The seaweed fund has been audited.',
];
const numbered = (lines: string[]) => lines.map((text, at) => `${at + 1}. ${text}\n`).join('\n');
const facts = (text: string, more = {}) => ({
  text,
  language: 'en',
  title: `Notes ${text}`,
  kind: 'document',
  ...more,
});

const worldWith = (symbol: string) =>
  createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': BODIES,
        'texts/a.txt': numbered(NOTES),
        'records/a.yml': recordOf([], facts('a.txt')),
        'texts/h.txt': numbered(PLAIN),
        'records/h.yml': recordOf([], facts('h.txt', { symbol })),
      }),
    ),
  );
const world = worldWith('A/CONF.226/PC.2/1');
/** The same sentences in a document of another body. */
const elsewhere = worldWith('FCCC/SBI/2015/1');
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });
const record = (file: string) => {
  const found = world.knowledge.records.find(({ document }) => document.title === `Notes ${file}`);
  assert.ok(found);
  return found;
};

describe('the body whose document a paragraph is of', () => {
  it('is known by the symbol, and gives the words of its name in both languages', () => {
    const { bodies, names } = ownBodies(world, 'fr')(record('h.txt'), '1');
    assert.deepEqual(bodies, ['habitat']);
    for (const word of ['logement', 'comite'])
      assert.ok([...names.terms].some((term) => term.startsWith(word.slice(0, 5))));
    assert.ok([...names.terms].some((term) => term.startsWith('hous')));
    assert.ok(![...names.terms].some((term) => term.startsWith('implement')));
  });

  it('is none where the document has no symbol', () => {
    const { bodies, names } = ownBodies(world, 'en')(record('a.txt'), '1');
    assert.deepEqual([bodies, names.terms.size], [[], 0]);
  });

  const asked: [question: string, quote: string | undefined][] = [
    ['Which rapporteur did the Housing Committee elect?', PLAIN[0]],
    ['Who was elected Rapporteur of the Preparatory Committee for the Conference on Housing?', PLAIN[0]],
    ['At what time did the workshop of the islands at the Conference on Housing open?', PLAIN[1]],
  ];
  for (const [question, quote] of asked) {
    it(`need not be said by the sentence: ${question}`, () => {
      const { status, sources, lead } = ask(question);
      assert.deepEqual([status, sources.map((source) => source.quote)], ['answered', [quote]], lead);
    });
    it(`is not that of another document: ${question}`, () =>
      assert.equal(answerTurns(elsewhere, [question], { today: '2026-11-21' }).status, 'not-in-records'));
  }
});

describe('of what body a sentence says something', () => {
  const asked = (bodies: string[], ordinals: number[], typed: string) =>
    ({
      bodies: bodies.map((body) => ({ body, from: 0, to: 1, weak: false })),
      ordinals: ordinals.map((value) => ({ value, from: 0, to: 1 })),
      typed,
      tokens: [],
    }) as unknown as Asked;
  const table: [text: string, bodies: string[], ordinals: number[], isOwn: boolean, fits: boolean][] = [
    ['The report on the 44th meeting of the LEG was introduced.', ['sbi'], [44], true, false],
    ['The report on its 44th meeting was introduced.', ['sbi'], [44], true, true],
    ['The 44th session of the SBI was opened after the 20th meeting of the LEG.', ['sbi'], [44], true, true],
    ['The 44th meeting of the Least Developed Countries Expert Group was opened.', ['sbi'], [44], true, false],
    ['The group met in Dili.', ['sbi'], [], false, false],
    ['The group met in Dili.', ['sbi'], [], true, true],
    ['The SBI met in Dili.', ['sbi'], [], false, true],
    ['The Subsidiary Body for Implementation met in Dili.', ['sbi'], [], false, true],
    ['The Least Developed Countries Expert Group met in Dili.', ['sbi'], [], false, false],
    ['The group met in Dili.', [], [44], false, true],
    // "Its" is of the body right before it (FCCC/KP/CMP/2018/8/Add.1).
    ['It was sent to the Least Developed Countries Expert Group for its 44th meeting.', ['sbi'], [44], true, false],
    ['It was sent to the Subsidiary Body for Implementation for its 44th session.', ['sbi'], [44], true, true],
  ];
  for (const [text, bodies, ordinals, isOwn, fits] of table)
    it(`${text} / ${bodies} ${ordinals} ${isOwn}`, () =>
      assert.equal(
        ofBody(asked(bodies, ordinals, `When did ${bodies} meet?`), world)(text, languageOf('en'), isOwn),
        fits,
      ));

  const meetings: [text: string, ofAnother: boolean][] = [
    ['At its planning meeting of 4 May 2011, the Least Developed Countries Expert Group thanked the SBI.', true],
    ['At its planning meeting of 4 May 2011, the Subsidiary Body for Implementation thanked the group.', false],
    ['The planning meeting of 4 May 2011 was useful.', false],
  ];
  for (const [text, ofAnother] of meetings)
    it(`a meeting of another, ${ofAnother}: ${text}`, () => {
      const question = {
        ...asked(['sbi'], [], 'When did the SBI hold its planning meeting?'),
        cues: new Set(['meet']),
      };
      assert.equal(meetingOfAnother(question, world)(text, languageOf('en')), ofAnother);
    });

  for (const question of [
    'When was SBI 44?',
    'When was the 44th session of the SBI?',
    'When and where did the Subsidiary Body for Implementation last meet in Dili?',
  ])
    it(`refused: ${question}`, () => assert.deepEqual(ask(question).dates, []));
  it('and told of the body itself', () =>
    assert.deepEqual(ask('When was the 45th session of the SBI?').dates, ['2016-11-08']));
});
