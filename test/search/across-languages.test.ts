import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { prepare, worldOf } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Language } from '../../src/model.ts';
import { partsOf } from '../../src/search/han.ts';
import { search } from '../../src/search/index.ts';
import { buildGlossary, questionTerms } from '../../src/search/question-terms.ts';

const world = worldOf(prepare(loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)))));

/** The same question in each language, and the words that the French passage found first holds. */
const table: { [L in Language]: [question: string, passage: RegExp][] } = {
  ar: [
    ['متى أُنشئ الفريق العامل بموجب المقرر 2/6؟', /a été créé en application de la décision 2\/6/],
    ['التنسيق بين مقدمي المساعدة التقنية', /prestataires d.assistance technique/],
    ['تعبئة الموارد', /[Mm]obilisation d(?:es|e) ressources/],
    ['ترجمة شفوية باللغات الرسمية', /interprétation/],
    ['البنك الدولي', /Banque mondiale/],
  ],
  en: [
    ['coordination among providers of technical assistance', /prestataires d.assistance technique/],
    ['World Bank', /Banque mondiale/],
  ],
  es: [
    [
      '¿Cuándo se creó el grupo de trabajo en virtud de la decisión 2/6?',
      /a été créé en application de la décision 2\/6/,
    ],
    ['coordinacion entre los proveedores de asistencia tecnica', /prestataires d.assistance technique/],
    ['movilización de recursos', /[Mm]obilisation d(?:es|e) ressources/],
    ['interpretación en los idiomas oficiales', /interprétation/],
    ['Banco Mundial', /Banque mondiale/],
  ],
  fr: [['Banque mondiale', /Banque mondiale/]],
  ru: [
    ['Когда рабочая группа была создана решением 2/6?', /a été créé en application de la décision 2\/6/],
    ['координация между поставщиками технической помощи', /prestataires d.assistance technique/],
    ['мобилизации ресурсов', /[Mm]obilisation d(?:es|e) ressources/],
    ['устный перевод на официальные языки', /interprétation/],
    ['Всемирный банк', /Banque mondiale/],
  ],
  zh: [
    ['工作组何时根据第2/6号决定设立？', /a été créé en application de la décision 2\/6/],
    ['技术援助提供者之间的协调', /prestataires d.assistance technique/],
    ['资源调动', /[Mm]obilisation d(?:es|e) ressources/],
    ['正式语文口译', /interprétation/],
    ['世界银行', /Banque mondiale/],
  ],
};

for (const [language, cases] of Object.entries(table))
  test(`a question in ${language} finds the passage of a French record`, () => {
    for (const [question, passage] of cases) {
      const terms = questionTerms(question, language as Language, world.glossary);
      const [hit] = search(world.passages, terms, { limit: 1 });
      assert.match(world.paragraphs.get(String(hit?.id))?.paragraph.text ?? '', passage, question);
    }
  });

test('every entry of the shipped terms has all six languages', () => {
  for (const term of world.knowledge.terms)
    assert.deepEqual(Object.keys(term).sort(), ['ar', 'en', 'es', 'fr', 'ru', 'zh'], JSON.stringify(term));
});

test('characters stand for the words that they are part of, and for nothing by themselves', () => {
  const glossary = buildGlossary([
    { fr: 'technique', zh: '技术' },
    { fr: 'assistance', zh: '援助' },
  ]);
  assert.deepEqual(
    questionTerms('技术援助', 'zh', glossary).map(({ word, keys }) => [word, ...keys]),
    [
      ['技', 'zh:技', 'fr:techniqu'],
      ['技术', 'zh:技术', 'fr:techniqu'],
      ['术', 'zh:术', 'fr:techniqu'],
      ['术援', 'zh:术援', 'fr:techniqu', 'fr:assist'],
      ['援', 'zh:援', 'fr:assist'],
      ['援助', 'zh:援助', 'fr:assist'],
      ['助', 'zh:助', 'fr:assist'],
    ],
  );
  assert.deepEqual(questionTerms('援手', 'zh', glossary)[0]?.keys, ['zh:援']);
  assert.deepEqual(questionTerms('technique', 'fr', glossary)[0]?.keys, ['fr:techniqu', 'zh:技术']);
  assert.deepEqual(partsOf('助会', ['援助']), [], 'the pair joins nothing that is translated');
});
