import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { landWordsIn } from '../../src/answer/evidence/lands/land-names.ts';
import { namesOfLand, ownLand } from '../../src/answer/evidence/lands/own-land.ts';
import { ownersOf } from '../../src/answer/evidence/texts/series-owners.ts';
import type { Language } from '../../src/model.ts';
import { analyse, stem } from '../../src/search/analysis.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const recordOf = (lines: string[], symbol: string, language: Language = 'en') => {
  const { records } = worldOfTexts([{ language, symbol, lines }]).knowledge;
  const record = records.find(({ document }) => document.symbol === symbol);
  assert.ok(record);
  return record;
};

describe('the country that a document is about', () => {
  const table: [symbol: string, lines: string[], land: string | undefined][] = [
    ['CEDAW/C/URY/8-9', ['The institute was founded in 1948.'], 'UY'],
    ['A/HRC/WG.6/22/PAN/1', ['Bars close at ten.'], 'PA'],
    ['A/HRC/WG.6/22/L.1', ['Bars close at ten.'], undefined],
    ['CCPR/C/GAB/Q/6', ['Bars close at ten.'], 'GA'],
    ['S/2015/331', ['In Somalia, it rained.', 'The fund of Somalia grew.', 'Kenya gave a boat.'], 'SO'],
    ['S/2015/331', ['In Somalia, it rained.', 'In Kenya, it rained.', 'Kenya and Somalia gave a boat.'], undefined],
    ['S/2015/331', ['In Somalia, it rained.'], undefined],
    // Its people and boats are of it; not where another country is named, too.
    ['S/2015/331', ['In Somalia, it rained.', 'The Somali boats came.'], 'SO'],
    ['S/2015/331', ['In Somalia, it rained.', 'The Somali boats came to Peru.'], undefined],
    ['S/2015/331', ['In the United States, it rained.', 'The United Boats came.'], undefined],
    ['E/C.16/2015/2', ['It rained.'], undefined],
  ];
  for (const [symbol, lines, land] of table)
    it(`${symbol}, ${lines[0]} is about ${land}`, () => {
      assert.equal(ownLand(recordOf(lines, symbol)), land);
    });
});

describe('the names of a country', () => {
  it('are those that documents have in place of the usual one, too', () => {
    assert.match(namesOfLand('UY', 'ar'), /أوروغواي/);
    assert.match(namesOfLand('CD', 'es'), /RDC/);
    assert.equal(namesOfLand('UY', 'es'), 'Uruguay');
  });
});

describe('the words of a country whose name has several', () => {
  it('are said by its name in another language', () => {
    const names = landWordsIn('What share of output is Papua New Guinea?', 'en').get('guinea');
    assert.deepEqual([...(names?.get('fr') ?? [])], [['papouas', 'nouvel', 'guine']]);
    assert.equal(landWordsIn('What share of output is Guinea?', 'en').size, 0);
  });
  it('are said by a longer name in its own language, which its letters stand for as well', () => {
    const named = (typed: string, word: string) => landWordsIn(typed, 'ru').get(stem(word, 'ru'))?.get('ru') ?? [];
    assert.ok(named('Сети Великобритании', 'великобритании').length > 1);
    assert.deepEqual(named('Сети США', 'сша'), [analyse('Соединенные Штаты', 'ru')]);
    // The longer name of one Korea has all words of the other's.
    assert.equal(landWordsIn('Nets of Korea', 'en').size, 0);
    assert.equal(landWordsIn('Сети Перу', 'ru').size, 0);
  });
});

describe('those whose documents a series has', () => {
  const table: [symbol: string, language: Language, names: RegExp][] = [
    ['E/ICEF/2015/AB/L.3', 'ru', /^ЮНИСЕФ$/],
    ['DP/OPS/2015/4', 'fr', /^UNOPS, BSP PNUD$/],
    ['UNEP/FAO/RC/COP.7/19', 'ar', /اتفاقية روتردام/],
    ['S/2015/331', 'en', /^$/],
    // A series whose number stands behind a full stop; with a stroke the letters are another body's.
    ['PBC.31/1/Add.1', 'ru', /^ЮНИДО$/],
    ['PBC/9/OC/SR.1', 'ru', /^$/],
  ];
  for (const [symbol, language, names] of table)
    it(`${symbol} in ${language}`, () => {
      assert.match(ownersOf({ document: { symbol, language } }), names);
    });
});

describe('a question that names the country or the organization of a document', () => {
  const world = worldOfTexts([
    {
      symbol: 'S/2015/331',
      lines: [
        'In Somalia, the rains failed.',
        'The people of Somalia moved to the coast.',
        'On 26 March, the Defence Working Group held its first meeting on coastal boats.',
        'The Coral Fund received 16 boats from Italy.',
      ],
    },
    {
      symbol: 'E/ICEF/2015/AB/L.3',
      lines: ['In the year 2014, the office issued six reports on the advisory services that it gave.'],
    },
    { symbol: 'A/69/1', lines: ['UNICEF and UNDP thanked the host.'] },
  ]);
  const ask = (question: string) => answerTurns(world, [question], { today: '2026-11-21' }).status;

  it('is answered by a sentence that does not name it again', () => {
    assert.equal(ask('How many reports on advisory services did the office of UNICEF issue in 2014?'), 'answered');
    assert.equal(
      ask("What day did Somalia's Defence Working Group hold its first meeting on coastal boats?"),
      'answered',
    );
  });

  const near = [
    "What day did Kenya's Defence Working Group hold its first meeting on coastal boats?",
    'How many reports on advisory services did the office of UNDP issue in 2014?',
    // Another country stands in the sentence.
    'How many boats did the Coral Fund of Somalia receive?',
  ];
  for (const question of near)
    it(`is not answered of another: ${question}`, () => {
      assert.equal(ask(question), 'not-in-records');
    });
});
