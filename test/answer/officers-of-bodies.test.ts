import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { planOf } from '../../src/answer/evidence/asked/plan.ts';
import { wantedBy } from '../../src/answer/evidence/asked/wanted.ts';
import { scopeOf } from '../../src/answer/evidence/scope.ts';
import { soughtIn } from '../../src/answer/evidence/words/sought.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { askedOf } from '../../src/answer/turns/context.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';

const body = (id: string, name: string, letters: string) =>
  `  - id: ${id}\n    series: TIDE/${letters}\n    zone: UTC\n    names: [{ en: ${name} }]\n    also: { en: [${letters}] }\n`;
const BODIES = `default: reefs\nbodies:\n${body('reefs', 'Body for Reefs', 'BFR')}${body('atolls', 'Body for Atolls', 'BFA')}${body('lagoons', 'Body for Lagoons', 'BFL')}places: []\n`;

const LINES = [
  'The meeting was chaired by Ms. Ada Nurmi (Finland), Chair of the BFR.',
  'The drafting of the text was led by Mr. Juan Prado (Peru), Chair of the BFA.',
  'The map of reefs was sold to the keepers.',
];
const world = createWorld(
  loadKnowledge(
    makeFolder({
      'bodies.yml': BODIES,
      'texts/a.txt': `${LINES.map((line, at) => `${at + 1}. ${line}`).join('\n\n')}\n`,
      'records/a.yml': recordOf([], {
        language: 'en',
        title: 'Report of the Body for Reefs on its fiftieth session',
        kind: 'report',
        symbol: 'TIDE/BFR/2019/9',
        session: '{ body: reefs, number: 50 }',
      }),
      'texts/o.txt': `${OTHERS.map((line, at) => `${at + 1}. ${line}`).join('\n\n')}\n`,
      'records/o.yml': recordOf([], { text: 'o.txt', language: 'en', title: 'Other things', kind: 'note' }),
    }),
  ),
);

const planFor = (question: string, weak = false) => {
  const asked = askedOf(
    readQuestion(question, world.reader, 'en', () => false),
    world,
    '2026-11-21',
  );
  const bodies = asked.bodies.map((mention) => ({
    ...mention,
    weak: mention.weak || (weak && mention.body === 'atolls'),
  }));
  const given = { ...asked, bodies };
  return planOf(given, world, wantedBy(given), soughtIn(given, world), scopeOf(given, world));
};

describe('the body whose officer is asked for', () => {
  const table: [question: string, own: boolean, named?: string, other?: string][] = [
    [
      'Who was the Chair of the BFA at BFR 50?',
      true,
      'Mr. Prado, Chair of the BFA, spoke.',
      'Ms. Nurmi, Chair of the BFR, spoke.',
    ],
    [
      'Who was the Chair of the Body for Atolls at BFR 50?',
      true,
      'Mr. Prado, Chair of the BFA, spoke.',
      'The Chair spoke.',
    ],
    [
      'At BFR 50, who was the Chair of the BFL?',
      true,
      'The Chair of the Body for Lagoons spoke.',
      'The Chair of the Body for Atolls spoke.',
    ],
    // Two are named, and either will do.
    [
      'Who were the Chairs of the BFA and the BFL at BFR 50?',
      true,
      'The Chair of the BFL spoke.',
      'The Chair of the BFR spoke.',
    ],
    // That of the session itself, or of no session, is of no other body.
    ['Who was the Chair at BFR 50?', false],
    ['Who was the Chair of the BFR at BFR 50?', false],
  ];
  for (const [question, is, named = '', other = ''] of table)
    it(`${is ? 'is another' : 'is that of the session'}: ${question}`, () => {
      const plan = planFor(question);
      assert.ok(plan?.isPerson);
      assert.equal(plan.officersOf !== undefined, is);
      if (!plan.officersOf) return;
      const en = languageOf('en');
      assert.deepEqual([plan.officersOf(named, en, false), plan.officersOf(other, en, false)], [true, false]);
    });

  it('is held to no number of a session', () =>
    assert.equal(
      planFor('Who was the Chair of the BFA at BFR 50?')?.officersOf?.(
        'At the 50th meeting of the BFR, the Chair of the BFA spoke.',
        languageOf('en'),
        false,
      ),
      true,
    ));

  it('is none that is hardly named', () =>
    assert.equal(planFor('Who was the Chair of the BFA at BFR 50?', true)?.officersOf, undefined));

  it('is none where no session is named', () =>
    assert.equal(
      planFor('Who was the Chair of the BFA who sold the map of reefs to the keepers?')?.officersOf,
      undefined,
    ));
});

describe('an officer at the session of another body', () => {
  const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });
  it('is named in a sentence on his body', () => {
    const { status, sources, lead } = ask('Who was the Chair of the BFA at BFR 50?');
    assert.equal(status, 'answered', lead);
    assert.deepEqual(
      sources.map(({ quote }) => quote),
      [LINES[1]],
    );
  });
  it('is not the one of the session', () => {
    const { status, lines, lead } = ask('Who was the Chair of the BFL at BFR 50?');
    assert.notEqual(status, 'answered', lead);
    assert.doesNotMatch(`${lead} ${lines.join(' ')}`, /Nurmi|Prado/);
  });
});

describe('English words in a question of another script', () => {
  const wordsOf = (question: string) => {
    const asked = askedOf(
      readQuestion(question, world.reader, 'ru', () => false),
      world,
      '2026-11-21',
    );
    return soughtIn(asked, world).words;
  };
  it('are sought as the documents write them, without the small ones', () => {
    const words = wordsOf('Кому была продана map of the reefs смотрителями?');
    const english = words.filter(({ word }) => /^[a-z]/.test(word));
    assert.deepEqual(
      english.map(({ word, stems }) => [word, stems.get('en')]),
      [
        ['map', ['map']],
        ['reefs', ['reef']],
      ],
    );
  });
});
