import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';

const read = (lines: string[]) => {
  const { document } = extractRecord(lines.join('\n\n'), { file: 'x.txt', bodies, places });
  return [document.kind, document.title];
};

describe('a summary record in Arabic', () => {
  for (const title of [
    'المحضر الموجز (الجزئي) * للجلسة 2225',
    'محضر موجز للجزء الثاني (العلني) * من الجلسة 1955',
    'المحضر الموجز للجلسة 2225',
  ])
    it(title, () =>
      assert.deepEqual(read(['اللجنة المعنية بحقوق الإنسان', title, '1. افتتحت الجلسة.']), ['summary record', title]),
    );
});

/** Documents of treaty bodies, whose title is the name of their kind. */
describe('concluding observations and lists of issues', () => {
  const table: [what: string, lines: string[], kind: string, title: string][] = [
    [
      'in English (CCPR/C/KEN/CO/4)',
      [
        'Human Rights Committee',
        'Concluding observations on the fourth periodic report of Kenya*',
        '1. The Committee considered the report.',
      ],
      'concluding observations',
      'Concluding observations on the fourth periodic report of Kenya',
    ],
    [
      'in French',
      [
        'Comité des droits de l’homme',
        'Observations finales concernant le quatrième rapport périodique du Kenya',
        '1. Le Comité a examiné le rapport.',
      ],
      'concluding observations',
      'Observations finales concernant le quatrième rapport périodique du Kenya',
    ],
    [
      'in Spanish',
      [
        'Comité de Derechos Humanos',
        'Observaciones finales sobre el cuarto informe periódico de Kenya',
        '1. El Comité examinó el informe.',
      ],
      'concluding observations',
      'Observaciones finales sobre el cuarto informe periódico de Kenya',
    ],
    [
      'in Russian',
      [
        'Комитет по правам человека',
        'Заключительные замечания по четвертому периодическому докладу Кении',
        '1. Комитет рассмотрел доклад.',
      ],
      'concluding observations',
      'Заключительные замечания по четвертому периодическому докладу Кении',
    ],
    [
      'in Arabic',
      [
        'اللجنة المعنية بحقوق الإنسان',
        'الملاحظات الختامية بشأن التقرير الدوري الرابع لكينيا',
        '1. نظرت اللجنة في التقرير.',
      ],
      'concluding observations',
      'الملاحظات الختامية بشأن التقرير الدوري الرابع لكينيا',
    ],
    [
      'in Chinese',
      ['人权事务委员会', '关于肯尼亚第四次定期报告的结论性意见', '1. 委员会审议了报告。'],
      'concluding observations',
      '关于肯尼亚第四次定期报告的结论性意见',
    ],
    [
      'issues in English',
      [
        'Human Rights Committee',
        'List of issues prior to submission of the fifth periodic report of Kenya',
        '1. Please give figures.',
      ],
      'list of issues',
      'List of issues prior to submission of the fifth periodic report of Kenya',
    ],
    [
      'issues in French',
      [
        'Comité des droits de l’homme',
        'Liste de points concernant le quatrième rapport périodique du Kenya',
        '1. Donner des chiffres.',
      ],
      'list of issues',
      'Liste de points concernant le quatrième rapport périodique du Kenya',
    ],
    [
      'issues in Spanish',
      [
        'Comité de Derechos Humanos',
        'Lista de cuestiones relativa al cuarto informe periódico de Kenya',
        '1. Sírvanse dar cifras de los casos y la aplicación del Pacto.',
      ],
      'list of issues',
      'Lista de cuestiones relativa al cuarto informe periódico de Kenya',
    ],
    [
      'issues in Russian',
      [
        'Комитет по правам человека',
        'Перечень вопросов в связи с четвертым периодическим докладом Кении',
        '1. Просьба дать цифры.',
      ],
      'list of issues',
      'Перечень вопросов в связи с четвертым периодическим докладом Кении',
    ],
    [
      'issues in Arabic',
      ['اللجنة المعنية بحقوق الإنسان', 'قائمة القضايا المتصلة بالتقرير الدوري الرابع لكينيا', '1. يرجى تقديم أرقام.'],
      'list of issues',
      'قائمة القضايا المتصلة بالتقرير الدوري الرابع لكينيا',
    ],
    [
      'issues in Chinese',
      ['人权事务委员会', '与肯尼亚第四次定期报告有关的问题清单', '1. 请提供数字。'],
      'list of issues',
      '与肯尼亚第四次定期报告有关的问题清单',
    ],
    [
      'not a report that speaks of them',
      ['Human Rights Committee', 'Report on follow-up to the concluding observations of the Committee', '1. It met.'],
      'report',
      'Report on follow-up to the concluding observations of the Committee',
    ],
  ];
  for (const [what, lines, kind, title] of table) it(what, () => assert.deepEqual(read(lines), [kind, title]));
});

/** "Note by the Executive Secretary" stands under the title of papers of UNEP/CBD; it is none itself. */
describe('a note of who is no secretariat', () => {
  const table: [what: string, title: string, note: string, end: string][] = [
    [
      'of an Executive Secretary',
      'Biodiversity and climate change',
      'Note by the Executive Secretary',
      '1. The Conference met.',
    ],
    [
      'of the Secretary-General',
      'Question of the death penalty',
      'Note by the Secretary-General',
      '1. The Council met.',
    ],
    ['of a chair', 'Elements of a draft text', 'Note by the Co-Chairs', '1. The Group met.'],
    ['in French', 'Diversité biologique et climat', 'Note du Secrétaire exécutif', '1. La Conférence s’est réunie.'],
    [
      'in French of a woman',
      'Diversité biologique et climat',
      'Note de la Secrétaire exécutive',
      '1. La Conférence s’est réunie.',
    ],
    ['in Spanish', 'Diversidad biológica y clima', 'Nota del Secretario Ejecutivo', '1. La Conferencia se reunió.'],
    ['in Russian', 'Биоразнообразие и климат', 'Записка Исполнительного секретаря', '1. Конференция собралась.'],
    ['in Arabic', 'التنوع البيولوجي والمناخ', 'مذكرة من الأمين التنفيذي', '1. اجتمع المؤتمر.'],
    ['in Chinese', '生物多样性与气候', '执行秘书的说明', '1. 大会举行了会议。'],
  ];
  for (const [what, title, note, end] of table)
    it(what, () => assert.deepEqual(read(['UNEP', title, note, end]), ['note', title]));

  it('leaves an agenda what it is', () => {
    assert.deepEqual(
      read(['UNEP', 'Annotated provisional agenda', 'Note by the Executive Secretary', '1. The Conference met.']),
      ['annotated provisional agenda', 'Annotated provisional agenda'],
    );
  });

  it('of the secretariat stays one of the secretariat', () => {
    assert.deepEqual(
      read(['UNEP', 'Provisional agenda of the session', 'Note by the secretariat', '1. The Conference met.']),
      ['note by the secretariat', 'Provisional agenda of the session'],
    );
  });
});
