import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    symbol: 'E/RES/2014/36',
    language: 'ar',
    lines: [
      'وإذ تشير إلى أن اللجنة الفنية تعقد أربعة اجتماعات في كل فترة،',
      '1 - تقرر تغيير اسم اللجنة الفنية إلى "لجنة المصابيح"؛',
      'تعقد لجنة المصابيح ثلاثة اجتماعات في الفترة ما بين الدورات.',
    ],
  },
  {
    symbol: 'S/RES/2901(2031)',
    lines: ['Calls upon the keepers of the lagoon to count the gulls and to report on them;'],
  },
  { symbol: 'A/RES/69/200', lines: ['1. Decides that the keepers shall count the gulls;'] },
]);
const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-27' });

/** A resolution that is a document of its own is asked for by its number, as by its symbol. */
describe('a resolution by its number', () => {
  for (const question of ['resolution 2014/36', 'résolution 2014/36 ?', 'القرار 2014/36'])
    it(question, () => assert.deepEqual(ask(question).symbols, ['E/RES/2014/36']));

  it('says what it does, and not what it only recalls', () => {
    const { status, lines } = ask('القرار 2014/36 كم اجتماعا تعقد لجنة المصابيح');
    assert.equal(status, 'answered');
    assert.match(lines.join(' '), /ثلاثة/u);
  });

  it('of the Security Council is held where one of its documents is', () => {
    const said = ask('What does resolution 2901 (2031) say?');
    assert.equal(said.status, 'answered');
    assert.deepEqual(said.symbols, ['S/RES/2901(2031)']);
    assert.equal(ask('What does resolution 2902 (2031) say?').status, 'not-in-records');
    const other = ask('When was resolution 2901 (2031) adopted?');
    assert.equal(other.status, 'not-in-records');
    assert.match([other.lead, ...other.lines].join(' '), /S\/RES\/2901\(2031\)/u);
  });

  it('is not another of the same number', () => {
    for (const question of ['resolution 2014/37', 'resolution 70/200', 'decision 2014/36'])
      assert.notEqual(ask(question).status, 'answered', question);
  });
});
