import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const NAMED = ['  - name: { body: tide, name: Tide Council }', '    paragraph: "1"', '    quote: Tide Council'];
const ELECTED = '2. The Council elected Ms. Ada Sole Marin (Chile) as its Chair.';
const worldOf = (...lines: string[]) =>
  worldHolding({ 'bodies.yml': TIDE, ...paper('part', ['Part of a report', ...lines], NAMED) });
const ask = (world: ReturnType<typeof worldOf>, number: string) =>
  answerTurns(world, [`Who chaired the ${number} session of the Tide Council?`], { today: '2026-11-21' }).status;

describe('a document without a head', () => {
  const HELD = '1. The Tide Council held its third session in Lima.';
  it('is of the session that it says was held', () => assert.equal(ask(worldOf(HELD, ELECTED), 'third'), 'answered'));
  it('is of no other', () => assert.equal(ask(worldOf(HELD, ELECTED), 'fourth'), 'not-in-records'));
  it('is of none where it tells of two', () =>
    assert.equal(
      ask(worldOf(HELD, ELECTED, '3. Its fourth session will be held in Oslo.'), 'third'),
      'not-in-records',
    ));

  it('names a person whom documents in other scripts name otherwise', () => {
    const named = (name: string) => [
      `  - name: { body: tide, name: ${name} }`,
      '    paragraph: "1"',
      `    quote: ${name}`,
    ];
    const ru = ['1. Совет приливов провел свою третью сессию в Лиме.', '2. Совет избрал Аду Соле (Чили) Докладчиком.'];
    const ar = ['1. عقد مجلس المد دورته الثالثة في ليما.', '2. انتخبت اللجنة سالم أنصاري البحري (شيلي)، مقررا للدورة.'];
    const world = worldHolding({
      'bodies.yml': TIDE,
      ...paper('ru', ['Часть доклада', ...ru], named('Совет приливов'), { language: 'ru' }),
      ...paper('ar', ['جزء من التقرير', ...ar], named('مجلس المد'), { language: 'ar' }),
    });
    const question = 'Кто был докладчиком третьей сессии Совета приливов?';
    assert.deepEqual(
      answerTurns(world, [question], { today: '2026-11-21' }).sources.map(({ language }) => language),
      ['ru'],
    );
  });
});
