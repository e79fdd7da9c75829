import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/model.ts';
import { analyse } from '../../src/search/analysis.ts';

describe('the forms of one word', () => {
  const same: [language: Language, forms: string][] = [
    ['ru', 'саммит саммита саммиту саммитом'],
    ['ru', 'орган органа органов органом'],
    ['ru', 'устав устава уставу уставом'],
    ['ru', 'капитал капитала капиталу'],
    ['ru', 'архив архива архивов'],
    ['ru', 'объем объема объемом'],
    ['ru', 'кредит кредита кредитов'],
    ['es', 'gobierno gobiernos'],
    ['es', 'sociedad sociedades'],
    ['es', 'acta actas'],
    ['es', 'comité comités'],
    ['es', 'examen exámenes'],
    ['es', 'juez jueces'],
    ['es', 'índice índices'],
    ['es', 'asamblea asambleas'],
    ['es', 'cooperación cooperaciones'],
    ['fr', 'commission commissions'],
    ['fr', 'émission émissions'],
    ['fr', 'crédit crédits'],
    ['fr', 'déficit déficits'],
    ['fr', 'euro euros'],
    ['fr', 'opinion opinions'],
    ['ar', 'وصول الوصول والوصول'],
    ['ar', 'التزام الالتزام'],
    ['ar', 'وكالة الوكالة للوكالة'],
    ['ar', 'وثيقة الوثيقة'],
  ];
  for (const [language, forms] of same)
    it(`are the same in ${language}: ${forms}`, () => assert.equal(new Set(analyse(forms, language)).size, 1));

  const other: [language: Language, words: string][] = [
    ['ru', 'решение реши́ть'],
    ['ru', 'опыт оптика'],
    ['es', 'bienes bienal'],
    ['fr', 'nations natif'],
  ];
  for (const [language, words] of other)
    it(`are not those of another in ${language}: ${words}`, () =>
      assert.equal(new Set(analyse(words.replace(/\u0301/gu, ''), language)).size, 2));
});
