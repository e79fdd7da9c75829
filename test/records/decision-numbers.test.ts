import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Language } from '../../src/model.ts';
import { findDecisions } from '../../src/records/decision-numbers.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { LANGUAGES } from '../../src/records/languages/languages.ts';
import { findSymbols } from '../../src/records/symbol.ts';
import { plain } from '../../src/records/text.ts';
import { contents } from './reading.ts';

const found = (text: string, code: Language) => {
  const language = LANGUAGES.find((candidate) => candidate.code === code);
  return language ? findDecisions(plain(text), language).map(({ id }) => id) : [];
};

it('the numbers of resolutions of the Council of Europe', () =>
  assert.deepEqual(found('la Résolution Res(2002)6 et la résolution CM/Res(2010)5', 'fr'), [
    'resolution RES(2002)6',
    'resolution CM/RES(2010)5',
  ]));

describe('the numbers of decisions', () => {
  const rows: [Language, string, string[]][] = [
    ['en', 'decisions 2/CMP.7 to 4/CMP.7 and 1/CMP.8', ['2/CMP.7', '4/CMP.7', '1/CMP.8']],
    ['en', 'decision 13/CMA.1, paragraph 2', ['13/CMA.1']],
    ['en', 'decisions X/14, VII/30 and SC-6/16', ['X/14', 'VII/30', 'SC-6/16']],
    ['fr', 'les décisions RC-5/12 et OEWG-9/1', ['RC-5/12', 'OEWG-9/1']],
    ['es', 'la decisión 2/CP.17', ['2/CP.17']],
    ['ru', 'в решениях 2/CP.17 и СК-6/16', ['2/CP.17', 'SC-6/16']],
    ['ar', 'في المقرر 2/م أ-17', ['2/CP.17']],
    ['ar', 'في المقرر 1/م أإ-8', ['1/CMP.8']],
    ['zh', '第2/CP.17号决定', ['2/CP.17']],

    ['en', 'decision 89/IV. It recalled decision 72/XII', ['89/IV', '72/XII']],
    ['es', 'la decisión 88/IX', ['88/IX']],
    ['fr', 'décision n° 2013/5', ['2013/5']],
    ['en', 'Decision No. 2013/5', ['2013/5']],
    ['es', 'decisión núm. 2013/5', ['2013/5']],
    ['ru', 'решение № 2013/5', ['2013/5']],
    ['en', 'draft decision 2/L.5', []],
    ['en', 'draft decision -/CP.21', []],
    ['en', 'a decision in 2007/3', []],
  ];
  for (const [code, text, numbers] of rows)
    it(`${text}`, () => {
      assert.deepEqual(
        found(text, code),
        numbers.map((number) => `decision ${number}`),
      );
    });

  it('keep a resolution apart', () => assert.deepEqual(found('resolution 41/128', 'en'), ['resolution 41/128']));

  it('are no symbols of documents', () => {
    assert.deepEqual(
      findSymbols('decision SC-6/16 and document EC-96/2').map(({ symbol }) => symbol),
      ['EC-96/2'],
    );
  });
});

describe('who took a decision', () => {
  const conference = { id: 'climate', series: 'FCCC/CP', zone: 'UTC', names: [{ en: 'Conference of the Parties' }] };
  const sbi = { id: 'sbi', parent: 'climate', series: 'FCCC/SBI', zone: 'UTC', names: [{ en: 'Subsidiary Body' }] };
  const bodies: Body[] = [conference, sbi];
  const takers = (sentence: string) =>
    contents(extractRecord(`Subsidiary Body\n\n1. ${sentence}\n`, { file: 'a', bodies }).claims, 'decision');

  it('is told by the letters of its number', () => {
    assert.deepEqual(takers('The Subsidiary Body recalled decision 2/CP.17.'), [
      { id: 'decision 2/CP.17', by: 'climate' },
    ]);
  });

  it('is not guessed from the sentence where the letters are of a body that nobody knows', () => {
    assert.deepEqual(takers('The Conference of the Parties recalled decision 1/CMP.8.'), []);
  });

  it('is not guessed for numbers that several Conferences use', () => {
    assert.deepEqual(takers('The Subsidiary Body recalled decision X/14.'), []);
    assert.equal(takers('It recalled decision X/14 of the Conference of the Parties.')[0]?.by, 'climate');
  });

  describe('is told by the year in brackets behind the number of a resolution', () => {
    const council = { id: 'security-council', zone: 'UTC', names: [{ en: 'Security Council' }] };
    const rows: [string, string[]][] = [
      [
        'The Subsidiary Body recalled resolutions 1373 (2001) and 2178 (2014).',
        ['security-council', 'security-council'],
      ],
      ['It recalled resolution 1087 (1996) of the Parliamentary Assembly.', []],
      ['It recalled resolution 9 (I).', []],
    ];
    for (const [sentence, takers] of rows)
      it(sentence, () => {
        const { claims } = extractRecord(`Subsidiary Body\n\n1. ${sentence}\n`, {
          file: 'a',
          bodies: [...bodies, council],
        });
        assert.deepEqual(
          contents(claims, 'decision').map(({ by }) => by),
          takers,
        );
      });
  });
});

describe('the day of a resolution', () => {
  const assembly: Body = {
    id: 'general-assembly',
    zone: 'UTC',
    names: [{ en: 'General Assembly', fr: 'Assemblée générale', es: 'Asamblea General' }],
  };
  const rows: [Language, string, string[]][] = [
    ['en', 'It recalled resolution 48/264 of 29 July 1994, entitled "Agenda".', ['1994-07-29']],
    ['fr', "Il a rappelé la résolution 48/264 de l'Assemblée générale, en date du 29 juillet 1994.", ['1994-07-29']],
    ['fr', 'Il a rappelé la résolution 51/241 du 31 juillet 1997.', ['1997-07-31']],
    ['fr', 'Il a rappelé la résolution 51/241, au sujet de la session du 31 juillet 1997.', ['']],
    ['es', 'Recordó la resolución 48/264, de 29 de julio de 1994.', ['1994-07-29']],
    ['es', 'Recordó la resolución 48/264 de la Asamblea General, de 29 de julio de 1994.', ['1994-07-29']],
    ['ru', 'Комитет сослался на резолюцию 48/264 Генеральной Ассамблеи от 29 июля 1994 года.', ['1994-07-29']],
    ['ar', 'أشار إلى القرار 48/264 المؤرخ 29 تموز/يوليه 1994.', ['1994-07-29']],
    ['ar', 'أشار إلى القرار 48/264 المؤرخ في 29 تموز/يوليه 1994.', ['1994-07-29']],
    ['zh', '委员会回顾1994年7月29日第48/264号决议。', ['1994-07-29']],
    ['zh', '委员会回顾1997年7月31日大会第51/241号决议。', ['1997-07-31']],
    ['zh', '委员会在1997年7月31日会议上回顾第51/241号决议。', ['']],
  ];
  for (const [language, sentence, dates] of rows)
    it(sentence, () => {
      const { claims } = extractRecord(`1. ${sentence}\n`, { file: 'a', bodies: [assembly], language });
      assert.deepEqual(
        contents(claims, 'decision').map(({ date }) => date ?? ''),
        dates,
      );
    });

  it('stands before its title', () => {
    const { claims } = extractRecord(
      "1. Il a rappelé la résolution 48/264 de l'Assemblée générale, en date du 29 juillet 1994, intitulée « Agenda ».\n",
      { file: 'a', bodies: [assembly] },
    );
    assert.deepEqual(contents(claims, 'decision')[0]?.title, 'Agenda');
  });
});
