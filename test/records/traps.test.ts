import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';
import { contents, record } from './reading.ts';

const HEAD = `Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée

Distr. générale
12 juin 2017

## Rapport du Groupe de travail d'experts gouvernementaux sur l'assistance technique

`;
const claimsOf = (words: string) =>
  extractRecord(`${HEAD}1. ${words}\n`, { file: 'x.txt', bodies, places }).claims.filter(
    ({ paragraph }) => paragraph === '1',
  );

describe('a note full of traps', () => {
  const { claims, doubts } = record('test/fixtures/fr-traps.txt');

  it('gives the sessions of the bodies that it knows, and no others', () => {
    assert.deepEqual(
      contents(claims, 'session').map(({ body, number, dates, status }) => [body, number, dates, status]),
      [
        ['ctoc-cop', 9, '2018-10-15/2018-10-19', 'planned'],
        ['ctoc-cop', 8, '2016-10-17/2016-10-21', 'held'],
        ['ctoc-cop', 6, '2012-10-15/2012-10-19', 'held'],
        ['ctoc-cop-wg-2', undefined, '2010-05-03/2010-05-05', 'held'],
      ],
    );
    assert.deepEqual(doubts, []);
  });

  it('reads each number of a list of decisions', () => {
    assert.deepEqual(
      contents(claims, 'decision').map(({ id }) => id),
      ['resolution 8/1', 'decision 2/6', 'decision 3/4', 'decision 4/3', 'decision 2/6'],
    );
  });
});

describe('words that say less than they seem to', () => {
  const nothing: [why: string, words: string][] = [
    ['a session with a number but no date', 'Le Groupe de travail a formulé des avis à sa troisième session.'],
    ['a day that may only be the opening', 'Le Groupe de travail se réunira le 3 octobre 2018.'],
    ['dates of something else', 'Le Groupe de travail a examiné les réponses reçues du 3 au 5 mai 2010.'],
    ['an impossible date', 'Le Groupe de travail s’est réuni du 28 au 31 février 2010.'],
    ['a range whose dash was lost', 'Le Groupe de travail a tenu sa septième réunion les 8 11 octobre 2019.'],
    [
      'another Conference',
      'La Conférence des États parties à la Convention contre la corruption a tenu sa quatrième session du 24 au 28 octobre 2011.',
    ],
    [
      'another group',
      "Le Groupe de travail sur le recouvrement d'avoirs a tenu sa cinquième réunion du 25 au 26 août 2011.",
    ],
    ['more sessions than dates', 'La Conférence a tenu ses deuxième et troisième sessions du 10 au 21 octobre 2005.'],
  ];
  for (const [why, words] of nothing) it(why, () => assert.deepEqual(contents(claimsOf(words), 'session'), []));

  const foreign = [
    "Conformément à la résolution 55/25 de l'Assemblée générale, la Conférence a pris note du rapport.",
    "Dans sa résolution 55/25, l'Assemblée générale a prié la Conférence de se réunir.",
    'La Conférence a rappelé la décision 3/4 du Comité des choses.',
  ];
  for (const words of foreign) {
    it(words, () => assert.deepEqual(contents(claimsOf(`${words} Dans la même résolution, rien.`), 'decision'), []));
  }

  it('an unpaired list is left to a person', () => {
    const text = `${HEAD}1. La Conférence a tenu ses deuxième et troisième sessions du 10 au 21 octobre 2005.\n`;
    const { doubts } = extractRecord(text, { file: 'x.txt', bodies, places });
    assert.match(doubts.join(), /2 sessions and 1 dates; not paired/);
  });

  it('a document of another organization gives no claims about bodies', () => {
    const text = `Conference of the Parties to the Basel Convention

Distr.: General
1 May 2019
Original: English

1. The Conference of the Parties held its tenth meeting in Vienna from 3 to 5 May 2018, pursuant to decision 2/6. The Working Group was established by decision 3/4.
`;
    const { claims } = extractRecord(text, { file: 'x.txt', bodies, places });
    for (const kind of ['session', 'mandate', 'decision', 'name'] as const)
      assert.deepEqual(contents(claims, kind), []);
  });

  it('the number of a decision that looks like a symbol is none', () => {
    const head = 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime';
    const text = `${head}\n\n1. By decision SC-6/20, the Conference noted it.\n\n2. See EC-96/2 for more.\n`;
    const { claims } = extractRecord(text, { file: 'x.txt', bodies, places });
    assert.deepEqual(
      contents(claims, 'symbol').map(({ id }) => id),
      ['EC-96/2'],
    );
  });

  it('a name with another ending is not the name of a body', () => {
    const name =
      'Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности';
    const text = `${name}\n\n1. Доклад ${name.replace('Конференция', 'Конференции')} был принят.\n`;
    const { claims } = extractRecord(text, { file: 'x.txt', bodies, places });
    assert.deepEqual(contents(claims, 'name'), [{ body: 'ctoc-cop', name }]);
  });

  it('a document of a body that is not known keeps its masthead only', () => {
    const text =
      'فريق استعراض التنفيذ\n\nDistr.: General\n1 November 2018\nArabic\nOriginal: English\n\nعقد الفريق دورته السابعة.';
    const { document, claims, doubts } = extractRecord(text, { file: 'x.txt', bodies, places });
    assert.equal(document.language, 'ar');
    assert.equal(document.date, '2018-11-01');
    assert.ok(claims.every((claim) => 'masthead' in claim));
    assert.match(doubts[0] ?? '', /no body of bodies.yml is named in full/);
  });

  it('an empty text is a record without claims', () => {
    const { document, claims } = extractRecord('', { file: 'x.txt', bodies, places });
    assert.deepEqual([document.title, claims], ['x.txt', []]);
  });
});

describe('days of what takes place during a session', () => {
  const text = (words: string) =>
    `Conference of the Parties to the United Nations Convention against Transnational Organized Crime\n\n1. ${words}\n`;
  const sessions = (words: string) =>
    contents(extractRecord(text(words), { file: 'x.txt', bodies, places, language: 'en' }).claims, 'session').map(
      ({ number, dates }) => [number, dates],
    );
  const table: [words: string, found: unknown[]][] = [
    [
      'The dialogue that was convened during the sixth session of the Conference of the Parties, on 16 and 17 May 2017, was long.',
      [],
    ],
    [
      'The dialogue was convened during the sixth session of the Conference of the Parties (16 and 17 May 2017).',
      [[6, '2017-05-16/2017-05-17']],
    ],
    [
      'The dialogue was convened during the sixth session of the Conference of the Parties, held on 16 and 17 May 2017.',
      [[6, '2017-05-16/2017-05-17']],
    ],
    [
      'It was convened at the sixth session of the Conference of the Parties, on 16 and 17 May 2017.',
      [[6, '2017-05-16/2017-05-17']],
    ],
  ];
  for (const [words, found] of table) it(words, () => assert.deepEqual(sessions(words), found));
});
