import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { inForceIn } from '../../src/answer/evidence/texts/in-force.ts';
import type { Language } from '../../src/model.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

describe('the day on which a sentence says that a text entered into force', () => {
  const table: [language: Language, sentence: string, when: string | undefined, isBare?: boolean][] = [
    ['en', 'The Treaty on Reefs entered into force on 4 May 2012.', '2012-05-04', false],
    ['en', 'Recalling that the Kelp Trade Treaty entered into force on 4 May 2012,', '2012-05-04', false],
    ['en', 'The Treaty entered into force on 4 May 2012.', '2012-05-04', true],
    ['en', 'Having adopted the Treaty on 2 April 2011, which entered into force on 4 May 2012,', '2012-05-04', true],
    ['en', 'The amendment to the Treaty entered into force on 4 May 2012.', undefined],
    [
      'en',
      'The meeting of the parties to the Treaty, which entered into force on 4 May 2012, was held.',
      '2012-05-04',
      true,
    ],
    ['en', 'The Treaty will enter into force on 4 May 2012.', undefined],
    ['en', 'The Treaty entered into force before the meeting of 4 May 2012.', undefined],
    ['en', 'If the Treaty entered into force on 4 May 2012, it would hold.', undefined],
    ['fr', 'elle a adopté le Traité le 2 avril 2011, lequel est entré en vigueur le 4 mai 2012,', '2012-05-04', true],
    ['fr', '(la Convention est entrée en vigueur le 4 mai 2012)', '2012-05-04', true],
    ['fr', 'La Convention sur les récifs est entrée en vigueur le 4 mai 2012.', '2012-05-04', false],
    ['fr', "L'amendement à la Convention est entré en vigueur le 4 mai 2012.", undefined],
    ['es', 'El Tratado sobre los Arrecifes entró en vigor el 4 de mayo de 2012.', '2012-05-04', false],
    ['es', 'El Tratado entró en vigor el 4 de mayo de 2012.', '2012-05-04', true],
    ['ru', 'Договор о рифах вступил в силу 4 мая 2012 года.', '2012-05-04', false],
    ['ru', 'Договор вступил в силу 4 мая 2012 года.', '2012-05-04', true],
    ['ar', 'ترحب بدخول المعاهدة حيز النفاذ في 4 أيار/مايو 2012؛', '2012-05-04', true],
    ['ar', 'دخلت معاهدة الشعاب حيز النفاذ في 4 أيار/مايو 2012.', '2012-05-04', false],
    // The text stands between the entry into force and its day.
    ['en', 'It thereby triggered the entry into force of the Treaty on 4 May 2012.', '2012-05-04', true],
    ['en', 'Welcoming the entry into force of the Kelp Trade Treaty on 4 May 2012,', '2012-05-04', false],
    ['en', 'The entry into force of the Treaty of Nadi, on 4 May 2012, was noted.', '2012-05-04', false],
    ['en', 'Welcoming the entry into force of the amendment to the Treaty on 4 May 2012,', '2012-05-04', false],
    ['en', 'Since the entry into force of the Treaty, the Council met on 4 May 2012.', undefined],
    ['fr', "se félicitant de l'entrée en vigueur du Traité le 4 mai 2012,", '2012-05-04', true],
    ['fr', "l'entrée en vigueur de la Convention sur les récifs le 4 mai 2012", '2012-05-04', false],
    ['es', 'acogiendo la entrada en vigor del Tratado el 4 de mayo de 2012,', '2012-05-04', true],
    ['ru', 'приветствуя вступление в силу Договора о рифах 4 мая 2012 года,', '2012-05-04', false],
    ['zh', '《珊瑚礁条约》于2012年5月4日生效。', '2012-05-04', false],
    ['zh', '该条约于2012年5月4日生效。', '2012-05-04', true],
  ];
  for (const [language, sentence, when, isBare] of table)
    it(sentence, () => {
      const said = inForceIn(sentence, languageOf(language));
      assert.deepEqual([said?.when, said?.isBare], [when, isBare]);
    });
});

describe('a question when a text entered into force', () => {
  const world = worldOfTexts([
    {
      symbol: 'A/RES/77/62',
      language: 'fr',
      facts: { title: 'Traité sur le commerce du varech' },
      lines: ["Rappelant qu'elle a adopté le Traité le 2 avril 2011, lequel est entré en vigueur le 4 mai 2012,"],
    },
    {
      symbol: 'TIDE/2018/7',
      lines: [
        'Convention on Old Lamps',
        'London, 1-3 June 1999',
        '(the Convention entered into force on 7 July 2001)',
        'The Lamp Protocol entered into force on 8 July 2002.',
        'The Lantern Agreement entered into force on 9 July 2003.',
        'The Lantern Agreement entered into force on 9 August 2003.',
      ],
    },
    {
      symbol: 'TIDE/2018/9',
      language: 'ru',
      lines: [
        'Договор о маяках северных морей (Договор Варгаса) вошел в силу 11 декабря 1986 года, став вторым в мире.',
        'Третья конференция участников Кальмарийского договора состоится позднее.',
      ],
    },
  ]);
  const dates = (question: string) => answerTurns(world, [question], { today: '2026-11-21' }).dates;
  const table: [question: string, dates: string[]][] = [
    ['Quand le Traité sur le commerce du varech est-il entré en vigueur ?', ['2012-05-04']],
    ['When did the Convention on Old Lamps enter into force?', ['2001-07-07']],
    ['When did the Convention on New Lamps enter into force?', []],
    ['When did the Treaty on Old Lamps enter into force?', []],
    ['When did the Lamp Protocol enter into force?', ['2002-07-08']],
    ['When did Lamp Protocol II enter into force?', []],
    ['When did the Lantern Agreement enter into force?', []],
    ['Когда вступил в силу Договор Варгаса?', ['1986-12-11']],
    ['Когда вступил в силу Кальмарийский договор?', []],
    ['When will the second Lamp Protocol enter into force?', []],
  ];
  for (const [question, found] of table) it(question, () => assert.deepEqual(dates(question), found));
});
