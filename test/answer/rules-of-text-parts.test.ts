import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textPartAsked, withoutStanding } from '../../src/answer/evidence/asked/text-parts.ts';
import { wantedBy } from '../../src/answer/evidence/asked/wanted.ts';
import { TEXT_PARTS } from '../../src/answer/evidence/rules/text-parts.ts';
import { namedDocument } from '../../src/answer/kinds/documents/named-document.ts';
import { mayAnswer } from '../../src/answer/may-answer.ts';
import type { Language } from '../../src/model.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { type Asks, keeps, plan } from './rule-cases.ts';

const NAME = 'gives the number of an annex, or of a paragraph of what is named, where one is asked for';
const asks = (typed: string, language: Language, word: string): Asks => ({
  typed,
  language,
  sought: { words: [soughtWord(word, language)], figures: [] },
});

const annexes: [typed: string, language: Language, kept: string, broken: string][] = [
  [
    'Which annexes contain the tide tables?',
    'en',
    'The tide tables are contained in annexes I and II.',
    '6. Other business.',
  ],
  [
    'Dans quelles annexes trouve-t-on les tables ?',
    'fr',
    'Les tables figurent aux annexes I et II.',
    'Les tables figurent en annexe.',
  ],
  [
    '¿En qué anexos figuran las tablas?',
    'es',
    'En los anexos I y II figuran las tablas.',
    'Las tablas figuran aparte.',
  ],
  [
    'В каких приложениях изложены таблицы?',
    'ru',
    'Таблицы изложены в приложениях I и II.',
    'Таблицы изложены в приложении.',
  ],
  ['في أي مرفقات ترد الجداول؟', 'ar', 'وترد الجداول في المرفقين الأول والثاني.', 'وترد الجداول في مرفق.'],
  ['潮汐表载于哪些附件？', 'zh', '潮汐表载于附件一和附件二。', '潮汐表另行印发。'],
];
keeps(TEXT_PARTS, NAME, [
  ...annexes.flatMap(([typed, language, kept, broken]): Parameters<typeof keeps>[2] => [
    [kept, true, { typed, language }, { language }],
    [broken, false, { typed, language }, { language }],
  ]),
  ['6. Other business.', true, { typed: 'Which items contain the tide tables?' }],
]);

const paragraphs: [typed: string, language: Language, of: string, kept: string, broken: string][] = [
  [
    'Which paragraph of the charter sets out its functions?',
    'en',
    'charter',
    'Pursuant to paragraph 44 of the charter, its functions are to keep the tides.',
    'Pursuant to paragraph 44 of the statute, its functions are to keep the charter.',
  ],
  [
    'Quel paragraphe de la charte fixe ses fonctions ?',
    'fr',
    'charte',
    'Conformément au paragraphe 44 de la charte, il garde les marées.',
    'La charte fixe ses fonctions.',
  ],
  [
    '¿En qué párrafo de la carta se dispone que presente informes?',
    'es',
    'carta',
    'En el párrafo 7 de la carta se dispone que presente informes.',
    'La carta dispone que presente informes.',
  ],
  [
    'В каком пункте хартии говорится о докладах?',
    'ru',
    'хартии',
    'В пункте 7 хартии говорится о докладах.',
    'Хартия говорит о докладах.',
  ],
  [
    'وفقا لأي فقرة من الميثاق أسندت المهام؟',
    'ar',
    'الميثاق',
    'وفقا للفقرة 44 من الميثاق أسندت المهام.',
    'أسندت المهام وفقا للميثاق.',
  ],
  ['章程第几段规定提交报告？', 'zh', '章程', '章程第7段规定提交报告。', '章程规定提交报告。'],
];
keeps(TEXT_PARTS, NAME, [
  ...paragraphs.flatMap(([typed, language, of, kept, broken]): Parameters<typeof keeps>[2] => [
    [kept, true, asks(typed, language, of), { language }],
    [broken, false, asks(typed, language, of), { language }],
  ]),
  // Of a paragraph of the document itself no sentence gives the number.
  ['Paragraph 44 of the charter is on the fair.', false, asks('In which paragraph is the fair?', 'en', 'fair')],
]);

describe('the part of a text that is asked for', () => {
  it('is words, and no document or item', () => {
    for (const [typed, language] of [...annexes, ...paragraphs])
      assert.equal(wantedBy(plan({ typed, language, cues: ['symbol', 'report'] }).asked), 'words', typed);
  });
  it('is no item of an agenda in Russian, where пункт is one of an agenda', () =>
    assert.equal(textPartAsked({ typed: 'В каком пункте повестки дня это?', language: 'ru' }), undefined));
  it('is not told by the items of a document', () => {
    const { asked } = plan({ typed: annexes[0]?.[0] ?? '' });
    assert.equal(mayAnswer(namedDocument, asked), false);
    assert.equal(mayAnswer(namedDocument, plan({ typed: 'Which items has it?' }).asked), true);
  });
  it('is asked for with words that say that something stands in it', () => {
    const typed = 'Which paragraph sets out its functions?';
    assert.equal(withoutStanding({ typed, language: 'en' }, typed), 'Which paragraph   its functions?');
    assert.equal(withoutStanding({ typed: 'Who sets out?', language: 'en' }, 'Who sets out?'), 'Who sets out?');
  });
});
