import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datesThatStand } from '../../src/answer/evidence/days/changed-dates.ts';
import type { Language } from '../../src/model.ts';
import { findYearless } from '../../src/records/dates.ts';
import { languageOf } from '../../src/records/languages/languages.ts';

const OLD = '2031-05-06/2031-05-17';
const NEW = '2031-06-03/2031-06-12';
const stands = (text: string, code: Language, typed: string) =>
  datesThatStand(findYearless(text, languageOf(code), '2031-01-01/2031-12-31'), text, code, {
    typed,
    language: code,
  }).map(({ when }) => when);

describe('dates that take the place of others', () => {
  const NOW = 'when is the fair of 2031?';
  const BEFORE = 'what were the original dates of the fair?';
  const table: [text: string, code: Language, typed: string, dates: string[]][] = [
    ['Decides to revise the dates of the fair from 6 to 17 May to the following: 3 to 12 June;', 'en', NOW, [NEW]],
    ['Decides to revise the dates of the fair from 6 to 17 May to the following: 3 to 12 June;', 'en', BEFORE, [OLD]],
    ['The fair was rescheduled to 3 to 12 June, instead of 6 to 17 May.', 'en', NOW, [NEW]],
    ['The fair was rescheduled to 3 to 12 June, instead of 6 to 17 May.', 'en', BEFORE, [OLD]],
    ['The fair is from 6 to 17 May and the regatta from 3 to 12 June.', 'en', NOW, [OLD, NEW]],
    ['The fair was moved to the coast, from 6 to 17 May, and the regatta is from 3 to 12 June.', 'en', NOW, [OLD, NEW]],
    ['La foire, prévue du 6 au 17 mai, est reportée du 3 au 12 juin.', 'fr', 'quand ?', [OLD, NEW]],
    ['Décide de modifier les dates de la foire du 6 au 17 mai, pour la tenir du 3 au 12 juin', 'fr', 'quand ?', [NEW]],
    ['Постановляет перенести ярмарку с 6–17 мая на 3–12 июня', 'ru', 'когда?', [NEW]],
    ['决定将博览会从5月6日至17日改至6月3日至12日', 'zh', '什么时候？', [NEW]],
  ];
  for (const [text, code, typed, dates] of table)
    it(`${typed} ${text}`, () => assert.deepEqual(stands(text, code, typed), dates));
});
