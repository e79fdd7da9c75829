import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Language } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'tides',
    series: 'FCCC/CP',
    zone: 'UTC',
    names: [{ en: 'Conference on Tides', fr: 'Conférence sur les marées', es: 'Conferencia sobre las mareas' }],
  },
  {
    id: 'reefs',
    series: 'FCCC/KP/CMP',
    zone: 'UTC',
    names: [{ en: 'Assembly on Reefs', fr: 'Assemblée des récifs', es: 'Asamblea de los arrecifes' }],
  },
];
const places = [{ id: 'Lima', names: { en: 'Lima', fr: 'Lima', es: 'Lima' } }];

const HEADS: Partial<Record<Language, string>> = {
  en: 'Conference on Tides\n\nAssembly on Reefs\n\nDecision 4/CP.3\n\nDates and venues of future sessions\n\n',
  fr: 'Conférence sur les marées\n\nAssemblée des récifs\n\nDécision 4/CP.3\n\nDates et lieux des futures sessions\n\n',
  es: 'Conferencia sobre las mareas\n\nAsamblea de los arrecifes\n\nDecisión 4/CP.3\n\nFechas y lugares de los futuros períodos de sesiones\n\n',
};

/** The sessions that a decision of these paragraphs tells of: body, number, days, city. */
function sessionsIn(language: Language, paragraphs: string[], head = HEADS[language]): string[] {
  const numbered = paragraphs.map((text, at) => (/^\p{Lu}/u.test(text) ? `${at + 1}. ${text}` : text));
  const text = `${head}${numbered.join('\n\n')}\n`;
  const { claims } = extractRecord(text, { file: 'x.txt', bodies, places, language });
  return contents(claims, 'session').map(({ body, number, dates, place }) =>
    [body, number ?? '-', dates, place].filter((part) => part !== undefined).join(' '),
  );
}

const PRESIDENT =
  'Notes that the President of the fifth session of the Conference on Tides and the second session of the Assembly on Reefs would be elected;';

describe('what a decision on future sessions says', () => {
  const table: [name: string, language: Language, paragraphs: string[], sessions: string[]][] = [
    [
      'sessions in a row have the days behind the last',
      'en',
      [
        'Accepts the offer to host the fourth session of the Conference on Tides and the first session of the Assembly on Reefs from Monday, 10 November, to Friday, 21 November 2025;',
      ],
      ['reefs 1 2025-11-10/2025-11-21', 'tides 4 2025-11-10/2025-11-21'],
    ],
    [
      'the sessions of a paragraph that is named',
      'en',
      [
        PRESIDENT,
        'Invites offers to host the sessions referred to in paragraph 1 above, which will be held from 9 to 20 November 2026;',
      ],
      ['tides 5 2026-11-09/2026-11-20', 'reefs 2 2026-11-09/2026-11-20'],
    ],
    [
      'those sessions are of the paragraph before',
      'en',
      [PRESIDENT, 'Invites consultations on those sessions, which will be held from 9 to 20 November 2026;'],
      ['tides 5 2026-11-09/2026-11-20', 'reefs 2 2026-11-09/2026-11-20'],
    ],
    [
      'sessions without a number are of the body that decides, and their city stands elsewhere',
      'en',
      [
        'Notes that the President to be elected at the sessions to be held from 3 to 14 December 2018 would come from the East;',
        'Notes the decision to host the sessions referred to in paragraph 1 above in Lima;',
      ],
      ['tides - 2018-12-03/2018-12-14', 'tides - 2018-12-03/2018-12-14 Lima'],
    ],
    [
      'la rangée et le renvoi, en français',
      'fr',
      [
        'Accepte d’accueillir la quatrième session de la Conférence sur les marées et la première session de l’Assemblée des récifs du lundi 10 au vendredi 21 novembre 2025 ;',
        'Invite aux consultations sur les sessions visées au paragraphe 1 ci-dessus, qui se tiendront du 10 au 21 novembre 2025 ;',
      ],
      ['reefs 1 2025-11-10/2025-11-21', 'tides 4 2025-11-10/2025-11-21', 'tides 4 2025-11-10/2025-11-21'],
    ],
    [
      'los períodos sin número, en español',
      'es',
      [
        'Observa que el Presidente para los períodos de sesiones que se celebrarán del 11 al 22 de noviembre de 2019 será de la región;',
      ],
      ['tides - 2019-11-11/2019-11-22'],
    ],
    [
      'a paragraph that names no row',
      'en',
      [
        'Requests the Conference on Tides at its fourth session to consider it;',
        'Invites consultations on those sessions, which will be held from 9 to 20 November 2026;',
      ],
      [],
    ],
    [
      'a paragraph that is not there',
      'en',
      [
        PRESIDENT,
        'Invites offers for the sessions referred to in paragraph 9 above, which will be held from 9 to 20 November 2026;',
      ],
      [],
    ],
    [
      'periods of sessions of nobody',
      'en',
      [
        'Decides to adopt the following dates for the sessional periods in 2022:',
        '(a) First sessional period: 6 June to 16 June;',
      ],
      [],
    ],
  ];
  for (const [name, language, paragraphs, sessions] of table)
    it(name, () => assert.deepEqual(sessionsIn(language, paragraphs), sessions));

  it('nothing is referred to under another heading', () => {
    const head = 'Conference on Tides\n\nAssembly on Reefs\n\nDecision 4/CP.3\n\nWork programme\n\n';
    assert.deepEqual(
      sessionsIn('en', [PRESIDENT, 'Notes the sessions to be held from 9 to 20 November 2026;'], head),
      [],
    );
  });
});
