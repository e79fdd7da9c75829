import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesOfDocument, sessionOfDocument } from '../../src/answer/session-of-document.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const THIRD = sessionClaim(
  'body: wg-2, number: 3, designation: réunion, dates: 2008-10-15/2008-10-16, place: Vienna, status: held',
);

const worldOf = (session: string | undefined) =>
  createWorld(
    loadKnowledge(makeFolder({ 'records/a.yml': recordOf([THIRD], session === undefined ? {} : { session }) })),
  );
const told = (session: string | undefined, language: AnswerLanguage) => {
  const world = worldOf(session);
  const [record] = world.knowledge.records;
  assert.ok(record);
  return sessionOfDocument(world, record, language);
};

describe('the session of a document, in the words of the reader', () => {
  const third = '{ body: wg-2, number: 3 }';
  const rows: [session: string | undefined, language: AnswerLanguage, told: string | undefined][] = [
    [third, 'en', 'Third meeting of the Working Group on Technical Assistance, 15 and 16 October 2008, Vienna'],
    [third, 'fr', "Troisième réunion du Groupe de travail sur l'assistance technique, 15 et 16 octobre 2008, Vienne"],
    ['{ body: cop, number: 7 }', 'en', 'Seventh session of Conference'],
    [
      '{ body: cop, number: 7, dates: 2014-10-06/2014-10-10 }',
      'fr',
      'Septième session de Conférence, du 6 au 10 octobre 2014',
    ],
    [undefined, 'en', undefined],
  ];
  for (const [session, language, words] of rows)
    it(`${language}: ${words ?? 'nothing'}`, () => assert.equal(told(session, language), words));

  for (const language of ['ar', 'es', 'ru', 'zh'] as const)
    it(`is worded in ${language}, with the day`, () => assert.match(told(third, language) ?? '', /2008/));

  it('is told by its body where no session is known', () => {
    const world = createWorld(
      loadKnowledge(makeFolder({ 'records/a.yml': recordOf([THIRD], { symbol: 'CTOC/COP/WG.2/2007/3' }) })),
    );
    const [record] = world.knowledge.records;
    assert.ok(record);
    assert.deepEqual(namesOfDocument(world, record, 'fr'), { body: "Groupe de travail sur l'assistance technique" });
  });
});
