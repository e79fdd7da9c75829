import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sittingDayOf } from '../../src/answer/evidence/days/sitting-days.ts';
import type { AnswerLanguage, DocumentRecord } from '../../src/model.ts';
import { readDocument } from '../../src/records/document.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { findSentences } from '../../src/records/sentences.ts';

/** The day of the sitting of the last sentence of a report with numbered paragraphs, and the sentence that gives it. */
function dayOf(language: AnswerLanguage, lines: readonly string[]): [when: string, quote: string] | undefined {
  const { paragraphs } = readDocument(`${lines.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}\n`);
  const record: DocumentRecord = {
    id: 'report',
    path: 'records/report.yml',
    document: { text: 'report.txt', symbol: null, title: 'Report', kind: 'report', language, date: '2015-07-20' },
    paragraphs,
    claims: [],
  } as unknown as DocumentRecord;
  const last = paragraphs.at(-1);
  const sentence = last && findSentences(last.text).at(-1);
  assert.ok(last && sentence);
  const found = sittingDayOf(record, last, sentence, languageOf(language));
  return found && [found.when, found.paragraph.text.slice(found.sentence.start, found.sentence.end)];
}

const ON = 'At its 4th meeting, on 27 June 2015, the Board heard the Chair.';
const DID = 'At its 4th meeting, the Board adopted the atlas.';
const SAME = 'At the same meeting, the Board adopted the atlas.';

