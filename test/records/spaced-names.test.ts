import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import type { Body } from '../../src/model.ts';
import { bodyNames, findMentions, findPlaces } from '../../src/records/bodies.ts';
import { languageOf } from '../../src/records/languages/languages.ts';
import { type ProposedBody, proposeBodies } from '../../src/records/propose-bodies.ts';
import { plain } from '../../src/records/text.ts';

const zh = languageOf('zh');
const bodies: Body[] = [
  { id: 'cedaw', series: 'CEDAW/C', zone: 'UTC', names: [{ zh: '消除对妇女歧视委员会' }] },
  { id: 'ccpr', series: 'CCPR/C', zone: 'UTC', names: [{ zh: '人权事务委员会' }] },
];
const namesIn = (text: string) =>
  findMentions(plain(text), bodyNames(bodies, zh), zh, undefined).map(({ body, start, end }) => [
    body,
    text.slice(start, end),
  ]);

/** Lines of Chinese mastheads are broken within names; copies put a space there. */
describe('a Chinese name that a space breaks', () => {
  const table: [text: string, found: [body: string, printed: string][]][] = [
    ['消除对妇女歧视委员会', [['cedaw', '消除对妇女歧视委员会']]],
    ['消除对妇女歧视 委员会', [['cedaw', '消除对妇女歧视 委员会']]],
    ['消除对 妇女歧视\n委员会 第三届会议', [['cedaw', '消除对 妇女歧视\n委员会']]],
    [
      '人权事务 委员会和消除对妇女 歧视委员会',
      [
        ['ccpr', '人权事务 委员会'],
        ['cedaw', '消除对妇女 歧视委员会'],
      ],
    ],
    ['人权理事会 第三届会议', []],
    // The spaces of another text are not those of this one.
    ['第三届 会议 人权事务委员会', [['ccpr', '人权事务委员会']]],
  ];
  for (const [text, found] of table) it(JSON.stringify(text), () => assert.deepEqual(namesIn(text), found));

  it('is found of a place, too', () => {
    const text = '2016年10月17日至21日，维 也纳';
    const found = findPlaces(
      { text, words: plain(text) },
      [{ id: 'Vienna', names: { en: 'Vienna', zh: '维也纳' } }],
      zh,
    );
    assert.deepEqual(
      found.map(({ id, start, end }) => [id, text.slice(start, end)]),
      [['Vienna', '维 也纳']],
    );
  });

  it('is no end of a longer name', () => {
    const names = bodyNames([{ id: 'assembly', zone: 'UTC', names: [{ zh: '大会' }] }], zh);
    const found = (text: string) => findMentions(plain(text), names, zh, undefined).length;
    assert.deepEqual([found('缔约方大会第三届会议'), found('缔约方大会 第三届会议')], [0, 0]);
  });

  it('of another script keeps the ends of its words', () => {
    const en = languageOf('en');
    const names = bodyNames([{ id: 'council', zone: 'UTC', names: [{ en: 'Human Rights Council' }] }], en);
    assert.deepEqual(findMentions(plain('人权 理事会 Human Rights Councils'), names, en, undefined), []);
  });
});

const propose = (lines: string[], language: 'en' | 'fr' | 'ru' | 'zh', symbol?: string): ProposedBody[] =>
  proposeBodies(lines.join('\n\n'), { language, bodies, places: [], ...(symbol && { symbol }) });

test('a sentence that begins like a name is none', () => {
  const lines = [
    'Комитет также обеспокоен неадекватностью мер, принятых в целях сокращения спроса на сети.',
    'Третья сессия',
    '1. Комитет собрался.',
  ];
  assert.deepEqual(
    propose(lines, 'ru', 'REEF/C/2015/1').map(({ body }) => body.names),
    [],
  );
});

describe('bodies that a head names and nobody knows', () => {
  const table: [what: string, lines: string[], language: 'en' | 'fr' | 'ru' | 'zh', names: string[]][] = [
    [
      'the "à" of a French name is no verb',
      [
        'Groupe de travail spécial à composition non limitée',
        'Troisième session',
        'Rapport du Groupe',
        '1. Le Groupe s’est réuni.',
      ],
      'fr',
      ['Groupe de travail spécial à composition non limitée'],
    ],
    [
      'nor is that which capitals have without its accent',
      [
        'GROUPE DE TRAVAIL SPÉCIAL A COMPOSITION NON LIMITÉE',
        'Troisième session',
        'Rapport du Groupe',
        '1. Le Groupe s’est réuni.',
      ],
      'fr',
      ['GROUPE DE TRAVAIL SPÉCIAL A COMPOSITION NON LIMITÉE'],
    ],
    ['but a sentence is none', ['Groupe de travail a tenu sa session', '1. Le Groupe s’est réuni.'], 'fr', []],
    [
      'nor one in Russian',
      ['Совет содействует эффективному осуществлению положений Договора', '1. Совет собирается ежегодно.'],
      'ru',
      [],
    ],
    [
      'nor in Chinese, by its signs',
      ['执行委员会竭力高效执行《条约》条款，确保《条约》受到尊重。', '1. 委员会开会。'],
      'zh',
      [],
    ],
    ['nor by its verb', ['表示注意到秘书长关于专家委员会工作的报告', '1. 委员会开会。'], 'zh', []],
    [
      'one that is known by a name with a space is none',
      ['消除对妇女歧视 委员会', '第三届会议', '1. 委员会开会。'],
      'zh',
      [],
    ],
  ];
  for (const [what, lines, language, names] of table)
    it(what, () =>
      assert.deepEqual(
        propose(lines, language).flatMap(({ body }) => body.names.map((name) => name[language])),
        names,
      ),
    );

  it('have the series with the session between, and are sure by the session under them', () => {
    const [found, ...others] = propose(
      ['ISBA/21/FC/1', 'Finance Committee', 'Twenty-first session', 'Provisional agenda', '1. Opening of the session.'],
      'en',
      'ISBA/21/FC/1',
    );
    assert.deepEqual([found?.body.series, found?.body.id, found?.sure, others], ['ISBA/FC', 'isba-fc', true, []]);
  });
});
