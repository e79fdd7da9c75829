import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogueOf } from '../../src/knowledge/catalogue.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { restrictTo } from '../../src/knowledge/restrict.ts';
import { type Files, MANDATE, makeFolder, recordOf, sessionClaim, TEXT, THIRD } from '../fixtures/knowledge-folder.ts';
import { inLanguages, SLIP } from '../fixtures/versions.ts';

const catalogue = (files: Files) => catalogueOf(loadKnowledge(makeFolder(files)));
const other = (claims: string[], facts: Record<string, string> = {}): Files => ({
  'texts/b.txt': TEXT,
  'records/b.yml': recordOf(claims, { text: 'b.txt', ...facts }),
});

describe('the catalogue', () => {
  it('has each document once, by body and year, with its texts', () => {
    const facts = { session: '{ body: wg-2, number: 3 }', date: '2015-11-20' };
    const { documents, languages, bodies } = catalogue(inLanguages(['en', 'fr'], { en: { facts }, fr: { facts } }));
    assert.equal(documents, 1);
    assert.deepEqual(languages, [
      { language: 'en', texts: 1 },
      { language: 'fr', texts: 1 },
    ]);
    assert.deepEqual(
      bodies.map(({ id, years }) => [id, years]),
      [
        [
          'wg-2',
          [
            {
              year: '2015',
              documents: [
                {
                  symbol: 'CTOC/COP/WG.2/2015/4',
                  kind: 'report',
                  date: '2015-11-20',
                  texts: [
                    { record: 'note-en', title: 'Report on the meeting', language: 'en' },
                    { record: 'note-fr', title: 'Rapport sur la réunion', language: 'fr' },
                  ],
                },
              ],
            },
          ],
        ],
      ],
    );
  });

  const gaps: [name: string, files: Files, missing: unknown[]][] = [
    ['of a session that took place: agenda and report', {}, [{ kind: 'agenda' }, { kind: 'report' }]],
    [
      'a report that is held is none',
      { 'records/a.yml': recordOf([THIRD], { session: '{ body: wg-2, number: 3 }' }) },
      [{ kind: 'agenda' }],
    ],
    [
      'a report by the secretariat is no report of the session',
      other([MANDATE], { kind: 'report by the secretariat', session: '{ body: wg-2, number: 3 }' }),
      [{ kind: 'agenda' }, { kind: 'report' }],
    ],
    [
      'with the symbol by which a record cites it',
      other([
        '  - symbol: { id: CTOC/COP/WG.2/2008/3, kind: report, session: { body: wg-2, number: 3 } }\n    paragraph: "1"\n    quote: Groupe',
      ]),
      [{ kind: 'agenda' }, { kind: 'report', symbol: 'CTOC/COP/WG.2/2008/3' }],
    ],
    [
      'nothing is missing of a session that is only planned but its agenda',
      { 'records/a.yml': recordOf([THIRD.replace('held', 'planned')]) },
      [{ kind: 'agenda' }],
    ],
    [
      'of a joint session: for each of its bodies',
      { 'records/a.yml': recordOf([THIRD.replace('body: wg-2, number: 3', 'body: [wg-2, wg-3]')]) },
      [{ kind: 'agenda' }, { kind: 'report' }, { kind: 'agenda' }, { kind: 'report' }],
    ],
    ['nothing of one that is cancelled', { 'records/a.yml': recordOf([THIRD.replace('held', 'cancelled')]) }, []],
  ];
  for (const [name, files, missing] of gaps)
    it(`gaps: ${name}`, () => {
      const { bodies } = catalogue(files);
      assert.deepEqual(
        bodies.flatMap((body) => body.gaps.flatMap((gap) => gap.missing)),
        missing,
      );
    });

  it('has what waits for a person, and whole records', () => {
    const doubtful = `${MANDATE}\n    certainty: low\n    because: so`;
    const found = catalogue({ 'records/a.yml': recordOf([doubtful]) });
    assert.deepEqual(found.toReview, [
      {
        record: 'a',
        title: 'Rapport',
        language: 'fr',
        paragraph: '2',
        quote: 'créé par la décision 2/6',
        because: 'so',
      },
    ]);
    assert.deepEqual(catalogueOf(loadKnowledge(makeFolder({}), 'all')).toReview, [
      { record: 'a', title: 'Rapport', language: 'fr' },
    ]);
  });

  it('has the contradictions that nobody has ruled, with the words of each side', () => {
    const slip = inLanguages(['en', 'fr'], { fr: SLIP });
    assert.deepEqual(
      catalogue(slip).contradictions.map(({ field, values }) => [
        field,
        values.map(({ value, record }) => [value, record]),
      ]),
      [
        [
          'dates',
          [
            ['2015-10-15/2015-10-16', 'note-en'],
            ['2014-10-15/2014-10-16', 'note-fr'],
          ],
        ],
      ],
    );
    const rulings = 'rulings:\n  - { session: { body: wg-2, number: 3 }, follow: note-en, because: so }\n';
    assert.deepEqual(catalogue({ ...slip, 'rulings.yml': rulings }).contradictions, []);
    const mandate = other([MANDATE.replaceAll('2/6', '2/7')]);
    mandate['texts/b.txt'] = TEXT.replace('2/6', '2/7');
    assert.deepEqual(
      catalogue(mandate).contradictions.map(({ field, act, values }) => [field, act, values.map(({ quote }) => quote)]),
      [['decision', 'created', ['créé par la décision 2/6', 'créé par la décision 2/7']]],
    );
  });

  it('of general records has no trace of the others', () => {
    const files = other([sessionClaim('body: wg-3, number: 9, status: held')], {
      distribution: 'restricted',
      title: 'Secret',
      date: '2001-01-01',
    });
    const general = catalogueOf(restrictTo(loadKnowledge(makeFolder(files)), 'general'));
    assert.doesNotMatch(JSON.stringify(general), /Secret|wg-3|2001|"b"/);
  });
});