describe('the day of the sitting at which something was done', () => {
  const told: [AnswerLanguage, given: string, ...rest: string[]][] = [
    ['en', ON, DID],
    ['en', 'The fourth meeting of the Board was held on 27 June 2015.', DID],
    ['en', 'At its 4th plenary meeting, on Saturday, 27 June, the Board heard the Chair.', DID],
    ['en', ON, 'At its fourth closed meeting, the Board adopted the atlas.'],
    [
      'ru',
      'На своем 4-м открытом заседании 27 июня 2015 года Совет начал прения.',
      'На своем 4-м заседании он утвердил атлас.',
    ],
    ['en', ON, SAME],
    ['en', ON, 'The Chair spoke.', 'Two members replied.', SAME],
    ['en', ON, 'At its 5th meeting, on 28 June 2015, it rested.', DID],
    [
      'fr',
      'À sa 4e séance, le 27 juin 2015, le Conseil a entendu sa présidente.',
      'À sa 4e séance, il a adopté l’atlas.',
    ],
    [
      'fr',
      'À sa quatrième séance plénière, tenue le 27 juin 2015, le Conseil a entendu sa présidente.',
      'À la même séance, il a adopté l’atlas.',
    ],
    ['fr', 'À sa 1re réunion, le 27 juin 2015, le Conseil a débattu.', 'À sa première réunion, il a adopté l’atlas.'],
    [
      'es',
      'En su cuarta sesión, celebrada el 27 de junio de 2015, la Junta debatió.',
      'En su 4ª sesión, aprobó el atlas.',
    ],
    [
      'es',
      'En su 4ª sesión plenaria, el 27 de junio de 2015, la Junta debatió.',
      'En la misma sesión, aprobó el atlas.',
    ],
    ['ru', 'На своем 4-м заседании 27 июня 2015 года Совет начал прения.', 'На своем 4-м заседании он утвердил атлас.'],
    [
      'ru',
      'На своем четвертом пленарном заседании, состоявшемся 27 июня 2015 года, Совет начал прения.',
      'На том же заседании он утвердил атлас.',
    ],
    [
      'ar',
      'في جلسته الرابعة، المعقودة في 27 حزيران/يونيه 2015، استمع المجلس إلى الرئيس.',
      'في جلسته الرابعة، أقر المجلس الأطلس.',
    ],
    [
      'ar',
      'في الاجتماع الرابع، المعقود في 27 حزيران/يونيه 2015، استمع المجلس إلى الرئيس.',
      'وفي الاجتماع نفسه، أقر المجلس الأطلس.',
    ],
    ['zh', '在2015年6月27日第4次会议上，理事会听取了主席的发言。', '在第四次会议上，理事会通过了图集。'],
    ['zh', '理事会第4次全体会议于2015年6月27日举行。', '在同次会议上，理事会通过了图集。'],
  ];
  for (const [language, given, ...rest] of told)
    it(`is given elsewhere, in ${language}: ${given} ${rest.at(-1)}`, () =>
      assert.deepEqual(dayOf(language, [given, ...rest]), ['2015-06-27', given]));

  it('is given in the sentence before, in the same paragraph', () =>
    assert.deepEqual(dayOf('en', [`${ON} ${SAME}`]), ['2015-06-27', ON]));

  it('may be given after it', () =>
    assert.equal(
      dayOf('en', ['The Board met.', 'At its 4th meeting, the Board rose on 27 June 2015.', DID])?.[0],
      '2015-06-27',
    ));

  it('is that of each of two sittings in one sentence', () => {
    const both = 'At its 4th meeting, on 27 June 2015, and its 5th meeting, on 28 June 2015, the Board debated.';
    assert.equal(dayOf('en', [both, DID])?.[0], '2015-06-27');
    assert.equal(dayOf('en', [both, DID.replace('4th', '5th')])?.[0], '2015-06-28');
  });

  it('is that of the last sitting that is named before "the same"', () => {
    const fifth = 'At its 5th meeting, on 28 June 2015, the Board debated.';
    assert.equal(dayOf('en', [ON, fifth, SAME])?.[0], '2015-06-28');
    assert.equal(dayOf('en', [fifth, ON, SAME])?.[0], '2015-06-27');
  });

  const none: [why: string, language: AnswerLanguage, lines: string[]][] = [
    ['another number', 'en', [ON, DID.replace('4th', '5th')]],
    ['a number that ends so', 'en', [ON, DID.replace('4th', '24th')]],
    [
      'a number that ends so',
      'zh',
      ['在2015年6月27日第4次会议上，理事会开始辩论。', '在第14次会议上，理事会通过了图集。'],
    ],
    ['no sitting is named', 'en', [ON, 'The Board adopted the atlas.']],
    ['no day is given', 'en', ['At its 4th meeting, the Board heard the Chair.', DID]],
    ['only a month is given', 'en', ['At its 4th meeting, in June 2015, the Board debated.', DID]],
    ['several days are given', 'en', ['At its 4th meeting, from 27 to 28 June 2015, the Board debated.', DID]],
    ['two sentences give other days', 'en', [ON, 'At its 4th meeting, on 28 June 2015, the Board voted.', DID]],
    ['two sittings share their days', 'en', ['At its 4th and 5th meetings, on 27 and 28 June 2015, it debated.', DID]],
    [
      'two sittings share their days',
      'en',
      ['At its 4th and 5th meetings, on 27 June 2015, it debated.', DID.replace('4th', '5th')],
    ],
    ['a number that ends so', 'en', [ON, DID.replace('4th', '1004th')]],
    ['it names two', 'en', [ON, 'At its 4th meeting and its 5th meeting, the Board adopted the atlas.']],
    ['"the same" is said of two', 'en', [ON, 'At its 5th meeting, it recalled its 4th meeting.', SAME]],
    ['"the same" is one without a day', 'en', [ON, 'At its 5th meeting, the Board debated.', SAME]],
    ['"the same" is said of none', 'en', ['The Board met.', SAME]],
    ['"the same" is far from its sitting', 'en', [ON, ...Array.from({ length: 13 }, () => 'It debated.'), SAME]],
    [
      'the day is far from its sitting',
      'en',
      ['At its 4th meeting, the Board praised the lighthouses that were built before 27 June 2015.', DID],
    ],
    ['it is a continuation', 'en', [ON, 'At its resumed 4th meeting, the Board adopted the atlas.']],
    ['it is a part', 'en', [ON, 'At the second part of its 4th meeting, the Board adopted the atlas.']],
    ['the day is that of a continuation', 'en', [ON.replace('its 4th', 'its resumed 4th'), DID]],
    ['"the same" is a part', 'en', [ON, 'At the first part of its 4th meeting, it debated.', SAME]],
    [
      'it is a part',
      'fr',
      ['À sa 4e séance, le 27 juin 2015, il a débattu.', 'À la deuxième partie de sa 4e séance, il a adopté l’atlas.'],
    ],
    [
      'it is a part',
      'es',
      ['En su 4ª sesión, el 27 de junio de 2015, debatió.', 'En la segunda parte de su 4ª sesión, aprobó el atlas.'],
    ],
    [
      'it is a continuation',
      'ru',
      [
        'На своем 4-м заседании 27 июня 2015 года он начал прения.',
        'На возобновленном 4-м заседании он утвердил атлас.',
      ],
    ],
    [
      'it is a part',
      'ru',
      [
        'На своем 4-м заседании 27 июня 2015 года он начал прения.',
        'На второй части 4-го заседания он утвердил атлас.',
      ],
    ],
    ['it is a meeting of another body', 'en', [ON, 'At the 4th meeting of the SBSTA, the Chair adopted the atlas.']],
    ['"the same" is one of another body', 'en', [ON, 'At the 4th meeting of the SBSTA, it debated.', SAME]],
  ];
  for (const [why, language, lines] of none)
    it(`is not told where ${why}, in ${language}: ${lines.at(-1)}`, () =>
      assert.equal(dayOf(language, lines), undefined));
});
