import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { paper, worldHolding } from '../fixtures/papers.ts';
import { TIDE } from '../fixtures/tide.ts';

const ORME =
  'The Council elected Ms. Ada Orme (Kestrelland) to fill the vacancy arising from the resignation of Mr. Jon Pell (Gullmark), for a term expiring on 31 December 2031.';
const RUIZ =
  'El Consejo eligió a la Sra. Inés Ruda (Garzia) para llenar la vacante producida por la renuncia del Sr. Luis Mora (Garzia), por un período que concluiría el 30 de junio de 2032.';
const world = worldHolding({
  'bodies.yml': TIDE,
  ...paper('elections', ['Elections to the Tide Council', `1. ${ORME}`, '2. The Council thanked Mr. Pell.']),
  ...paper('elecciones', ['Elecciones del Consejo de Mareas', `1. ${RUIZ}`], [], { language: 'es' }),
});

describe('who fills the vacancy that somebody left', () => {
  const table: [question: string, quote: string | undefined, dates?: string[]][] = [
    ['Whom does Ada Orme replace?', ORME],
    ['Who replaced Jon Pell?', ORME],
    ['¿quién sustituye a Luis Mora?', RUIZ],
    ['¿a quién sustituye Inés Ruda y hasta cuándo dura su mandato?', RUIZ, ['2032-06-30']],
    ['¿a quién sustituye Ada Orme?', ORME],
    ['qui a remplacé Jon Pell ?', ORME],
    ['qui Ada Orme remplace-t-elle ?', ORME],
    // The other way round, nobody says it.
    ['Who replaced Ada Orme?', undefined],
    ['Whom does Jon Pell replace?', undefined],
    ['Who replaced Ada Pell?', undefined],
    ['¿quién sustituye a Inés Ruda?', undefined],
  ];
  for (const [question, quote, dates = []] of table)
    it(question, () => {
      const { sources, dates: told, status } = answerTurns(world, [question], { today: '2031-11-21' });
      if (quote === undefined) assert.equal(status, 'not-in-records');
      else assert.deepEqual([sources.map((source) => source.quote), told], [[quote], dates]);
    });
});
