import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { landsIn, longLandsIn } from '../../src/answer/evidence/lands/lands.ts';
import { designationsIn, isNamedIn } from '../../src/answer/evidence/texts/designations.ts';
import type { AnswerLanguage } from '../../src/model.ts';

describe('the countries that a text names', () => {
  const table: [language: AnswerLanguage, text: string, codes: string[]][] = [
    ['en', 'It welcomes the offer of New Zealand to lend its divers.', ['NZ']],
    ['en', 'Divers of Kenya and Peru met.', ['KE', 'PE']],
    ['en', 'DIVERS OF NEW ZEALAND', ['NZ']],
    // The longer name is not that of a shorter one that stands in it.
    ['en', 'Divers of Papua New Guinea met.', ['PG']],
    ['en', 'Divers of South Sudan met.', ['SS']],
    ['en', 'Divers of Turkey and of the Czech Republic met.', ['TR', 'CZ']],
    ['en', 'Divers of Guinea and of Papua New Guinea met.', ['PG', 'GN']],
    ['en', 'Divers of Nigeria met.', ['NG']],
    ['en', 'Divers of Saint Kitts and Nevis and of Trinidad and Tobago met.', ['KN', 'TT']],
    // "New C" begins New Caledonia as well.
    ['en', 'The new Cuban reefs, and new Cuba.', ['CU']],
    // A name is a whole word.
    ['en', 'Peruvian divers met Malian ones.', []],
    ['en', 'The divers of the United Nations and the European Union met.', []],
    ['en', 'The divers met.', []],
    // "La réunion" is a meeting.
    ['fr', 'La Réunion des plongeurs', []],
    ['en', 'The divers of the U.S. and of the UK', ['US', 'GB']],
    ['en', 'DIVERS TOLD US', []],
    ['es', 'Los buzos de los EE. UU.', ['US']],
    ['ru', 'Водолазы США и РФ', ['US', 'RU']],
    ['en', '', []],
    ['fr', 'Les plongeurs de Nouvelle-Zélande et du Pérou', ['NZ', 'PE']],
    ['es', 'Los buzos del Perú', ['PE']],
    ['ru', 'Водолазы Кении', ['KE']],
    ['ar', 'الغواصون من نيوزيلندا', ['NZ']],
    ['zh', '新西兰的潜水员', ['NZ']],
    // Words of other things that begin as a name does, or have it in them.
    ['ar', 'الفريق القطري والتقرير المالي والعراقيل والمصرف والأوضاع', []],
    ['ar', 'غواصون من مالي وبالأردن وللعراق وقطر', ['IQ', 'JO', 'ML', 'QA']],
    ['ar', 'الغواصون الأردنيون', ['JO']],
    ['ru', 'Кроме того, суда самого порта', []],
    ['ru', 'Водолазы Судана, Самоа, Непала и Того', ['NP', 'SD', 'TG', 'WS']],
    ['zh', '撒哈拉以南非洲，其中国家', []],
    ['zh', '南非和中国的潜水员', ['CN', 'ZA']],
    // The longer names that documents have.
    ['en', 'Divers of the Syrian Arab Republic and the Republic of Korea', ['KR', 'SY']],
    ['en', "Divers of the Democratic People's Republic of Korea", ['KP']],
    ['ru', 'Водолазы Сирийской Арабской Республики', ['SY']],
    ['ar', 'غواصو مونتسيرات', ['MS']],
  ];
  for (const [language, text, codes] of table)
    it(`${language}: ${text}`, () => assert.deepEqual(landsIn(text, language).sort(), [...codes].sort()));
});

describe('the countries whose names have several words', () => {
  const table: [language: AnswerLanguage, text: string, codes: string[]][] = [
    ['en', 'Divers of New Zealand, Kenya and Sri Lanka met.', ['LK', 'NZ']],
    ['en', 'Divers of Guinea-Bissau met.', ['GW']],
    ['en', 'Divers of Kenya met.', []],
    // Documents call it the Republic of Korea.
    ['en', 'Divers of South Korea met.', []],
    ['en', 'Divers of the Russian Federation met.', []],
    ['fr', 'Les plongeurs du Sri Lanka et du Pérou', ['LK']],
    ['fr', 'Quand la réunion a-t-elle eu lieu ?', []],
    ['es', '¿Cuándo se reunieron los buzos de Sri Lanka?', ['LK']],
  ];
  for (const [language, text, codes] of table)
    it(`${language}: ${text}`, () => assert.deepEqual(longLandsIn(text, language).sort(), codes));
});

describe('what a text calls a decision by, where that is no symbol', () => {
  const table: [text: string, found: string[]][] = [
    ['What is resolution MEPC.278(70) about?', ['MEPC.278(70)']],
    ['Who took CIPM/103-2 and CIPM/103-21?', ['CIPM/103-2', 'CIPM/103-21']],
    ['резолюция МЕРС.278(70)', ['МЕРС.278(70)']],
    ['What is A/RES/61/10 about?', []],
    ['decision 5/CMP.14', []],
    ['decision 2/6', []],
    ['resolution 1521 (2003)', []],
    ['mepc.278(70)', []],
    ['MEPC.278', []],
    ['FCCC/SBI.278(70)', []],
    ['MEPC.278(70)/2', []],
    ['CIPM/103-2/4', []],
    ['', []],
  ];
  for (const [text, found] of table) it(text, () => assert.deepEqual(designationsIn(text), found));

  const named: [text: string, name: string, isNamed: boolean][] = [
    ['The Committee took CIPM/103-2.', 'CIPM/103-2', true],
    ['The Committee took CIPM/103-21.', 'CIPM/103-2', false],
    ['The Committee took CIPM/103-21 and CIPM/103-2', 'CIPM/103-2', true],
    ['The Committee rose.', 'CIPM/103-2', false],
  ];
  for (const [text, name, isNamed] of named)
    it(`${text} ${name}: ${isNamed}`, () => assert.equal(isNamedIn(text, name), isNamed));
});
