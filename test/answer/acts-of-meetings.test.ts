import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { readYamlActs } from '../../src/records/formats/yaml-acts.ts';
import { recordOf } from '../fixtures/knowledge-folder.ts';
import { OTHERS } from '../fixtures/other-sentences.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';

const BODIES = `default: torch
bodies:
  - { id: tide, zone: UTC, names: [{ en: Tide Conference, fr: Conférence des marées }], also: { en: [TDC], fr: [TDC] } }
  - { id: torch, parent: tide, zone: UTC, names: [{ en: Torch Commission, fr: Commission des torches }], also: { en: [TCH, UN/TRCH], fr: [TCH] } }
places: [{ id: Apia, names: { en: Apia, fr: Apia } }]
`;
const act = (type: string, title: string, identifier: string, day: string, ...messages: string[]) =>
  `- dates: ['${day}']\n  type: ${type}\n  title: ${title}\n  identifier: ${identifier}\n  actions:\n${messages
    .map((message) => `  - message: ${message}`)
    .join('\n')}\n`;
const meeting = (title: string, ...acts: string[]) =>
  readYamlActs(`metadata:\n  title: ${title}\nresolutions:\n${acts.join('')}`)?.text ?? '';

const TORCH = meeting(
  '12th meeting of the TCH',
  act(
    'decision',
    'Decision TCH/12-1 (2031)',
    '12-1',
    '2031-03-23',
    'elects by secret ballot N. Reed chair of the Torch Commission.',
  ),
  act(
    'decision',
    'Decision TCH/12-2 (2031)',
    '12-2',
    '2031-03-23',
    'decides to set up a group on the colours of torches and appoints P. Moor its chair.',
  ),
  act(
    'decision',
    'Decision TCH/12-3 (2031)',
    '12-3',
    '2031-03-23',
    'The 13th meeting of the TCH will take place in Apia on 4 May 2032.',
  ),
);
const TIDE = meeting(
  '25th meeting of the TDC',
  act(
    'resolution',
    'On the lamps of harbours',
    '2',
    '2030-11-20',
    'The Tide Conference recalls Resolution 7 of its 21st meeting.',
  ),
);
const claim = (paragraph: string, content: string, quote: string) =>
  `  - decision: { ${content} }\n    paragraph: ${paragraph}\n    quote: ${quote}`;
const world = worldHolding({
  'bodies.yml': BODIES,
  ...paper('others', OTHERS),
  'texts/torch.txt': TORCH,
  'records/torch.yml': recordOf(
    [
      claim(
        'body.3',
        'id: decision TCH/12-1, by: torch',
        'elects by secret ballot N. Reed chair of the Torch Commission.',
      ),
      claim(
        'body.6',
        'id: decision TCH/12-2, by: torch',
        'decides to set up a group on the colours of torches and appoints P. Moor its chair.',
      ),
    ],
    {
      text: 'torch.txt',
      language: 'en',
      title: '12th meeting of the TCH',
      kind: 'document',
      session: '{ body: torch, number: 12 }',
    },
  ),
  'texts/tide.txt': TIDE,
  'records/tide.yml': recordOf(
    [
      claim('body.2', 'id: resolution 2 (2030), by: tide, title: On the lamps of harbours', 'On the lamps of harbours'),
      claim('body.3', 'id: resolution 2 (2030), by: tide, date: 2030-11-20', '2030-11-20'),
    ],
    {
      text: 'tide.txt',
      language: 'en',
      title: '25th meeting of the TDC',
      kind: 'document',
      session: '{ body: tide, number: 25 }',
    },
  ),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2036-11-21' });

describe('an act that a question calls by its number alone', () => {
  const table: [question: string, decisions: string[]][] = [
    ['What is the title of resolution 2 of the 25th TDC?', ['resolution 2 (2030)']],
    ['intitulé de la résolution 2 de la 25e TDC', ['resolution 2 (2030)']],
    ['What is resolution 2 of the TDC of 2030 about?', ['resolution 2 (2030)']],
    // Cited by that meeting, and not its own; a meeting that is not held.
    ['What does resolution 7 of the 25th TDC say?', []],
    ['What does resolution 2 of the 24th TDC say?', []],
    ['What does TCH decision 12-1 say?', ['decision TCH/12-1']],
    ['What does TCH decision 12-9 say?', []],
  ];
  for (const [question, decisions] of table)
    it(`${question} ${decisions.join()}`, () => {
      const answer = ask(question);
      assert.deepEqual(answer.decisions, decisions, answer.lead);
      assert.equal(answer.status === 'answered', decisions.length > 0, answer.lead);
    });
});

describe('what a decision does', () => {
  const table: [question: string, said: RegExp | undefined][] = [
    ['Who was elected chair of the Torch Commission in March 2031?', /N\. Reed/],
    ['who was elected chair of untrch in 2031?', /N\. Reed/],
    ['Who was elected chair of the Torch Commission in April 2031?', undefined],
    ['Who was elected chair of the Torch Commission in 2030?', undefined],
    // A secret ballot is no secretary.
    ['Who was elected secretary of the Torch Commission in 2031?', undefined],
    ['who chairs the group on the colours of torches (decision 12-2 of the TCH)', /P\. Moor/],
    // The meeting to come is another.
    ['Where was the 12th meeting of the TCH held?', undefined],
  ];
  for (const [question, said] of table)
    it(`${question} ${said}`, () => {
      const { status, lead, lines } = ask(question);
      assert.equal(status === 'answered', said !== undefined, `${lead} ${JSON.stringify(lines)}`);
      if (said) assert.match(JSON.stringify(lines), said);
    });
});
