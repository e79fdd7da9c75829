import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { bodyNames, conferenceOf, findMentions } from '../../src/records/bodies.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { findOrdinals } from '../../src/records/ordinals.ts';
import { proposeBodies } from '../../src/records/propose-bodies.ts';
import { plain } from '../../src/records/text.ts';

const ar = languageOf('ar');

/** Letters with a hamza on a seat lose it in plain letters: words to be found there are written without it. */
describe('Arabic words with a hamza', () => {
  const sessions: [text: string, number: number][] = [
    ['الدورة المائة', 100],
    ['الدورة المئة', 100],
    ['الدورة الثامنة والعشرون بعد المائة', 128],
    ['الدورة المائة والسادسة والستون', 166],
    ['الدورة السادسة بعد المائتين', 206],
  ];
  for (const [text, number] of sessions)
    it(`${text} is ${number}`, () => {
      const words = plain(text);
      assert.deepEqual(
        findOrdinals(words, { start: 0, end: words.length }, ar).map(({ numbers, end }) => [numbers, end]),
        [[[number], words.length]],
      );
    });

  it('ordinals are all in plain letters', () => {
    assert.deepEqual(
      ar.ordinals.flat().filter((form) => plain(form) !== form),
      [],
    );
  });

  it('Official Records', () => {
    const text = 'الجمعية العامة الوثائق الرسمية\n\nA/73/18\n\nتقرير اللجنة\n\n1. اجتمعت اللجنة.';
    assert.equal(extractRecord(text, { file: 'x.txt', bodies: [], places: [] }).document.symbol, 'A/73/18');
  });

  it('the Conference of the Parties, called by no more than its name', () => {
    const cop: Body = { id: 'cop', series: 'FCCC/CP', zone: 'UTC', names: [{ ar: 'مؤتمر الأطراف في الاتفاقية' }] };
    const names = [...bodyNames([cop], ar), ...conferenceOf([cop], cop, ar)];
    assert.deepEqual(
      findMentions(plain('اجتمع مؤتمر الأطراف في بون.'), names, ar, undefined).map(({ body }) => body),
      ['cop'],
    );
  });

  it('a committee that nobody knows', () => {
    const text = 'اللجنة المعنية بالبيئة\n\nالدورة الثالثة\n\n1. اجتمعت اللجنة.';
    assert.deepEqual(
      proposeBodies(text, { language: 'ar', bodies: [], places: [] }).map(({ body }) => body.names[0]?.ar),
      ['اللجنة المعنية بالبيئة'],
    );
  });
});
