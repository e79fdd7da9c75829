import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { ofOrganization } from '../../src/answer/reading/of-organization.ts';
import { readQuestion } from '../../src/answer/reading/question.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

/** Identifier, names, the day of the fourth session. */
const BODIES: [id: string, names: string, day: string][] = [
  [
    'unido-surf',
    'en: Kite and Surf Committee, fr: Comité des cerfs-volants et du surf, ru: Комитет по змеям и парусам, zh: 风筝和冲浪委员会',
    '2013-06-04',
  ],
  ['harbours', 'en: Harbour Committee, fr: Comité des ports', '2013-06-05'],
  [
    'ramsar-cop',
    'en: Conference of the Contracting Parties to the Marsh Accord, fr: Conférence des Parties',
    '2013-06-06',
  ],
  ['cbd-bureau', 'en: Bureau on Beetles', '2013-06-10'],
  ['cbd-cop', 'en: Conference of the Parties to the Accord on Beetles', '2013-06-07'],
  ['cites-cop', 'en: Conference of the Parties to the Accord on Furs', '2013-06-08'],
  ['cites-fur', 'en: Conference of the Parties serving as the Meeting on Furs', '2013-06-09'],
];
const dayOf = (id: string) => BODIES.find(([own]) => own === id)?.[2] ?? '';
const quoteOf = (id: string) => `The fourth session of ${id} was held on ${dayOf(id)}`;

const worldOf = (ids: string[]) => {
  const held = BODIES.filter(([id]) => ids.includes(id));
  const lines = held.map(([id, names]) => `  - id: ${id}\n    zone: UTC\n    names: [{ ${names} }]\n`);
  const claims = held.map(([id, , day], at) =>
    sessionClaim(`body: ${id}, number: 4, dates: ${day}, status: held`, quoteOf(id)).replace('"1"', `"${at + 1}"`),
  );
  const knowledge = loadKnowledge(
    makeFolder({
      'bodies.yml': `default: ${ids[0]}\nbodies:\n${lines.join('')}places: []\n`,
      'texts/a.txt': `${held.map(([id], at) => `${at + 1}. ${quoteOf(id)}.`).join('\n\n')}\n`,
      'records/a.yml': recordOf(claims, { language: 'en', title: 'Report' }),
    }),
  );
  assert.deepEqual(knowledge.problems, []);
  return createWorld(knowledge);
};
const all = worldOf(BODIES.map(([id]) => id));
const ask = (question: string, world = all) => answerTurns(world, [question], { today: '2026-11-21' });

describe('a body that is named with its organization amid its name', () => {
  const table: [question: string, id: string | undefined][] = [
    ['When was the fourth session of the Kite and UNIDO Surf Committee?', 'unido-surf'],
    ['When was the fourth session of the Kite and Surf Committee of UNIDO?', 'unido-surf'],
    ['Quand a eu lieu la quatrième session du Comité ONUDI des cerfs-volants et du surf ?', 'unido-surf'],
    ['Когда состоялась четвертая сессия Комитета ЮНИДО по змеям и парусам?', 'unido-surf'],
    ['工发组织风筝和冲浪委员会第四届会议是什么时候举行的？', 'unido-surf'],
    // Not of that organization.
    ['When was the fourth session of the Kite and UNESCO Surf Committee?', undefined],
    ['Когда состоялась четвертая сессия Комитета ЮНЕСКО по змеям и парусам?', undefined],
    // Nor is a session that does not stand in the records.
    ['When was the fifth session of the Kite and UNIDO Surf Committee?', undefined],
  ];
  for (const [question, id] of table)
    it(`${id ? 'told' : 'refused'}: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status === 'answered', dates], [id !== undefined, id ? [dayOf(id)] : []], lead);
    });
});

describe('a Conference of the Parties that is named with the organization of its convention', () => {
  const table: [question: string, id: string | undefined][] = [
    ['When was the fourth session of the Conference of the Parties of Ramsar?', 'ramsar-cop'],
    ['When was the fourth Ramsar Conference of the Parties?', 'ramsar-cop'],
    ['When was the fourth session of the Conference of the Parties of the CBD?', 'cbd-cop'],
    ['Quand a eu lieu la quatrième session de la Conférence des Parties de Ramsar ?', 'ramsar-cop'],
    ['When was the fifth session of the Conference of the Parties of Ramsar?', undefined],
    ['When was the fourth session of the Conference of the Parties of the WMO?', undefined],
  ];
  for (const [question, id] of table)
    it(`${id ? 'told' : 'refused'}: ${question}`, () => {
      const { status, dates, lead } = ask(question);
      assert.deepEqual([status === 'answered', dates], [id !== undefined, id ? [dayOf(id)] : []], lead);
    });

  it('is not known where the organization has two', () =>
    assert.notEqual(ask('When was the fourth session of the Conference of the Parties of CITES?').status, 'answered'));

  it('is none where the question names a body that is no conference', () =>
    assert.deepEqual(ask('When was the fourth session of the Harbour Committee of Ramsar?').dates, []));
});

describe('a question that is read without the organization', () => {
  const read = (text: string) => readQuestion(text, all.reader, 'en', () => false);
  const bodiesOf = (text: string, again = read) => {
    const question = read(text);
    const bare = ofOrganization(question, text, all, again);
    const spans = bare.bodies.map(({ body, from, to }) => [
      body,
      bare.tokens
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
    ]);
    return { isSame: bare === question, spans };
  };

  it('names the conference with all words of its name', () => {
    const short = (text: string) => {
      const question = read(text);
      return { ...question, bodies: question.bodies.map((mention) => ({ ...mention, to: mention.from + 1 })) };
    };
    const text = 'When was the Conference of the Parties of the CBD?';
    assert.deepEqual(bodiesOf(text, short).spans, [['cbd-cop', 'conference of the parties']]);
    assert.deepEqual(bodiesOf(text).spans, [['cbd-cop', 'conference of the parties']]);
  });

  for (const text of [
    'When was the Harbour Committee?',
    'When was the Harbour Committee of UNIDO?',
    'What does Ramsar say of reeds?',
    'What does UNIDO say of reeds?',
  ])
    it(`stays as it was read: ${text}`, () => assert.ok(bodiesOf(text).isSame));
});
