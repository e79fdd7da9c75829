import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../../src/records/extract.ts';
import { numberedPlaces, paragraphPlaces } from '../../../src/records/run-together/numbers.ts';
import { partHead } from '../../../src/records/run-together/part-head.ts';
import { bodies, places } from '../bodies.ts';
import { contents } from '../reading.ts';

const lines = (text: string) => partHead(text)?.split(/\n\s*\n/);
const squashed = (text: string) => text.replace(/\s+/g, '');

describe('a preamble with the signs of footnotes', () => {
  const preamble = [
    'Nations Unies',
    'A/RES/77/92',
    'Assemblée générale',
    'Distr. générale',
    '16 décembre 2022',
    'Soixante-dix-septième session',
    'Point 103 de l’ordre du jour',
    'L’Assemblée générale,',
    'Rappelant la Convention sur les filets1 et son article premier modifié2, le Protocole sur les bouées3, le Protocole sur les lanternes4 et celui sur les phares5,',
    'Se félicitant des résultats de la sixième Conférence, tenue à Genève du 13 au 17 décembre 2021, et de l’adoption de son document final6,',
  ].join('\n');
  it('has its lines, which no sign parts', () => {
    const parted = (partHead(preamble) ?? '').split('\n');
    assert.ok(
      parted.some((line) => line.startsWith('Se félicitant') && line.endsWith('document final6,')),
      parted.join(' | '),
    );
    assert.ok(
      parted.some((line) => line.startsWith('Rappelant') && line.endsWith('phares5,')),
      parted.join(' | '),
    );
  });
  it('is no line whose joints are days', () => {
    const glued =
      'United NationsLAMP/2020/1General5 August 2020Original: EnglishSixth sessionVienna, 12-14 October 2020';
    assert.ok(lines(glued)?.includes('5 August 2020'), lines(glued)?.join(' | '));
  });
});

describe('a masthead whose lines ran together', () => {
  const table: [what: string, text: string, lines: string[]][] = [
    [
      'in Spanish: symbol, distribution, day, session, place and days',
      'CTOC/COP/2012/14 Distr. general 20 de septiembre de 2012 Sexto período de sesiones Viena, 15 a 19 de octubre de 2012\n\nEl informe de la Secretaría se presenta a la Conferencia para que lo examine',
      [
        'CTOC/COP/2012/14',
        'Distr. general',
        '20 de septiembre de 2012',
        'Sexto período de sesiones',
        'Viena, 15 a 19 de octubre de 2012',
        'El informe de la Secretaría se presenta a la Conferencia para que lo examine',
      ],
    ],
    [
      'in English: with the body and the agenda item',
      'United Nations CTOC/COP/2016/4 Distr.: General 12 July 2016 Original: English Conference of the Parties to the United Nations Convention against Transnational Organized Crime Eighth session Vienna, 17-21 October 2016 Item 4 of the provisional agenda Report on firearms',
      [
        'United Nations',
        'CTOC/COP/2016/4',
        'Distr.: General',
        '12 July 2016',
        'Original: English',
        'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
        'Eighth session',
        'Vienna, 17-21 October 2016',
        'Item 4 of the provisional agenda',
        'Report on firearms',
      ],
    ],
    [
      'in French: the name of a body with its session behind it',
      'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée Huitième session',
      [
        'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée',
        'Huitième session',
      ],
    ],
    [
      'in English: with the session and its days in brackets',
      'CTOC/COP/2016/4 Distr.: General 12 July 2016 Original: English Working Group on Technical Assistance (Second session, 15-16 September 2016) Provisional agenda for the second session 1. Opening. 2. Nets. 3. Closing.',
      [
        'CTOC/COP/2016/4',
        'Distr.: General',
        '12 July 2016',
        'Original: English',
        'Working Group on Technical Assistance',
        '(Second session, 15-16 September 2016)',
        'Provisional agenda for the second session',
        '1. Opening. 2. Nets. 3. Closing.',
      ],
    ],
    [
      'one symbol, glued to the languages (A/56/17 of WIPO)',
      'F A/56/17ORIGINAL : ANGLAIS',
      ['F', 'A/56/17', 'ORIGINAL : ANGLAIS'],
    ],
    [
      'one session, glued to its place and days (A/56/17 of WIPO)',
      "Cinquante-sixième série de réunionsGenève, 3 – 11 octobre 2016\n\nL'Assemblée a adopté le rapport sur les travaux de la session.",
      [
        'Cinquante-sixième série de réunions',
        'Genève, 3 – 11 octobre 2016',
        "L'Assemblée a adopté le rapport sur les travaux de la session.",
      ],
    ],
    [
      'a session with its days in brackets, before the symbol (171 EX/Décisions)',
      'Cent soixante et onzième session (Paris, 12-28 avril 2005)* 171 EX/Décisions PARIS, le 25 mai 2005',
      ['Cent soixante et onzième session', '(Paris, 12-28 avril 2005)*', '171 EX/Décisions', 'PARIS, le 25 mai 2005'],
    ],
    [
      'the organization, a symbol and an organ, before a long text (A/66/PV.82)',
      `Nations Unies A/66/PV.82 Assemblée générale Soixante-sixième session de la grande salle, où l'on parle. ${'Les plongeurs parlent. '.repeat(14)}`.trim(),
      [
        'Nations Unies A/66/PV.82 Assemblée générale',
        `Soixante-sixième session de la grande salle, où l'on parle. ${'Les plongeurs parlent. '.repeat(14)}`.trim(),
      ],
    ],
    [
      'a session with the letters of its body, its city and its days (IPCC-XLII/Doc. 3)',
      'SEVENTH SESSION OF THE PPP Kestrel Bay, Farland, 4-6 May 2011 Budget',
      ['SEVENTH SESSION OF THE PPP', 'Kestrel Bay, Farland, 4-6 May 2011', 'Budget'],
    ],
  ];
  for (const [what, text, expected] of table) it(what, () => assert.deepEqual(lines(text), expected));

  it('changes nothing but white space', () => {
    for (const [, text] of table) assert.equal(squashed(partHead(text) ?? ''), squashed(text));
  });

  const whole: [what: string, text: string][] = [
    [
      'a masthead that has its lines',
      'CTOC/COP/2012/14\n\nDistr. general\n\n20 de septiembre de 2012\n\nSexto período de sesiones',
    ],
    ['a sentence about a session', 'The Conference at its eighth session decided to meet again in Vienna in 2018.'],
    ['a text without a language', '12345 67890'],
  ];
  for (const [what, text] of whole) it(`leaves ${what} as it is`, () => assert.equal(partHead(text), undefined));

  it('gives the facts that it would give with its lines', () => {
    const [, text = ''] = table[1] ?? [];
    const parted = `${partHead(text)}\n\n1. The Conference met.\n\n2. The Conference closed.`;
    const { document, claims } = extractRecord(parted, { file: 'x.txt', bodies, places });
    assert.deepEqual(
      [document.symbol, document.date, document.item, document.title],
      ['CTOC/COP/2016/4', '2016-07-12', '4', 'Report on firearms'],
    );
    assert.deepEqual(contents(claims, 'session'), [
      {
        body: 'ctoc-cop',
        number: 8,
        designation: 'session',
        dates: '2016-10-17/2016-10-21',
        place: 'Vienna',
        status: 'planned',
      },
    ]);
  });

  it('parts the entries of a list on the same line, and no list where the head has its lines', () => {
    const list = `Provisional agenda 1. Opening of the session. 2. Organizational matters: (a) Adoption of the agenda; (b) Organization of work. ${'3. Other matters.'.padEnd(200, ' x')}`;
    const flat = `CTOC/COP/2016/4 Distr.: General 12 July 2016 Eighth session Vienna, 17-21 October 2016 ${list}`;
    assert.ok(lines(flat)?.includes('1. Opening of the session.'));
    const block = `CTOC/COP/2016/4\nDistr.: General\n12 July 2016\nEighth session\nVienna, 17-21 October 2016`;
    const text =
      `In its report FCCC/SB/2015/INF.1. At its second session it met. 1. Opening. ${'It met. '.repeat(40)}`.trim();
    assert.ok((partHead(`${block}\n\n${text}`) ?? text).endsWith(text));
  });
});

