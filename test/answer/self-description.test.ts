import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { selfDescription } from '../../src/answer/self-description.ts';
import type { DocumentRecord, Language } from '../../src/model.ts';
import { readDocument } from '../../src/records/document.ts';

const told = (language: Language, ...lines: string[]) => {
  const { paragraphs } = readDocument(lines.join('\n\n'));
  const found = selfDescription({ document: { language }, paragraphs } as unknown as DocumentRecord);
  return found?.paragraph.text.slice(found.start, found.end);
};

describe('the sentence in which a document says what it is', () => {
  const table: [language: Language, before: string, sentence: string][] = [
    ['en', '2. The Committee met.', 'The present note describes the work on forests.'],
    ['en', '2. The Committee met.', 'In this report, the Secretary-General reviews the mandates.'],
    ['en', '2. The Committee met.', 'The report provides information on forests.'],
    ['fr', '2. Le Comité s’est réuni.', 'Le présent rapport rend compte des travaux sur les forêts.'],
    ['fr', '2. Le Comité s’est réuni.', 'La présente note a été établie par le secrétariat.'],
    ['es', '2. El Comité se reunió.', 'En el presente informe se examinan los mandatos.'],
    ['ru', '2. Комитет собрался.', 'В настоящем докладе рассматриваются мандаты.'],
    ['ar', '2. اجتمعت اللجنة.', 'يتضمن هذا التقرير معلومات عن الغابات.'],
    ['zh', '2. 委员会举行了会议。', '本报告介绍森林方面的工作。'],
    // A letter says what is sent with it (S/2015/407).
    ['en', '2. The Summit met.', 'I have the honour to transmit herewith the communiqué of the Summit.'],
    ['fr', '2. Le Sommet s’est réuni.', 'J’ai l’honneur de vous faire tenir ci-joint le communiqué du Sommet.'],
    ['es', '2. La Cumbre se reunió.', 'Tengo el honor de transmitirle el comunicado de la Cumbre.'],
    ['ru', '2. Саммит собрался.', 'Имею честь настоящим препроводить коммюнике саммита.'],
    ['ar', '2. اجتمع مؤتمر القمة.', 'يشرفني أن أحيل إليكم بيان مؤتمر القمة.'],
    ['zh', '2. 峰会举行了会议。', '我谨向你提交峰会公报。'],
  ];
  for (const [language, before, sentence] of table)
    it(sentence, () => assert.equal(told(language, before, sentence), sentence));

  it('may be a numbered paragraph', () =>
    assert.equal(told('en', '1. The present report reviews forests.'), 'The present report reviews forests.'));

  it('is not one on another report', () => {
    assert.equal(told('en', 'The report contains, in A/69/12, a list.'), undefined);
    assert.equal(told('en', 'The report provides a list.', 'The note describes forests.'), undefined);
    assert.equal(told('en', 'The present report on forests was welcomed by many.'), undefined);
  });
});
