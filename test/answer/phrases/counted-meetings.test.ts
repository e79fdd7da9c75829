import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phrasesOf } from '../../../src/answer/phrases/phrases.ts';
import type { AnswerLanguage } from '../../../src/model.ts';

describe('a body that is a meeting itself', () => {
  const table: [language: AnswerLanguage, noun: string, body: string, said: string][] = [
    ['en', 'meeting', 'the Meeting of Chairs', 'the eleventh Meeting of Chairs'],
    ['en', 'session', 'the Conference', 'the eleventh session of the Conference'],
    ['fr', 'réunion', 'la Réunion des présidents', 'la onzième Réunion des présidents'],
    ['fr', 'session', 'la Conférence', 'la onzième session de la Conférence'],
    ['es', 'reunión', 'la Reunión de los Presidentes', 'la undécima Reunión de los Presidentes'],
    ['es', 'período de sesiones', 'la Conferencia', 'el undécimo período de sesiones de la Conferencia'],
  ];
  for (const [language, noun, body, said] of table)
    it(`is counted, and no meeting of it: ${said}`, () =>
      assert.equal(phrasesOf(language).nthSession(11, noun, body), said));
});
