import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  {
    id: 'general-assembly',
    series: 'A',
    zone: 'America/New_York',
    names: [
      {
        en: 'General Assembly',
        fr: 'Assemblée générale',
        es: 'Asamblea General',
        ru: 'Генеральная Ассамблея',
        ar: 'الجمعية العامة',
        zh: '大会',
      },
    ],
  },
];
const read = (lines: string[]) => extractRecord(lines.join('\n\n'), { file: 'x.txt', bodies, places: [] }).claims;
const days = (lines: string[]) => contents(read(lines), 'decision').flatMap(({ date }) => date ?? []);

const TITLE = '48/263. Agreement on Part XI of the Convention';
const HEAD = [
  'A/RES/48/263',
  'Distr.: General',
  '17 August 1994',
  'General Assembly',
  TITLE,
  'The General Assembly,',
  '1. Adopts the Agreement;',
  '2. Urges all States to take part.',
];

/** Resolutions of the General Assembly before 2000 give their day only at their end. */
describe('the day on which a resolution was adopted', () => {
  const ends: [what: string, lines: string[], expected: string[]][] = [
    [
      'at its end, under the number of the plenary meeting',
      [...HEAD, '101st plenary meeting', '28 July 1994'],
      ['1994-07-28'],
    ],
    ['with a full stop after the meeting', [...HEAD, '101st plenary meeting.', '28 July 1994'], ['1994-07-28']],
    [
      'in French',
      [
        'A/RES/48/263',
        'Distr. générale',
        'Assemblée générale',
        '48/263. Accord relatif à la partie XI',
        'L’Assemblée générale,',
        '1. Adopte l’Accord dans les termes de la résolution ;',
        '101e séance plénière',
        '28 juillet 1994',
      ],
      ['1994-07-28'],
    ],
    [
      'in Spanish',
      [
        'A/RES/48/263',
        'Distr. general',
        'Asamblea General',
        '48/263. Acuerdo relativo a la Parte XI',
        'La Asamblea General,',
        '1. Aprueba el Acuerdo y el texto que figura en el anexo;',
        '101ª sesión plenaria',
        '28 de julio de 1994',
      ],
      ['1994-07-28'],
    ],
    [
      'in Russian',
      [
        'A/RES/48/263',
        'Distr.: General',
        'Генеральная Ассамблея',
        '48/263. Соглашение о Части XI',
        'Генеральная Ассамблея,',
        '1. принимает Соглашение;',
        '101-е пленарное заседание',
        '28 июля 1994 года',
      ],
      ['1994-07-28'],
    ],
    [
      'in Arabic',
      [
        'A/RES/48/263',
        'Distr.: General',
        'الجمعية العامة',
        '48/263. الاتفاق المتعلق بالجزء الحادي عشر',
        'إن الجمعية العامة،',
        '1. تعتمد الاتفاق؛',
        'الجلسة العامة 101',
        '28 تموز/يوليه 1994',
      ],
      ['1994-07-28'],
    ],
    [
      'in Chinese',
      [
        'A/RES/48/263',
        'Distr.: General',
        '大会',
        '48/263. 关于第十一部分的协定',
        '大会，',
        '1. 通过该协定；',
        '第101次全体会议',
        '1994年7月28日',
      ],
      ['1994-07-28'],
    ],
    ['none without the meeting above it', [...HEAD, 'Annex', '28 July 1994'], []],
    ['none where the text goes on', [...HEAD, '101st plenary meeting', '28 July 1994', 'The annex follows.'], []],
    ['none that stands in a sentence', [...HEAD, '101st plenary meeting', 'Adopted at New York on 28 July 1994'], []],
  ];
  for (const [what, lines, expected] of ends) it(what, () => assert.deepEqual(days(lines), expected));

  it('is that of its title, where one is printed above', () => {
    const lines = HEAD.flatMap((line) =>
      line === TITLE ? ['Resolution adopted by the General Assembly on 27 July 1994', line] : [line],
    );
    assert.deepEqual(days([...lines, '101st plenary meeting', '28 July 1994']), ['1994-07-27']);
  });

  it('is quoted where it is printed, and belongs to the resolution', () => {
    const [claim] = read([...HEAD, '101st plenary meeting', '28 July 1994']).filter(
      (one) => 'decision' in one && one.decision.date,
    );
    assert.equal(claim?.quote, '28 July 1994');
    assert.ok(
      claim &&
        'decision' in claim &&
        claim.decision.id === 'resolution 48/263' &&
        claim.decision.by === 'general-assembly',
    );
  });
});
