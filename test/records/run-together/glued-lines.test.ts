import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOf } from '../../../src/records/languages/languages.ts';
import { findMarks } from '../../../src/records/run-together/marks.ts';
import { partHead } from '../../../src/records/run-together/part-head.ts';

const lines = (text: string) => partHead(text)?.split(/\n\s*\n/);
const kinds = (text: string, code: 'en' | 'fr' | 'es' | 'ru' | 'zh' = 'en') =>
  findMarks(text, languageOf(code)).map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);

/** The minutes of a body of WTO, with the number of the print job after the day of issue (S/WPDR/M/30). */
describe('a masthead of one line with the title of a report in capitals', () => {
  const HEAD = 'World Tide Organization RESTRICTED S/WPTR/M/30 6 September 2005 (05-3873) Working Party on Tidal Rules';
  const table: [what: string, title: string][] = [
    ['of one day', 'REPORT OF THE MEETING HELD ON 22 JUNE 2005'],
    ['of two days', 'REPORT OF THE MEETING HELD ON 16 AND 28 FEBRUARY 2005'],
  ];
  for (const [what, title] of table)
    it(`keeps the title ${what} whole`, () => {
      const parted = lines(`${HEAD} ${title} Note by the Secretariat The Working Party met on 22 June 2005.`);
      assert.deepEqual(parted?.slice(1, 7), [
        'S/WPTR/M/30',
        '6 September 2005',
        '(05-3873)',
        'Working Party on Tidal Rules',
        title,
        'Note by the Secretariat',
      ]);
    });
});

/** Lines of a page that were set together without so much as a space. */
describe('glued lines of a masthead', () => {
  const table: [what: string, text: string, expected: string[] | undefined][] = [
    [
      'two joints, of a session and its days',
      'Committee on the Rights of the ChildSeventy-fourth session16 January–3 February 2017',
      ['Committee on the Rights of the Child', 'Seventy-fourth session', '16 January–3 February 2017'],
    ],
    [
      'a joint after capitals',
      'HUMAN RIGHTS COMMITTEEOne hundred and twenty-eighth session2–27 March 2020',
      ['HUMAN RIGHTS COMMITTEE', 'One hundred and twenty-eighth session', '2–27 March 2020'],
    ],
    ['two joints that give no days', 'Committee on the Rights of the ChildSeventy-fourth sessionGeneva', undefined],
    [
      'four joints, whatever they give',
      'United NationsECE/TRANS/2020/1Distr.: General5 August 2020Original: EnglishSixth session',
      ['United Nations', 'ECE/TRANS/2020/1', 'Distr.: General', '5 August 2020', 'Original: English', 'Sixth session'],
    ],
    [
      'no word written so within a sentence',
      'The McDonald report of the UNFCCCSecretariat was read at the seventh session.',
      undefined,
    ],
  ];
  for (const [what, text, expected] of table) it(what, () => assert.deepEqual(lines(text), expected));
});

describe('a masthead on one line that ends in a line break', () => {
  const text = 'CTOC/COP/2016/4 Distr.: General 12 July 2016 Eighth session Vienna, 17-21 October 2016';
  it('is parted as without it', () => {
    assert.deepEqual(kinds(`${text}\n`), kinds(text));
    assert.deepEqual(
      lines(`${text}\n`)?.map((line) => line.trim()),
      lines(text),
    );
    assert.equal(lines(text)?.length, 5);
  });

  it('is not parted at a session within a line of a head that has its lines', () => {
    const two = 'Agenda\nReport of the Working Group Third session Vienna, 17-21 October 2016';
    assert.deepEqual(
      kinds(two).filter(([kind]) => kind === 'session'),
      [],
    );
  });
});

describe('lines that ran together', () => {
  it('are parted where four parts of the block stand in one, without a session', () => {
    assert.deepEqual(lines('CTOC/COP/2016/4 Distr.: General 12 July 2016 Original: English'), [
      'CTOC/COP/2016/4',
      'Distr.: General',
      '12 July 2016',
      'Original: English',
    ]);
    assert.equal(lines('CTOC/COP/2016/4 Distr.: General 12 July 2016'), undefined);
  });

  it('are parted at the entries of a Chinese list a third as long as in other scripts', () => {
    const text = `CTOC/COP/2016/4 Distr.: General 2016年7月12日 第八届会议 2016年10月17日至21日，维也纳 临时议程 1. 会议开幕。2. 通过议程和安排工作。3. ${'审议各缔约国执行公约的情况'.repeat(7)}。4. 其他事项。`;
    const found = lines(text) ?? [];
    assert.ok(found.includes('1. 会议开幕。') && found.includes('4. 其他事项。'), found.join('\n'));
  });
});

describe('the marks of a masthead', () => {
  it('hold a title in capitals after the agenda item', () => {
    const found = kinds('Item 4 of the provisional agenda IMPLEMENTATION OF THE FIREARMS PROTOCOL Note by the bureau');
    assert.deepEqual(found.slice(0, 2), [
      ['item', 'Item 4 of the provisional agenda'],
      ['heading', 'IMPLEMENTATION OF THE FIREARMS PROTOCOL'],
    ]);
  });

  it('hold one after the days of the session', () => {
    const found = kinds('Third session Vienna, 17-21 October 2016 IMPLEMENTATION OF THE PROTOCOL It was adopted');
    assert.deepEqual(found.at(-1), ['heading', 'IMPLEMENTATION OF THE PROTOCOL']);
  });

  it('hold none of words in capitals elsewhere, or too few of them', () => {
    for (const text of [
      'Report IMPLEMENTATION OF THE FIREARMS PROTOCOL Note',
      'Item 4 of the provisional agenda UNODC WORK Note by the bureau',
    ])
      assert.deepEqual(
        kinds(text).filter(([kind]) => kind === 'heading'),
        [],
      );
  });

  it('hold a place after Chinese days, but not the agenda item behind it', () => {
    const days = (text: string) => kinds(text, 'zh').find(([kind]) => kind === 'days')?.[1];
    assert.equal(days('第三届会议 2016年10月17日至21日，维也纳 临时议程项目4'), '2016年10月17日至21日，维也纳');
    assert.equal(days('第三届会议 2016年10月17日至21日，维也纳 临时议程 一、导言'), '2016年10月17日至21日，维也纳');
    assert.equal(days('第三届会议 2016年10月17日至21日，维也纳 秘书处的说明 一、导言'), '2016年10月17日至21日，维也纳');
    assert.equal(days('第三届会议 2016年10月17日至21日，德国 波恩 报告'), '2016年10月17日至21日，德国 波恩');
  });

  it('hold no session that belongs to a sentence', () => {
    for (const text of ['REPORT OF THE COMMITTEE ON ITS SEVENTEENTH SESSION', 'REPORT OF THE SEVENTEENTH SESSION'])
      assert.deepEqual(
        kinds(text).filter(([kind]) => kind === 'session'),
        [],
      );
  });
});
