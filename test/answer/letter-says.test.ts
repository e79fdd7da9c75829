import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { putsRequest, senderIn } from '../../src/answer/letter-words.ts';
import type { Language } from '../../src/model.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

const world = worldOfTexts([
  {
    lines: [
      'Letter dated 7 February 2023 from the Permanent Representative of Saint Kitts and Nevis addressed to the President of the Council',
      'I wish to inform you that the Government of Saint Kitts and Nevis is keenly interested in joining the Lamp Group.',
      'The lamps have been dark for years.',
      'I should be grateful if you could have the present letter circulated.',
      '(Signed) N. Dockery',
      'I should be grateful for a lamp.',
    ],
  },
  {
    language: 'zh',
    lines: [
      '2023年4月26日乌克兰常驻联合国代表团给秘书长的普通照会',
      '乌克兰常驻联合国代表团谨此告知，乌克兰政府有意成为灯塔委员会成员。',
      '乌克兰一贯坚定地致力于灯塔的目标。',
      '乌克兰常驻代表团谨请秘书长将此请求通报理事会。',
    ],
  },
]);
const ask = (question: string) => {
  const { status, sources } = answerTurns(world, [question], { today: '2026-11-27' });
  return { status, quotes: sources.map(({ quote }) => quote) };
};

describe('what a letter asks for', () => {
  const ukraine: string[] = [
    '乌克兰2023年4月26日的普通照会请求什么？',
    'What does the note verbale of Ukraine dated 26 April 2023 request?',
    "Que demande la note verbale de l'Ukraine du 26 avril 2023 ?",
    '¿Qué solicita la nota verbal de Ucrania de 26 de abril de 2023?',
    'О чем просит Украина в вербальной ноте от 26 апреля 2023 года?',
    'ماذا تطلب أوكرانيا في المذكرة الشفوية المؤرخة 26 نيسان/أبريل 2023؟',
    '2023年4月26日的普通照会要求什么？',
  ];
  for (const question of ukraine)
    it(question, () =>
      assert.deepEqual(ask(question), {
        status: 'answered',
        quotes: [
          '乌克兰常驻联合国代表团谨此告知，乌克兰政府有意成为灯塔委员会成员。',
          '乌克兰常驻代表团谨请秘书长将此请求通报理事会。',
        ],
      }),
    );

  it('is told up to the signature', () =>
    assert.deepEqual(ask('What does the letter of Saint Kitts and Nevis request?').quotes, [
      'I wish to inform you that the Government of Saint Kitts and Nevis is keenly interested in joining the Lamp Group.',
      'I should be grateful if you could have the present letter circulated.',
    ]));

  for (const question of [
    'What does the letter of Ukraine dated 27 April 2023 request?',
    'What does the letter of Poland request?',
    'What does the letter request?',
    'What does the letter of Saint Kitts and Nevis say about ropes?',
    'Who signed the letter of Saint Kitts and Nevis?',
  ])
    it(`is not told for: ${question}`, () => assert.notEqual(ask(question).status, 'answered'));
});

describe('sentences that put a request', () => {
  const table: [text: string, language: Language, puts: boolean][] = [
    ['We, the representatives, are writing to request that the day be included.', 'en', true],
    ['The Permanent Mission kindly requests the Secretariat to publish the note.', 'en', true],
    ['The Council requested a report.', 'en', false],
    ['Je vous saurais gré de bien vouloir faire distribuer la présente lettre.', 'fr', true],
    ['Le Conseil a demandé un rapport.', 'fr', false],
    ['Agradecería que la presente carta se distribuyera como documento.', 'es', true],
    ['El Consejo pidió un informe.', 'es', false],
    ['Был бы признателен за распространение настоящего письма.', 'ru', true],
    ['Постоянное представительство имеет честь просить Секретариат распространить ноту.', 'ru', true],
    ['Совет просил представить доклад.', 'ru', false],
    ['وأكون ممتنا لو تكرمتم بتعميم هذه الرسالة.', 'ar', true],
    ['طلب المجلس تقريرا.', 'ar', false],
    ['请将本函作为文件分发为荷。', 'zh', true],
    ['理事会要求提交报告。', 'zh', false],
  ];
  for (const [text, language, puts] of table) it(text, () => assert.equal(putsRequest(text, language), puts));
});

describe('from whom a letter is', () => {
  const heads: [head: string, sender: string, other: string][] = [
    ['Letter dated 1 May 2015 from Peru addressed to the representative of Kenya', 'peru', 'kenya'],
    ['Lettre datée du 1er mai 2015, adressée au représentant du Kenya par le Pérou', 'perou', 'kenya'],
    ['Carta de fecha 1 de mayo de 2015 dirigida al representante de Kenya por el Perú', 'peru', 'kenya'],
    ['Письмо Постоянного представителя Перу от 1 мая 2015 года на имя представителя Кении', 'перу', 'кении'],
    ['رسالة مؤرخة 1 أيار/مايو 2015 موجهة إلى ممثل كينيا من الممثل الدائم لبيرو', 'بيرو', 'كينيا'],
    ['2015年5月1日秘鲁代表致肯尼亚代表的信', '秘鲁', '肯尼亚'],
  ];
  for (const [head, sender, other] of heads)
    it(head, () => {
      assert.match(senderIn(head), new RegExp(sender, 'u'));
      assert.doesNotMatch(senderIn(head), new RegExp(other, 'u'));
    });
});
