import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isLight, isSpokenVerb, synonymsOf, withoutIdioms } from '../../src/answer/evidence/words/spoken.ts';
import type { AnswerLanguage } from '../../src/model.ts';
import { analyse, fold } from '../../src/search/analysis.ts';

const LANGUAGES: AnswerLanguage[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
const LATIN = /^[\p{Script=Latin}\p{M}’'-]+$/u;
const SCRIPTS: Record<AnswerLanguage, RegExp> = {
  en: LATIN,
  fr: LATIN,
  es: LATIN,
  ru: /^[\p{Script=Cyrillic}-]+$/u,
  ar: /^[\p{Script=Arabic}\p{M}]+$/u,
  zh: /^\p{Script=Han}+$/u,
};
const stemOf = (word: string, language: AnswerLanguage): string => analyse(word, language)[0] ?? '';

describe('what documents may say in place of a word', () => {
  const table: [language: AnswerLanguage, word: string, other: string, is: boolean][] = [
    ['en', 'finish', 'conclude', true],
    ['en', 'finish', 'ended', true],
    ['en', 'conclude', 'finish', true],
    ['en', 'finish', 'begin', false],
    ['en', 'finish', 'finish', false],
    ['en', 'suspend', 'pause', true],
    ['en', 'revert', 'continue', true],
    ['en', 'target', 'commitment', true],
    ['en', 'ready', 'prepare', true],
    ['en', 'seaweed', 'algae', false],
    ['ru', 'действует', 'вступил', true],
    ['ru', 'действует', 'утратил', false],
    ['ar', 'عوقب', 'عاقبت', true],
    ['fr', 'finir', 'achever', true],
    ['fr', 'finir', 'commencer', false],
    ['fr', 'réélu', 'élit', true],
    ['fr', 'désigne', 'choisit', true],
    ['fr', 'désigne', 'remercie', false],
    ['es', 'sustituir', 'reemplazar', true],
    ['es', 'sustituir', 'elegir', false],
    ['ru', 'назначить', 'назначение', true],
    ['ru', 'назначить', 'избрать', false],
    ['ar', 'أرسل', 'بعثت', true],
    ['ar', 'أرسل', 'وافق', false],
    // What people say for the words of documents, and what is near to it and another thing.
    ['en', 'wounded', 'hurt', true],
    ['en', 'hurt', 'killed', false],
    ['en', 'leftover', 'unspent', true],
    ['en', 'jobless', 'unemployed', true],
    ['en', 'lorries', 'trucks', true],
    ['en', 'named', 'appointed', true],
    ['en', 'named', 'nominated', false],
    ['en', 'smuggling', 'trafficking', false],
    ['en', 'refugees', 'migrants', false],
    ['fr', 'repéré', 'identifié', true],
    ['fr', 'bateau', 'navire', true],
    ['fr', 'blessés', 'morts', false],
    ['fr', 'énergétiques', 'énergie', true],
    ['es', 'ciudad', 'urbana', true],
    ['ru', 'школы', 'школьный', true],
    ['ru', 'школы', 'университет', false],
    ['fr', 'firme', 'société', false],
    ['es', 'barco', 'buque', true],
    ['es', 'imprevistos', 'contingencias', true],
    ['es', 'periódico', 'prensa', false],
    ['ru', 'ушли', 'покинули', true],
    ['ru', 'грузовик', 'грузовой', true],
    ['ru', 'сократить', 'аббревиатура', false],
    ['ar', 'جنود', 'جندي', true],
    ['ar', 'سفن', 'سفينة', true],
    ['ar', 'جرحى', 'قتلى', false],
    // No words of one language in another.
    ['fr', 'finish', 'conclude', false],
    ['zh', '完成', '结束', false],
  ];
  for (const [language, word, other, is] of table)
    it(`${language}: ${word} / ${other} / ${is}`, () => {
      const all = synonymsOf(stemOf(word, language), language);
      assert.equal(all.includes(stemOf(other, language)), is, all.join(' '));
    });

  it('is gathered from all groups that have the word', () => {
    const close = synonymsOf(stemOf('close', 'en'), 'en');
    for (const other of ['conclude', 'finish']) assert.ok(close.includes(stemOf(other, 'en')), other);
    const begin = synonymsOf(stemOf('begin', 'en'), 'en');
    for (const other of ['start', 'commence', 'open']) assert.ok(begin.includes(stemOf(other, 'en')), other);
    assert.equal(new Set(begin).size, begin.length);
  });
});

describe('a question without its idioms', () => {
  const table: [language: AnswerLanguage, typed: string, read: string][] = [
    ['en', 'By when must groups wrap up their work?', 'By when must groups conclude their work?'],
    ['en', 'WRAPPED UP', 'conclude'],
    ['en', 'Who wrapped the upper deck?', 'Who wrapped the upper deck?'],
    ['en', 'They wrap upwards', 'They wrap upwards'],
    // The longest one first, and one behind the other.
    ['en', 'Who is in charge of divers?', 'Who responsible divers?'],
    ['en', 'wrap up wrap up', 'conclude conclude'],
    ['fr', 'Qui a donné de l’argent ?', 'Qui a contribuer ?'],
    ['fr', 'Quand a-t-elle mis en œuvre le plan ?', 'Quand a-t-elle exécuter le plan ?'],
    ['fr', 'Quand a-t-elle mis en oeuvre le plan ?', 'Quand a-t-elle exécuter le plan ?'],
    ['es', '¿Quién puso fin a la misión?', '¿Quién terminar a la misión?'],
    ['ru', 'Кто принял участие в семинаре?', 'Кто участвовать в семинаре?'],
    ['ar', 'من قام بتقديم التقرير', 'من قدم التقرير'],
    ['zh', '行政首长协调会何时开会', '联合国系统行政首长协调理事会何时开会'],
    ['zh', '潜水员何时开会', '潜水员何时开会'],
    ['en', 'How many were killed or hurt?', 'How many were casualties?'],
    ['en', 'How many were killed and rescued?', 'How many were killed and rescued?'],
    ['en', 'Which groups get seats on it?', 'Which groups represented on it?'],
    ['fr', 'Qui a claqué la porte ?', 'Qui a claqué la porte ?'],
    ['es', '¿Quién dio luz verde?', '¿Quién aprobar?'],
    ['fr', 'Ils pourraient travailler ensemble', 'Ils pourraient coopérer'],
    ['ru', 'Кто ушел с поста?', 'Кто отставка?'],
    ['ru', 'Кто ушел с лодки?', 'Кто ушел с лодки?'],
    ['ar', 'من ترك منصبه', 'من استقال'],
    ['en', 'The three-monthly reports', 'The quarterly reports'],
    ['en', 'It reports every three months', 'It reports quarterly'],
    ['fr', 'Les pays mettront en place des plans', 'Les pays créer des plans'],
    ['zh', '每三个月报告', '每季度报告'],
    ['zh', '谁当头儿', '谁主持'],
    ['zh', '国内行动和改变多少', '国内行动和改变多少'],
    // Of another language.
    ['fr', 'wrap up', 'wrap up'],
  ];
  for (const [language, typed, read] of table)
    it(`${language}: ${typed}`, () => assert.equal(withoutIdioms(typed, language), read));
});

describe('words that say little', () => {
  const table: [language: AnswerLanguage, word: string, light: boolean, verb: boolean][] = [
    ['en', 'exactly', true, false],
    ['en', 'paid', false, true],
    ['en', 'whale', false, false],
    ['fr', 'besoin', true, false],
    ['fr', 'existent', true, false],
    ['fr', 'payer', false, true],
    ['fr', 'baleine', false, false],
    ['es', 'necesitar', true, false],
    ['es', 'pagar', false, true],
    ['es', 'ballena', false, false],
    ['ru', 'нужен', true, false],
    ['ru', 'заплатить', false, true],
    ['ru', 'кит', false, false],
    ['ar', 'يستطيع', true, false],
    ['ar', 'قدم', false, true],
    ['ar', 'سفينة', false, false],
    ['zh', '需要', true, false],
    ['zh', '支付', false, true],
    ['zh', '鲸鱼', false, false],
  ];
  for (const [language, word, light, verb] of table)
    it(`${language}: ${word}`, () => {
      // Chinese words are looked up by their pairs of characters.
      const stem = language === 'zh' ? word : stemOf(word, language);
      assert.deepEqual([isLight(stem, language), isSpokenVerb(stem, language)], [light, verb]);
    });
});

describe('the files of spoken words', () => {
  /** The longest idiom that is looked for. */
  const LONGEST = 5;
  const linesOf = (language: AnswerLanguage, file: string): string[] =>
    readFileSync(
      fileURLToPath(new URL(`../../src/answer/evidence/words/spoken/${language}/${file}.txt`, import.meta.url)),
      'utf8',
    )
      .split('\n')
      .filter(Boolean);

  for (const language of LANGUAGES) {
    it(`${language}: a group of synonyms has no word twice, and more than one`, () => {
      const lines = linesOf(language, 'synonyms');
      const twice = lines.filter((line) => new Set(line.split(' ')).size < line.split(' ').length);
      const alone = lines.filter((line) => line.split(' ').length < 2);
      assert.deepEqual([twice, alone, lines.filter((line) => line.trim() !== line)], [[], [], []]);
      // Chinese has idioms in their place.
      assert.equal(lines.length > 0, language !== 'zh');
      assert.deepEqual(
        lines.filter((line) => analyse(line, language).length === 0),
        [],
      );
    });

    it(`${language}: an idiom has several words, and one in its place`, () => {
      const lines = linesOf(language, 'idioms');
      const parts = lines.map((line) => line.split(' = '));
      assert.deepEqual(
        lines.filter((_, at) => parts[at]?.length !== 2 || parts[at].some((part) => part.trim() === '')),
        [],
      );
      const isShort = (idiom = '') => {
        const words = idiom.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
        // "Three-monthly" is two words in one.
        return (words.length >= 2 || idiom.includes('-')) && words.length <= LONGEST && words.join(' ') === idiom;
      };
      if (language !== 'zh')
        assert.deepEqual(
          lines.filter((_, at) => !isShort(parts[at]?.[0]) || parts[at]?.[1]?.includes(' ')),
          [],
        );
      assert.deepEqual(
        lines.filter((_, at) => analyse(parts[at]?.[1] ?? '', language).length === 0),
        [],
      );
    });

    it(`${language}: an idiom is read as one word alone, in whatever letters it is typed`, () => {
      const known = new Map<string, string>();
      const several = linesOf(language, 'idioms').filter((line) => {
        const [idiom = '', word = ''] = line.split(' = ');
        const before = known.get(fold(idiom));
        known.set(fold(idiom), word);
        return before !== undefined && before !== word;
      });
      assert.deepEqual(several, []);
      if (language !== 'zh')
        for (const [idiom, word] of known) assert.equal(withoutIdioms(idiom.toUpperCase(), language), word);
    });

    for (const [file, is] of [
      ['light', isLight],
      ['verbs', isSpokenVerb],
    ] as const)
      it(`${language}: all of ${file} is known, and none of it is there twice`, () => {
        const lines = linesOf(language, file);
        const words = lines.flatMap((line) => line.split(' '));
        assert.ok(words.length > 50);
        assert.deepEqual(
          words.filter((word, at) => words.indexOf(word) < at),
          [],
        );
        const stems = lines.flatMap((line) => analyse(line, language));
        assert.deepEqual([stems.length > 50, stems.filter((stem) => !is(stem, language))], [true, []]);
        // None is of another script.
        assert.deepEqual(
          words.filter((word) => !SCRIPTS[language].test(word)),
          [],
        );
      });
  }
});
