import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadBodies } from '../../src/knowledge/load-bodies.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';
import { contents } from './reading.ts';

const { bodies, places = [] } = loadBodies(makeFolder({})).bodies;
const read = (text: string) => readRecord(text, { file: 'x.txt', bodies, places });
const proposedIn = (text: string) => read(text).proposed.flatMap(({ body }) => Object.values(body.names[0] ?? {}));

describe('words at the head of a text that only look like the name of a body', () => {
  for (const line of [
    '请将本函及附文作为大会的文件分发',
    '填补委员会的意外空缺',
    'Group II: disposed of in the Mission area',
    'The Treaty was opened for signature at the sixteenth meeting of the South Pacific Forum, held in Rarotonga in August 1985.',
  ])
    it(`are proposed as none: ${line.slice(0, 40)}`, () => assert.deepEqual(proposedIn(`${line}\n\n1. ${line}\n`), []));

  it('are proposed where a Chinese line is a name', () =>
    assert.deepEqual(
      proposedIn('灯塔看守人问题特设工作组\n\n第三届会议\n\n2017年5月3日至5日，波恩\n\n1. 会议开幕。\n'),
      ['灯塔看守人问题特设工作组'],
    ));
});

describe('a session that a sentence plans', () => {
  const table: [text: string, number: number, dates: string][] = [
    [
      'La Comisión de Estupefacientes deberá pronunciarse en su 58º período de sesiones, previsto para los días 9 a 17 de marzo de 2015.',
      58,
      '2015-03-09/2015-03-17',
    ],
    [
      'La Comisión de Estupefacientes decidió que su 59º período de sesiones se celebraría en Viena del 14 al 22 de marzo de 2016.',
      59,
      '2016-03-14/2016-03-22',
    ],
    ['麻醉药品委员会应在定于2015年3月9日至17日举行的第五十八届会议上采取行动。', 58, '2015-03-09/2015-03-17'],
  ];
  for (const [text, number, dates] of table)
    it(`is read, and not said to have been held: ${text.slice(0, 50)}`, () => {
      const [session] = contents(read(`${text}\n`).claims, 'session');
      assert.deepEqual(
        [session?.body, session?.number, session?.dates, session?.status],
        ['e-cn-7', number, dates, undefined],
      );
    });
});

describe('the resolution of a council and its day', () => {
  const table: [text: string, date: string][] = [
    [
      'La Commission des stupéfiants a été créée par la résolution 9 (I) du Conseil économique et social en date du 16 février 1946.',
      '1946-02-16',
    ],
    [
      'The Commission on Narcotic Drugs was established by resolution 9 (I) of the Economic and Social Council of 16 February 1946.',
      '1946-02-16',
    ],
  ];
  for (const [text, date] of table)
    it(text.slice(0, 50), () => {
      const { claims } = read(`${text}\n`);
      assert.ok(contents(claims, 'decision').some((decision) => decision.date === date));
      assert.deepEqual(
        contents(claims, 'mandate').map(({ body, act }) => [body, act]),
        [['e-cn-7', 'created']],
      );
    });
});

describe('the bureau of a numbered meeting', () => {
  const HEAD =
    'UNEP/OzL.Pro.12/Bur.2/3\n\n15 October 2001\n\nБЮРО ДВЕНАДЦАТОГО СОВЕЩАНИЯ СТОРОН МОНРЕАЛЬСКОГО ПРОТОКОЛА ПО ВЕЩЕСТВАМ, РАЗРУШАЮЩИМ ОЗОНОВЫЙ СЛОЙ\n\nВторое совещание\n\nКоломбо, 15 октября 2001 года\n\nДоклад о работе второго совещания\n';

  it('is a body of its own under the meeting, with a shorter name, and has the session', () => {
    const [first] = read(HEAD).proposed;
    assert.equal(first?.body.parent, 'unep-ozl-pro');
    assert.equal(first?.body.series, undefined);
    assert.deepEqual(first?.body.also?.ru, ['БЮРО ДВЕНАДЦАТОГО СОВЕЩАНИЯ СТОРОН МОНРЕАЛЬСКОГО ПРОТОКОЛА']);
    assert.ok(first?.sure);
    const [session] = contents(read(HEAD).claims, 'session');
    assert.deepEqual([session?.body, session?.dates], [first?.body.id, '2001-10-15']);
  });
});

describe('the name of a known body that a head breaks over two lines', () => {
  it('is proposed as no other body', () =>
    assert.deepEqual(
      proposedIn(
        'Trente-cinquième réunion du Comité international\n\nde métrologie légale: Londres, 9–13 octobre 2000\n',
      ),
      [],
    ));

  it('nor is what stands in its series, or a photograph of a group', () => {
    const text =
      '57th CIML Meeting\n\nGroup photograph\n\nInternational Bureau of Lamps\n\nResolution no. CIML/2022/01\n';
    assert.ok(!read(text).proposed.some(({ body }) => body.id === 'ciml'));
    assert.ok(!proposedIn(text).includes('Group photograph'));
  });
});
