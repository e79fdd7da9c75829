import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../../src/answer/asked.ts';
import { isDeputyBefore } from '../../src/answer/evidence/persons/deputy-again.ts';
import type { AnswerLanguage } from '../../src/model.ts';

const asked = (typed: string, language: AnswerLanguage) => ({ typed, language }) as Asked;

describe('the deputy of whom was spoken of', () => {
  const table: [language: AnswerLanguage, before: string, typed: string, quote: string, is: boolean][] = [
    ['fr', 'Qui est le Commissaire général ?', 'et son adjoint ?', 'la Commissaire générale adjointe, Ada Lima', true],
    ['fr', 'Qui est le Commissaire général ?', 'et son adjoint ?', "l'Envoyé adjoint du Secrétaire général", false],
    ['fr', 'Qui est le Commissaire général ?', 'et son adjoint ?', 'le Secrétaire général adjoint, Ramon Ilves', false],
    ['fr', 'Qui est le Commissaire général ?', 'et où est-il ?', "l'Envoyé adjoint du Secrétaire général", true],
    ['en', 'Who is the Commissioner-General?', 'and the deputy?', 'the Deputy Commissioner-General, Ada Lima', true],
    ['en', 'Who is the Commissioner-General?', 'and the deputy?', 'the Deputy Special Envoy, Ramon Ilves', false],
    ['es', '¿Quién es el Comisionado General?', '¿y su adjunto?', 'el Comisionado General Adjunto, Ramon Ilves', true],
    ['es', '¿Quién es el Comisionado General?', '¿y su adjunto?', 'el Enviado Especial Adjunto, Ramon Ilves', false],
    ['ru', 'Кто Генеральный комиссар?', 'а его заместитель?', 'заместитель Генерального комиссара Ада Лима', true],
    ['ru', 'Кто Генеральный комиссар?', 'а его заместитель?', 'заместитель Специального посланника', false],
  ];
  for (const [language, before, typed, quote, is] of table)
    it(`${is ? 'is' : 'is not'} told by “${quote}” (${typed})`, () =>
      assert.equal(isDeputyBefore(asked(typed, language), asked(before, language), quote, language), is));
});
