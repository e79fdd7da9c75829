import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fit, termsIn } from '../../src/answer/evidence/fit.ts';
import { spelledOut } from '../../src/answer/evidence/letters/letters.ts';
import { asSpelled } from '../../src/answer/evidence/letters/spelled.ts';
import type { WeighedWord } from '../../src/answer/evidence/words/sought.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { AnswerLanguage, Language } from '../../src/model.ts';
import { analyse, fold } from '../../src/search/analysis.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';
import { soughtAs } from '../fixtures/sought-word.ts';

describe('what letters stand for', () => {
  const table: [letters: string, language: AnswerLanguage, of: Language, names: string[]][] = [
    ['npt', 'en', 'en', ['Treaty on the Non-Proliferation of Nuclear Weapons']],
    ['npt', 'en', 'fr', ['Traité sur la non-prolifération des armes nucléaires']],
    ['tnp', 'fr', 'en', ['Treaty on the Non-Proliferation of Nuclear Weapons']],
    ['tnp', 'es', 'ru', ['Договор о нераспространении ядерного оружия']],
    ['дняо', 'ru', 'es', ['Tratado sobre la no proliferación de las armas nucleares']],
    ['核不扩散条约', 'zh', 'en', ['Treaty on the Non-Proliferation of Nuclear Weapons']],
    // English letters are used in all languages; those of others in their own.
    ['npt', 'ar', 'ar', ['معاهدة عدم انتشار الأسلحة النووية']],
    ['tnp', 'en', 'en', []],
    ['tnp', 'ru', 'en', []],
    // Several things; other letters of one; letters behind a number.
    ['icc', 'en', 'en', ['International Criminal Court', 'International Chamber of Commerce']],
    ['unga', 'en', 'en', ['General Assembly']],
    ['yfp', 'en', 'en', ['10-Year Framework of Programmes on Sustainable Consumption and Production Patterns']],
    ['divers', 'en', 'en', []],
  ];
  for (const [letters, language, of, names] of table)
    it(`${letters} in ${language}: ${names.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(
        spelledOut(letters, language).map((one) => one.get(of)?.name),
        names.map((name) => [...new Set(analyse(name, of))]),
      ));

  it('has the letters of the other languages', () => {
    const [npt] = spelledOut('npt', 'en');
    assert.deepEqual(npt?.get('fr')?.letters, ['tnp']);
    assert.deepEqual(npt?.get('ar')?.letters, []);
  });
});

describe('the file of letters', () => {
  const lines = readFileSync(
    fileURLToPath(new URL('../../src/answer/evidence/data/letters.txt', import.meta.url)),
    'utf8',
  )
    .split('\n')
    .filter(Boolean);
  const columns = lines.map((line) => line.split('|').map((column) => column.split('=').map((part) => part.trim())));

  it('has a column for each language, each with letters and a name', () => {
    assert.ok(lines.length > 500);
    assert.deepEqual(
      lines.filter((_, at) => columns[at]?.length !== 6 || columns[at].some((column) => column.length !== 2)),
      [],
    );
  });

  it('has English letters in each line, none of them twice', () => {
    const lettersOf = ([letters = '']: string[]) => letters.split(',').map((one) => one.trim());
    assert.deepEqual(
      lines.filter((_, at) => !columns[at]?.[0]?.[0]),
      [],
    );
    const twice = columns.flat().filter((column) => new Set(lettersOf(column)).size < lettersOf(column).length);
    assert.deepEqual(twice, []);
  });

  it('finds each line by each of its English letters that are one word', () => {
    const LANGUAGES: AnswerLanguage[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
    const lost = columns.flatMap((line) =>
      line.flatMap(([letters = ''], at) =>
        letters
          .split(',')
          .map((one) => fold(one.trim()).replace(/^\d+/u, ''))
          .filter((one) => one !== '' && spelledOut(one, LANGUAGES[at] ?? 'en').length === 0),
      ),
    );
    assert.deepEqual(lost, []);
  });
});

describe('letters of a question with the names that they stand for', () => {
  const TEXT = `1. Divers spoke of the Treaty on the Non-Proliferation of Nuclear Weapons.

2. Divers spoke of reefs, and of the ICC.

3. Who came was told.
`;
  const world = createWorld(
    loadKnowledge(
      makeFolder({
        'texts/a.txt': TEXT,
        'records/a.yml': recordOf([], { language: 'en', title: 'Notes', date: '2020-01-31' }),
      }),
    ),
  );
  const word = (text: string, language: Language, unknown: boolean): WeighedWord => ({
    ...soughtAs(text, { [language]: text }),
    unknown,
    weight: 9,
  });
  const spelled = (text: string, typed: string, language: AnswerLanguage, unknown: boolean) =>
    asSpelled(word(text, language, unknown), typed, language, world);

  it('are known where a record has the name', () => {
    const found = spelled('tnp', 'Qui a parlé du TNP ?', 'fr', true);
    assert.equal(found.unknown, false);
    assert.ok(found.weight > 0 && found.weight < 9);
    assert.deepEqual(found.names?.get('en'), [['npt'], ['treati', 'non', 'prolifer', 'nuclear', 'weapon']]);
    assert.equal(spelled('дняо', 'Кто говорил о ДНЯО?', 'ru', true).unknown, false);
  });

  it('are known where a record has them in another language', () =>
    assert.equal(spelled('cpi', 'Qui a parlé de la CPI ?', 'fr', true).unknown, false));

  it('are unknown where no record has them, nor the name', () => {
    const found = spelled('ctbt', 'Who spoke of the CTBT?', 'en', true);
    assert.equal(found.unknown, true);
    assert.ok(found.names?.has('en'));
  });

  it('are one of several things in a plural', () =>
    assert.ok(spelled('npts', 'Who spoke of NPTs?', 'en', true).names?.has('en')));

  const alone: [why: string, found: WeighedWord][] = [
    ['that stand for nothing', spelled('reefs', 'Who spoke of REEFS?', 'en', true)],
    ['of a word in small letters that records have', spelled('who', 'who spoke?', 'en', false)],
  ];
  for (const [why, found] of alone)
    it(`are themselves, if letters ${why}`, () => assert.deepEqual([found.names, found.weight], [undefined, 9]));

  it('are read in small letters where no record has them', () =>
    assert.equal(spelled('npt', 'who spoke of the npt?', 'en', true).unknown, false));

  it('are read in capitals, though records have the word', () =>
    assert.ok(spelled('who', 'Did the WHO come?', 'en', false).names?.has('en')));

  it('are held by a sentence that has all of the name, and no less', () => {
    const npt = { ...spelled('tnp', 'Qui a parlé du TNP ?', 'fr', true), ofBody: false };
    const none = termsIn('', 'en');
    const around = { ...none, ofBody: false, names: none, headings: none, subjects: none };
    const held = (text: string, more = {}) =>
      fit({ words: [npt], figures: [] }, termsIn(text, 'en'), { ...around, ...more }, 'en');
    assert.equal(held('Divers spoke of the Treaty on the Non-Proliferation of Nuclear Weapons.').held.length, 1);
    assert.equal(held('Divers spoke of the NPT.').held.length, 1);
    assert.equal(held('Divers spoke of the Treaty on Nuclear Weapons.').held.length, 0);
    assert.equal(held('Divers spoke of the CTBT.').held.length, 0);
    const headings = termsIn('Treaty on the Non-Proliferation of Nuclear Weapons', 'en');
    assert.equal(held('Divers spoke.', { headings }).above.length, 1);
  });
});
