import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const BODIES = TIDE.replace('also: { en: [TC] }', 'also: { en: [TIC], es: [COM] }');
const claim = [
  '  - session: { body: tide, number: 8, dates: 2014-06-04/2014-06-06, status: held }',
  '    paragraph: "1"',
  '    quote: held from 4 to 6 June 2014',
].join('\n');
const world = worldHolding({
  'bodies.yml': BODIES,
  ...paper(
    'eighth',
    [
      'Report of the Tide Council on its eighth session',
      '1. The eighth session of the Tide Council was held from 4 to 6 June 2014. The Chair of the TIC, Mr. Ato Mensah, opened the session.',
      '2. The Council considered buoys in a contact group chaired by the Chair of the Reef Board, Ms. Ana Ruiz.',
      '3. TIC 9 will consider the matter again.',
    ],
    [claim],
    { kind: 'report', symbol: 'TIDE/2014/5', session: '{ body: tide, number: 8 }' },
  ),
  ...paper(
    'tenth',
    [
      'Report of the Tide Council on its tenth session',
      '1. The Council thanked the secretariat for MD 11, held on 20 June 2019.',
      '2. The Chair drew attention to the deadline for all groups to conclude their work by 1 p.m. on 26 June 2019.',
    ],
    [],
    { kind: 'report', symbol: 'TIDE/2019/2', session: '{ body: tide, number: 10 }' },
  ),
});
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' });

describe('of a session itself', () => {
  for (const question of ['dates of TIC 10', 'what time did TIC 10 open?', 'at what time does TIC 8 open?'])
    it(`${question}: nothing that was held or due at it`, () => assert.equal(ask(question).status, 'not-in-records'));

  it('its Chair, by letters of another language', () =>
    assert.match(ask('¿Quién presidió la 8ª sesión del COM?').sources[0]?.quote ?? '', /Ato Mensah/));

  it('it is not denied where a document speaks of it', () => {
    assert.doesNotMatch(ask('where was TIC 9 held?').lead, /hold no/);
    assert.match(ask('where was TIC 77 held?').lead, /hold no 77th/);
  });
});
