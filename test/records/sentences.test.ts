import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSentences } from '../../src/records/sentences.ts';

describe('where a sentence ends', () => {
  const table: [text: string, sentences: string[]][] = [
    [
      'La sesión fue inaugurada por el Sr. García. Se levantó a las 18 horas.',
      ['La sesión fue inaugurada por el Sr. García.', 'Se levantó a las 18 horas.'],
    ],
    [
      'Intervinieron los Sres. Pérez y Ruiz, la Sra. López y la Dra. Soto.',
      ['Intervinieron los Sres. Pérez y Ruiz, la Sra. López y la Dra. Soto.'],
    ],
    ['The Ambassador, H.E. Ms. Sole, and S.E. Mme Roy met.', ['The Ambassador, H.E. Ms. Sole, and S.E. Mme Roy met.']],
    [
      'The Chair, Prof. Lee, welcomed Messrs. Okoro and Diaz.',
      ['The Chair, Prof. Lee, welcomed Messrs. Okoro and Diaz.'],
    ],
    [
      'Ont été élues Mme. Diallo et Mlle. Roy. MM. Blanc et Noir étaient présents.',
      ['Ont été élues Mme. Diallo et Mlle. Roy.', 'MM. Blanc et Noir étaient présents.'],
    ],
    [
      'The vessels observed in cases Nos. 18 and 19 were moored. See Arts. 4 and 5, Fig. 2 and pp. 3-4.',
      ['The vessels observed in cases Nos. 18 and 19 were moored.', 'See Arts. 4 and 5, Fig. 2 and pp. 3-4.'],
    ],
    [
      'Recalling its resolution 4/2, in which it set up the Tide Council, Recalling also that the Council met in 1982,',
      [
        'Recalling its resolution 4/2, in which it set up the Tide Council,',
        'Recalling also that the Council met in 1982,',
      ],
    ],
    [
      'Rappelant sa résolution 4/2, Prenant note du rapport,',
      ['Rappelant sa résolution 4/2,', 'Prenant note du rapport,'],
    ],
    ['Recordando su resolución 4/2, Consciente de ello,', ['Recordando su resolución 4/2,', 'Consciente de ello,']],
    ['Ссылаясь на резолюцию 4/2, Отмечая доклад,', ['Ссылаясь на резолюцию 4/2,', 'Отмечая доклад,']],
    ['إذ تشير إلى قرارها 4/2، وإذ تحيط علماً بالتقرير،', ['إذ تشير إلى قرارها 4/2،', 'وإذ تحيط علماً بالتقرير،']],
    ['The Council met in Porto, Recallingham and Lisbon.', ['The Council met in Porto, Recallingham and Lisbon.']],
    // The initial of a name is no letter of a list.
    ['T. Reed secretary of the Council,', ['T. Reed secretary of the Council,']],
    ['V. Moor, présidente. Elle est élue.', ['V. Moor, présidente.', 'Elle est élue.']],
    ['A. Election of officers', ['Election of officers']],
    ['Выступил г-н Иванов. Заседание закрылось.', ['Выступил г-н Иванов.', 'Заседание закрылось.']],
  ];
  for (const [text, sentences] of table)
    it(text, () =>
      assert.deepEqual(
        findSentences(text).map(({ start, end }) => text.slice(start, end)),
        sentences,
      ),
    );

  it('is not within a word that only ends like a title of persons', () => {
    const text = 'They asked for Elsr. The meeting rose.';
    assert.equal(findSentences(text).length, 2);
  });
});