describe('where paragraphs begin on one line', () => {
  const table: [text: string, starts: string[]][] = [
    ['Agenda 1. Opening. 2. Closing in 3. World.', ['1. Op', '2. Cl']],
    ['In FCCC/SB/2015/INF.1. At its second session', []],
    ['1. Agenda CTOC/COP/2016/1 2. Firearms', ['1. Ag', '2. Fi']],
    [
      '1. A. 2. B. 3. C. 4. D. 5. Nets and piers 6. Other matters',
      ['1. A.', '2. B.', '3. C.', '4. D.', '5. Ne', '6. Ot'],
    ],
    ['1. A. 2. B. 3. C. 4. D. 5. Nets under article 6. Other matters', ['1. A.', '2. B.', '3. C.', '4. D.', '5. Ne']],
    ['ended.1. Opening', ['1. Op']],
    // Four in order need no full stop between them; after the end of a page they go on.
    ['Agenda 1. Opening 2. Nets 3. Piers 4. Other matters', ['1. Op', '2. Ne', '3. Pi', '4. Ot']],
    ['page 2 6. Nets 7. Piers 8. Tides 9. Other matters', ['6. Ne', '7. Pi', '8. Ti', '9. Ot']],
    ['Agenda 1. Opening 2. Nets under item 3. Piers', ['1. Op']],
    ['1. One. 2. Two. 1. One again. 2. Two again.', ['1. On', '2. Tw', '1. On', '2. Tw']],
    ['一、会议 1. 会议开幕。2. 选举主席团成员。', ['1. 会议', '2. 选举']],
  ];
  for (const [text, starts] of table)
    it(text, () => {
      const found = numberedPlaces(text);
      assert.deepEqual(
        found.map((at, i) => text.slice(at, at + (starts[i]?.length ?? 5))),
        starts,
      );
    });

  it('headings between two paragraphs', () => {
    const text =
      '1. The fifth meeting was held in Lima. I. Opening of the meeting 2. Ms. Ruiz spoke. A. Remarks 3. Mr. Mensah spoke. See Part B. Annex 5. End.';
    const found = numberedPlaces(text).map((at) => text.slice(at, at + 8));
    assert.deepEqual(found, ['1. The f', 'I. Openi', '2. Ms. R', 'A. Remar', '3. Mr. M']);
  });

  it('letters of sub-items and annexes', () => {
    const text =
      '1. Opening. 2. Organizational matters: (a) Adoption of the agenda; (b) Organization of work. Annex I List';
    const found = paragraphPlaces(text).map((at) => text.slice(at, at + 8));
    assert.deepEqual(found, ['1. Openi', '2. Organ', '(a) Adop', '(b) Orga', 'Annex I ']);
  });
});
