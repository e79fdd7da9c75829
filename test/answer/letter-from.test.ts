import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { letterDay } from '../../src/answer/letter-senders.ts';
import type { Language } from '../../src/model.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const EN =
  'I have the honour to transmit herewith a letter dated 5 May 2031 from the Keeper of the Reef Guild, Ada Nurmi, on lamps.';
const FR =
  "J'ai l'honneur de vous transmettre une lettre de Mme Ada Nurmi, Gardienne de la Guilde des récifs, en date du 5 mai 2031, sur les lampes.";
const HEAD = 'Letter dated 6 May 2031 from the Permanent Representative of Qatar addressed to the Tide Council';

const world = worldOfTexts([
  { symbol: 'TIDE/2031/7', lines: [HEAD, EN] },
  { symbol: 'TIDE/2031/7', language: 'fr', lines: [FR] },
]);
const ask = (question: string) =>
  answerTurns(world, [question], { today: '2026-11-27' }).sources.map(({ quote }) => quote);
const status = (question: string) => answerTurns(world, [question], { today: '2026-11-27' }).status;

describe('who wrote a letter', () => {
  const asked: [question: string, quote: string][] = [
    ['Who wrote the letter of 5 May 2031 transmitted by TIDE/2031/7?', EN],
    ['who signed the letter dated 6 May 2031?', HEAD],
    ['Qui a écrit la lettre du 5 mai 2031 transmise par TIDE/2031/7 ?', FR],
    ['Who sent the letter TIDE/2031/7?', HEAD],
    ['Who signed the letter TIDE/2031/7 of 6 May 2031?', HEAD],
    ['Кто направил письмо TIDE/2031/7?', HEAD],
    ['谁发出的TIDE/2031/7号信？', HEAD],
  ];
  for (const [question, quote] of asked) it(question, () => assert.deepEqual(ask(question), [quote]));

  const refused = [
    'Who wrote the letter of 7 May 2031 transmitted by TIDE/2031/7?',
    'Who wrote the letter of 5 May 2031 transmitted by TIDE/2031/8?',
    'Who wrote the letter of 5 May 2031 to the Kelp League?',
    'Who wrote the letter TIDE/2031/9 of 6 May 2031?',
    'Who signed the letter TIDE/2031/7 of 5 May 2031?',
    'Who sent the letter TIDE/2031/7 to the Kelp League?',
    'Who sent the letter TIDE/2031/7, and who received it?',
  ];
  for (const question of refused) it(question, () => assert.notEqual(status(question), 'answered'));
});

describe('of which day the letter is that a document sends on', () => {
  const day = (question: string) => {
    const { status, dates } = answerTurns(world, [question], { today: '2026-11-27' });
    return status === 'answered' ? dates : [status];
  };
  for (const question of [
    'What is the date of the letter from Ada Nurmi transmitted by TIDE/2031/7?',
    'TIDE/2031/7: date of the letter from the Keeper of the Reef Guild?',
    'What is the date of the letter transmitted in TIDE/2031/7?',
    'Quelle est la date de la lettre de Mme Ada Nurmi transmise par TIDE/2031/7 ?',
    '¿De qué fecha es la carta transmitida en TIDE/2031/7?',
    'ما تاريخ الرسالة المحالة في TIDE/2031/7؟',
  ])
    it(question, () => assert.deepEqual(day(question), ['2031-05-05']));
  for (const question of [
    'What is the date of the letter from Ida Nurmi transmitted by TIDE/2031/7?',
    'What is the date of the letter from Ada Nurmi on buoys transmitted by TIDE/2031/7?',
    'What is the date of the letter from Ada Nurmi transmitted by TIDE/2031/8?',
  ])
    it(`${question} is not told`, () => assert.equal(day(question)[0], 'not-in-records'));
  it('is not told of a document that is a letter itself, whose head is lost', () => {
    const lost = worldOfTexts([{ symbol: 'TIDE/2031/8', lines: [EN] }]);
    const { status } = answerTurns(lost, ['What is the date of the letter TIDE/2031/8?'], { today: '2026-11-27' });
    assert.equal(status, 'not-in-records');
  });
  it('is not told of the letter that the document is', () =>
    assert.notDeepEqual(day('What is the date of the letter TIDE/2031/7?'), ['2031-05-05']));
});

describe('who wrote a letter, and its day', () => {
  for (const question of [
    'Who sent the letter TIDE/2031/7, and what is its date?',
    'Who sent the letter TIDE/2031/7, and on what day was it?',
  ])
    it(question, () => {
      const { status, dates } = answerTurns(world, [question], { today: '2026-11-27' });
      assert.deepEqual([status, dates], ['answered', ['2031-05-06']]);
    });
});

describe('the day of a letter whose sender a sentence tells', () => {
  const told: [sentence: string, code: Language, day: string | undefined][] = [
    [EN, 'en', '2031-05-05'],
    ['In a letter to the Guild dated 5 May 2031, lamps were asked for.', 'en', undefined],
    ['A letter dated 5 May 2031 from Chad answers a letter of 4 May 2031 from Peru.', 'en', undefined],
    [FR, 'fr', '2031-05-05'],
    ['Une lettre datée du 5 mai 2031, adressée au Conseil par le Représentant de la Guilde.', 'fr', '2031-05-05'],
    ['Adjunta una carta de fecha 5 de mayo de 2031 enviada por el Representante del Gremio.', 'es', '2031-05-05'],
    ['Una carta de fecha 5 de mayo de 2031 sobre la Carta de las Naciones Unidas.', 'es', undefined],
    ['Препроводить письмо Хранителя Гильдии рифов от 5 мая 2031 года.', 'ru', '2031-05-05'],
    ['رسالة مؤرخة 5 أيار/مايو 2031 موجهة من رئيسة النقابة', 'ar', '2031-05-05'],
    ['أحيل إليكم رسالة مؤرخة 5 أيار/مايو 2031 موجهة إليكم من رئيسة النقابة', 'ar', '2031-05-05'],
    ['أحيل إليكم رسالة مؤرخة 5 أيار/مايو 2031 بشأن المصابيح', 'ar', undefined],
    ['随函转递2031年5月5日礁石公会主席的信', 'zh', '2031-05-05'],
  ];
  for (const [sentence, code, day] of told) it(sentence, () => assert.equal(letterDay(sentence, code), day));
});
