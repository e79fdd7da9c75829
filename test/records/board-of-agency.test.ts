import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadBodies } from '../../src/knowledge/load-bodies.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';

const { bodies, places = [] } = loadBodies(makeFolder({})).bodies;
const sessionOf = (...lines: string[]) =>
  extractRecord(lines.join('\n\n'), { file: 'x.txt', bodies, places }).document.session;

const ANNUAL = { body: 'e-icef', dates: '2023-06-13/2023-06-16' };

describe('a paper of an executive board that its head does not name', () => {
  const papers: string[][] = [
    ['执行局', '2023年年度会议', '2023年6月13日至16日', '本报告根据儿基会向执行局提交的报告(E/ICEF/2022/6)编写。'],
    [
      'Executive Board',
      'Annual session 2023',
      '13–16 June 2023',
      '1. UNICEF has reported to the Board (E/ICEF/2022/6).',
    ],
    [
      "Conseil d'administration",
      'Session annuelle de 2023',
      'Du 13 au 16 juin 2023',
      "1. L'UNICEF a rendu compte au Conseil (E/ICEF/2022/6).",
    ],
    [
      'Junta Ejecutiva',
      'Período de sesiones anual de 2023',
      'Del 13 al 16 de junio de 2023',
      '1. El UNICEF ha informado a la Junta Ejecutiva (E/ICEF/2022/6).',
    ],
    [
      'Исполнительный совет',
      'Ежегодная сессия 2023 года',
      '13–16 июня 2023 года',
      '1. ЮНИСЕФ представил Совету доклад (E/ICEF/2022/6).',
    ],
    [
      'المجلس التنفيذي',
      'الدورة السنوية لعام 2023',
      '13-16 حزيران/يونيه 2023',
      '1 - قدم المجلس التنفيذي لليونيسف تقريرا (E/ICEF/2022/6).',
    ],
  ];
  for (const paper of papers) it(`${paper[0]}`, () => assert.deepEqual(sessionOf(...paper), ANNUAL));

  const others: [why: string, lines: string[]][] = [
    ['cites none of its papers', ['1. UNICEF has reported to the Board.']],
    ['does not name the agency', ['1. The Fund has reported to the Board (E/ICEF/2022/6).']],
    ['cites the papers of two boards', ['1. UNICEF and UNDP have reported (E/ICEF/2022/6, DP/2022/7).']],
  ];
  for (const [why, lines] of others)
    it(`is left out where the text ${why}`, () =>
      assert.equal(sessionOf('Executive Board', 'Annual session 2023', '13–16 June 2023', ...lines), undefined));
});
