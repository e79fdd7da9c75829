import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCalledShort } from '../../src/answer/evidence/letters/short-names.ts';
import type { DocumentRecord, Language } from '../../src/model.ts';

const NAMES: Record<Language, string> = {
  en: 'Special Committee on Tides',
  fr: 'Comité spécial des marées',
  es: 'Comité Especial de Mareas',
  ru: 'Специальный комитет по приливам',
  ar: 'اللجنة الخاصة المعنية بالمد',
  zh: '潮汐特别委员会',
};
const recordIn = (language: Language, symbol = 'A/RES/80/1', others: { body: string; name: string }[] = []) =>
  ({
    document: { language, symbol },
    claims: [{ body: 'tides', name: NAMES[language] }, ...others].map((name) => ({ name, paragraph: '1', quote: '' })),
  }) as unknown as DocumentRecord;

/** What a resolution has named in full it may call by a part of that name. */
describe('a body that a resolution calls by a part of its name', () => {
  const table: [language: Language, text: string, isCalled: boolean][] = [
    ['en', 'Decides that the Special Committee shall hold its next session in May;', true],
    ['en', 'Requests the Committee, at its next session, to count the gulls;', true],
    ['en', 'Requests the Sixth Committee, at its next session, to count the gulls;', false],
    ['en', 'Requests the Committee on Gulls to count them;', false],
    ['en', 'A committee met in May;', false],
    ['fr', 'Décide que le Comité spécial tiendra sa prochaine session en mai ;', true],
    ['fr', 'à la quatrième réunion du Comité, tenue en mai,', true],
    ['fr', 'à la quatrième réunion du Comité des mouettes, tenue en mai,', false],
    ['es', 'Decide que el Comité Especial celebre su próximo período de sesiones en mayo;', true],
    ['es', 'el Comité de Gaviotas celebrará su período de sesiones;', false],
    ['ru', 'постановляет, что сессия Специального комитета будет проведена в мае;', true],
    ['ru', 'просит Комитет провести сессию в мае;', true],
    ['ru', 'просит Шестой Комитет провести сессию в мае;', false],
    ['ar', 'تقرر أن تعقد اللجنة الخاصة في أيار/مايو دورتها المقبلة؛', true],
    ['zh', '决定特别委员会下一届会议于5月举行；', true],
    ['zh', '请委员会在5月举行的会议上审查；', true],
    ['zh', '请第六委员会在5月举行的会议上审查；', false],
  ];
  for (const [language, text, isCalled] of table)
    it(`${isCalled ? 'is' : 'is not'} meant by ${text}`, () =>
      assert.equal(isCalledShort(text, recordIn(language), ['tides']), isCalled));

  const text = 'Requests the Committee, at its next session, to count the gulls;';
  it('is none of two that may be called so', () =>
    assert.equal(
      isCalledShort(text, recordIn('en', 'A/RES/80/1', [{ body: 'gulls', name: 'Committee on Gulls' }]), ['tides']),
      false,
    ));
  it('is none in another document', () =>
    assert.equal(isCalledShort(text, recordIn('en', 'A/80/1'), ['tides']), false));
  it('is none that is not asked for', () => assert.equal(isCalledShort(text, recordIn('en'), ['gulls']), false));
});
