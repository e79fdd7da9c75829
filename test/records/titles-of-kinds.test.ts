import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, DocumentFacts, Language, Place } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { linesOfItems } from '../../src/records/languages/item-labels.ts';
import { kindOfLetter } from '../../src/records/languages/title-kinds.ts';

const board: Body = {
  id: 'board',
  series: 'TEST/LB',
  zone: 'UTC',
  names: [{ en: 'Board of the Lamps of the Harbour', fr: 'Conseil des lampes du port' }],
};
const places: Place[] = [{ id: 'Rome', names: { en: 'Rome', fr: 'Rome' } }];
const read = (head: readonly string[], language: Language = 'en'): DocumentFacts => {
  const text = `${head.join('\n\n')}\n\nThe text that follows is long enough to be one, and it ends here.\n\n1. One.\n`;
  return extractRecord(text, { file: 'x.txt', bodies: [board], places, language }).document;
};

const HEAD = ['United Nations S/2031/12', 'Security Council Distr.: General', '20 May 2031', 'Original: English'];
const LETTER =
  'Letter dated 19 May 2031 from the Permanent Representative of Atlantis addressed to the Secretary-General';

describe('documents whose title tells what they are', () => {
  const table: [what: string, head: string[], facts: Partial<DocumentFacts>][] = [
    ['a letter', [...HEAD, LETTER], { kind: 'letter', title: LETTER }],
    [
      'a letter that sends on a report',
      [...HEAD, LETTER, 'Report of the Ministry of Lamps'],
      { kind: 'letter', title: LETTER },
    ],
    [
      'a letter to two organs, under several items',
      [
        'United Nations A/85/7-S/2031/12',
        'General Assembly Security Council Distr.: General',
        '20 May 2031',
        'General Assembly Security Council',
        'Agenda items 32 (a), 80 and 110',
        'Prevention of fires',
        LETTER,
      ],
      { kind: 'letter', title: LETTER, symbol: 'A/85/7-S/2031/12' },
    ],
    [
      'a note verbale under an item of the preliminary list',
      [
        ...HEAD,
        'Item 116 (c) of the preliminary list*',
        'Elections',
        'Note verbale dated 2 May 2031 from the Mission of Atlantis',
      ],
      { kind: 'note verbale', item: '116 c' },
    ],
    [
      'a statement',
      [
        ...HEAD,
        'Follow-up to the Conference on Lamps',
        'Statement submitted by Lamps for All, a non-governmental organization',
      ],
      { kind: 'statement', title: 'Statement submitted by Lamps for All, a non-governmental organization' },
    ],
    ['a list of participants', [...HEAD, 'List of participants'], { kind: 'list of participants' }],
    ['a draft report', [...HEAD, 'Draft report'], { kind: 'draft report', title: 'Draft report' }],
    ['a resolution', [...HEAD, 'Resolution 3774 (2031)'], { kind: 'resolution', title: 'Resolution 3774 (2031)' }],
    [
      'a draft that somebody submits',
      [
        ...HEAD,
        'Draft decision submitted by the Chair,',
        'Ana Luz (Atlantis)',
        'The Council recommends the following:',
        'Oil for the lamps',
      ],
      { kind: 'draft decision', title: 'Oil for the lamps' },
    ],
    [
      'a draft with two signs of notes behind the name',
      [...HEAD, 'Atlantis:*,** draft resolution', 'Oil for the lamps'],
      { kind: 'draft resolution', title: 'Oil for the lamps' },
    ],
    [
      'a draft without another title',
      [...HEAD, 'Atlantis: draft resolution', 'The Security Council,'],
      { kind: 'draft resolution', title: 'Atlantis: draft resolution' },
    ],
    [
      'a report in capitals, over lines',
      [
        'A/85/7',
        'S/2031/12',
        '17 May 2031',
        'ORIGINAL: ENGLISH',
        'THE LAMPS OF THE HARBOUR AND THEIR USE',
        'FOR SHIPS AT NIGHT',
        'Report of the Secretary-General',
      ],
      { title: 'THE LAMPS OF THE HARBOUR AND THEIR USE FOR SHIPS AT NIGHT', symbol: 'A/85/7-S/2031/12' },
    ],
  ];
  for (const [what, head, facts] of table)
    it(`reads ${what}`, () => {
      const { kind, title, symbol, item } = read(head);
      const all = { kind, title, symbol, item };
      assert.deepEqual({ ...all, ...facts }, all);
    });

  it('takes the days of no session from the title of a draft or a letter', () => {
    const draft = [
      ...HEAD,
      'Draft resolution submitted by the Chair',
      'Fourth session of the Board of the Lamps of the Harbour, Rome, 4–15 May 2030',
    ];
    assert.equal(read(draft).session, undefined);
    assert.equal(read([...HEAD, LETTER, 'Fourth session', 'Rome, 4–15 May 2030']).session, undefined);
  });

  it('takes the days of a mission for no session of the body', () => {
    const mission = ['TEST/LB/2031/4', 'Distr.: General', '20 May 2031', 'Board of the Lamps of the Harbour'];
    const title =
      'Report of the United Nations visiting mission to the lamps of the harbour of Rome, 26–27 August 2030';
    assert.equal(read([...mission, title]).session, undefined);
  });

  it('reads the day over the languages of a version', () => {
    assert.equal(
      read(['Distr.: General', '11 May 2031 English', 'Original: French', 'Draft report']).date,
      '2031-05-11',
    );
  });

  it('gives a report of another body not the number of the session over it', () => {
    const report = read([
      'United Nations A/85/15 (Part II)',
      'Distr.: General',
      '20 May 2031',
      'Eighty-fifth session',
      'Report of the Board of the Lamps of the Harbour on its fourth special session',
      'Rome, 15–16 April 2031',
    ]);
    assert.deepEqual(report.session, { body: 'board', dates: '2031-04-15/2031-04-16' });
    assert.equal(report.symbol, 'A/85/15 (Part II)');
  });
});

describe('linesOfItems', () => {
  const lines: [Language, string, boolean][] = [
    ['en', 'agenda items 32, 61, 69, 71, 84, and 132', true],
    ['en', 'agenda item 3 (b) (iii)', true],
    ['en', 'items 19 (h) and 20 of the provisional agenda*', true],
    ['fr', "points 4 et 13 e) de l'ordre du jour", false],
    ['fr', "points 4 et 13 de l'ordre du jour", true],
    ['es', 'temas 4 y 13 de la lista preliminar', true],
    ['ru', 'пункты 4 и 13 повестки дня', true],
    ['en', 'agenda item 3 was discussed', false],
  ];
  for (const [language, line, is] of lines) it(line, () => assert.equal(linesOfItems(language).test(line), is));
});

describe('kindOfLetter', () => {
  const lines: [Language, string, string | undefined][] = [
    ['en', 'identical letters dated 5 may 2031 from the chair', 'letter'],
    ['en', 'letters of the chair', undefined],
    ['fr', 'lettre datee du 5 mai 2031, adressee au secretaire general', 'letter'],
    ['es', 'nota verbal de fecha 5 de mayo de 2031 dirigida al presidente', 'note verbale'],
    ['ru', 'письмо постоянного представителя атлантиды от 5 мая 2031 года на имя генерального секретаря', 'letter'],
    ['ar', 'رساله مورخه 5 ايار/مايو 2031 موجهه الي الامين العام', 'letter'],
    ['zh', '2031年5月5日亚特兰蒂斯常驻代表给秘书长的信', 'letter'],
  ];
  for (const [language, line, kind] of lines) it(line, () => assert.equal(kindOfLetter(line, language), kind));
});
