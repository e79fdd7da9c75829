import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import { isOfOthers } from '../../src/answer/evidence/rules/days-of-others.ts';
import { DAYS_OF_KINDS } from '../../src/answer/evidence/rules/kinds-of-session.ts';
import { NOBODY_NAMED } from '../../src/answer/evidence/rules/nobody-named.ts';
import { isSuperseded } from '../../src/answer/evidence/rules/superseded.ts';
import type { DocumentRecord, Language } from '../../src/model.ts';
import { findDates } from '../../src/records/dates.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { keeps } from './rule-cases.ts';

const asks = (typed: string, language: Language, ordinals: number[] = []) =>
  ({ typed, language, cues: new Set(), ordinals: ordinals.map((value) => ({ value })) }) as unknown as Asked;

const recordOf = (language: Language, ...texts: string[]) =>
  ({
    document: { language, title: 'Paper' },
    paragraphs: texts.map((text, at) => ({ key: String(at), part: 'body', text })),
    claims: [],
  }) as unknown as DocumentRecord;

describe('days of something else', () => {
  const table: [text: string, code: Language, asked: Asked, is: boolean][] = [
    ['ANT/IX/INF.15 Date: 28 September 2027', 'en', asks('When was the ninth consultative meeting?', 'en', [9]), true],
    ['The meeting of INF.15 was on 28 September 2027', 'en', asks('When was the consultative meeting?', 'en'), false],
    [
      'En su 376a sesión, celebrada el 4 de abril de 2022, la Comisión aprobó el programa de su período de sesiones de 2022.',
      'es',
      asks('¿Cuándo celebró la Comisión su período de sesiones de 2022?', 'es'),
      true,
    ],
    [
      'En su 376a sesión, celebrada el 4 de abril de 2022, la Comisión aprobó el programa de su período de sesiones de 2022.',
      'es',
      asks('¿Cuándo aprobó la Comisión el programa de su período de sesiones de 2022?', 'es'),
      false,
    ],
    [
      '在2022年4月4日第376次会议上通过2022年实质性会议临时议程',
      'zh',
      asks('委员会2022年实质性会议何时举行？', 'zh'),
      true,
    ],
    [
      'The workshop took place on 23 October 2013, coinciding with the Fifteenth Session of the Working Party.',
      'en',
      asks('When is the fifteenth session of the Working Party?', 'en', [15]),
      true,
    ],
    [
      'The workshop coincides with the fifteenth session of the Working Party, from 4 to 8 May 2026.',
      'en',
      asks('When is the fifteenth session of the Working Party?', 'en', [15]),
      false,
    ],
  ];
  for (const [text, code, asked, is] of table)
    it(`${asked.typed} ${text}`, () => {
      const language = languageOf(code);
      const dates = findDates(text, language).map(({ when }) => when);
      assert.equal(isOfOthers({ text, language, record: recordOf(code, text), dates }, asked), is);
    });
});

describe('what was decided before', () => {
  const asked = asks('When is the Reef Conference?', 'en');
  const recalls = 'Recalling its resolution, in which it decided to convene the Conference from 21 to 25 March 2021,';
  const record = recordOf('en', recalls, '(a) To further reschedule the Conference and to hold it in two parts:');
  it('is changed in the same record', () => assert.equal(isSuperseded(recalls, record, asked), true));
  it('stands elsewhere', () => assert.equal(isSuperseded(recalls, recordOf('en', recalls), asked), false));
  it('is asked for', () =>
    assert.equal(isSuperseded(recalls, record, asks('What were the original dates of it?', 'en')), false));
  const frRecalls =
    'Rappelant sa résolution, dans laquelle elle a décidé de tenir la Conférence du 21 au 25 mars 2021,';
  const fr = recordOf(
    'fr',
    frRecalls,
    'a) la Conférence sera une nouvelle fois reportée et se tiendra en deux parties :',
  );
  it('is changed in French', () => assert.equal(isSuperseded(frRecalls, fr, asks('Quand ?', 'fr')), true));
});

keeps(DAYS_OF_KINDS, 'gives the days of the session of the kind that is asked about', [
  [
    'A substantive session, from 3 to 21 April 2023, and an organizational session at the beginning of the year.',
    false,
    { typed: 'When is the organizational session?', wanted: 'date' },
    { dates: ['2023-04-03/2023-04-21'] },
  ],
  [
    'A substantive session, from 3 to 21 April 2023, and an organizational session at the beginning of the year.',
    true,
    { typed: 'When is the substantive session?', wanted: 'date' },
    { dates: ['2023-04-03/2023-04-21'] },
  ],
]);

const WHO = { typed: 'Who delivered opening remarks?', cues: ['who'] };
keeps(NOBODY_NAMED as never, 'does not leave unsaid who speaks', [
  ['The Legal Counsel and I delivered opening remarks.', false, WHO],
  ['My opening remarks will be short.', false, WHO],
  ['Ms. Ann Reef delivered opening remarks.', true, WHO],
]);
keeps(NOBODY_NAMED as never, 'is not cut before a name', [
  ['The members are listed below: African States: Mr.', false, WHO],
  ['The members are Mr. Reef.', true, WHO],
]);
