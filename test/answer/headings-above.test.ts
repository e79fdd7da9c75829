import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entriesAfter } from '../../src/answer/evidence/texts/lists.ts';
import { decisionAbove, headingsAbove, headingsOfDecision } from '../../src/answer/evidence/texts/sections.ts';
import type { DocumentRecord, Paragraph, Part } from '../../src/model.ts';

type Line = string | { text: string; part?: Part; heading?: boolean };

/** A document of lines, its keys "0", "1", … */
const documentOf = (lines: Line[]): DocumentRecord => {
  const paragraphs = lines.map((line, at): Paragraph => {
    const { text, part = 'body', heading = false } = typeof line === 'string' ? { text: line } : line;
    return { key: String(at), part, heading, text, start: 0, end: text.length };
  });
  return { document: { language: 'en' }, paragraphs, claims: [] } as unknown as DocumentRecord;
};

describe('the headings above a paragraph', () => {
  const LINES: Line[] = [
    'Decision 5/CMP.14',
    'IV. Seaweed and corals',
    'A. The seaweed fund',
    '1. Money',
    'The fund was audited.',
    '2. Staff',
    'Two divers were engaged.',
    'B. The coral fund',
    '(Agenda sub-item 7 (b))',
    'The fund is empty.',
    'C. The kelp fund',
    'It is full.',
    'V. Closing',
    'The Chair closed the session.',
    'Decision 6/CMP.14',
    'The Conference thanks the divers.',
  ];
  const record = documentOf(LINES);
  const table: [key: string, headings: string[], decision: string][] = [
    ['1', ['Decision 5/CMP.14'], 'Decision 5/CMP.14'],
    ['4', ['Decision 5/CMP.14', 'IV. Seaweed and corals', 'A. The seaweed fund', '1. Money'], 'Decision 5/CMP.14'],
    // A heading closes those of its level, and stands under those above it.
    ['6', ['Decision 5/CMP.14', 'IV. Seaweed and corals', 'A. The seaweed fund', '2. Staff'], 'Decision 5/CMP.14'],
    [
      '9',
      ['Decision 5/CMP.14', 'IV. Seaweed and corals', 'B. The coral fund', '(Agenda sub-item 7 (b))'],
      'Decision 5/CMP.14',
    ],
    // "C." behind "B." is a letter, and no hundred.
    ['11', ['Decision 5/CMP.14', 'IV. Seaweed and corals', 'C. The kelp fund'], 'Decision 5/CMP.14'],
    ['13', ['Decision 5/CMP.14', 'V. Closing'], 'Decision 5/CMP.14'],
    ['15', ['Decision 6/CMP.14'], 'Decision 6/CMP.14'],
  ];
  for (const [key, headings, decision] of table)
    it(String(LINES[Number(key)]), () => {
      assert.deepEqual(headingsAbove(record, key), headings);
      assert.equal(decisionAbove(record, key), decision);
    });

  it('are the title of a decision for all of it, but for its annex', () => {
    const lines = [
      'Decision 1/CMA.4',
      'Lagoon Plan',
      'I. Finance',
      'Money is needed.',
      'Annex',
      'The fund has ten members.',
    ];
    const decision = documentOf(lines);
    assert.deepEqual(headingsAbove(decision, '3'), ['Decision 1/CMA.4', 'Lagoon Plan', 'I. Finance']);
    assert.deepEqual(headingsAbove(decision, '5'), ['Annex']);
  });

  it('are none above the first line, and of a paragraph that is not there', () => {
    assert.deepEqual(headingsAbove(record, '0'), []);
    assert.deepEqual(headingsAbove(record, 'no such key'), []);
    assert.equal(decisionAbove(record, '0'), undefined);
  });

  const kinds: [what: string, line: Line, isHeading: boolean][] = [
    ['a short line without a full stop', 'Seaweed in warm seas', true],
    ['a sentence', 'Seaweed was found.', false],
    ['a Chinese sentence', '发现了海藻。', false],
    ['an Arabic line that ends in a comma', 'الأعشاب البحرية،', false],
    ['the beginning of a list', 'The seas are:', false],
    ['a long line without a full stop', `Seaweed ${'and more of it '.repeat(20)}`, false],
    ['a sentence that was read as a heading', { text: 'Seaweed, where is it.', heading: true }, true],
    ['a line of the head', { text: 'Seaweed in warm seas', part: 'head' }, false],
    ['a line of the agenda', { text: 'Seaweed in warm seas', part: 'agenda' }, false],
    ['a line of the programme', { text: 'Seaweed in warm seas', part: 'programme' }, false],
    ['a footnote', { text: 'Seaweed in warm seas', part: 'footnote' }, false],
  ];
  for (const [what, line, isHeading] of kinds)
    it(`are made of ${isHeading ? '' : 'more than '}${what}`, () =>
      assert.equal(headingsAbove(documentOf([line, 'The fund was audited.']), '1').length, isHeading ? 1 : 0));

  it('without a number stand on the lowest level', () => {
    const lines = ['A. The seaweed fund', 'Money', 'The fund was audited.', 'Staff', 'Two divers were engaged.'];
    assert.deepEqual(headingsAbove(documentOf(lines), '4'), ['A. The seaweed fund', 'Staff']);
  });
});

describe('the decision to which a paragraph belongs', () => {
  const table: [heading: string, isDecision: boolean][] = [
    ['Decision 5/CMP.14', true],
    ['Resolution 4 of the 19th meeting', true],
    ['Décision 5/CMP.14', true],
    ['Résolution 4 de la 19e réunion', true],
    ['Decisión 5/CMP.14', true],
    ['Resolución 4', true],
    ['Решение 5/CMP.14', true],
    ['Резолюция 4', true],
    ['المقرر 5/م', true],
    ['القرار 4', true],
    // An annex stands as high, and is none; a decision without its number is none either.
    ['Annex II', false],
    ['Annexe', false],
    ['Приложение 1', false],
    ['المرفق الأول', false],
    ['附件一', false],
    ['Decisions on seaweed', false],
    ['IV. Decision 5/CMP.14', false],
  ];
  for (const [heading, isDecision] of table)
    it(`${heading}: ${isDecision}`, () =>
      assert.equal(
        decisionAbove(documentOf([heading, 'The fund was audited.']), '1'),
        isDecision ? heading : undefined,
      ));

  it('is no longer that above an annex', () => {
    const record = documentOf(['Decision 5/CMP.14', 'Thanks the divers.', 'Annex', 'The fund was audited.']);
    assert.equal(decisionAbove(record, '1'), 'Decision 5/CMP.14');
    assert.equal(decisionAbove(record, '3'), undefined);
  });

  it('and its title stand above its annexes where the decision is read whole, as far as the next one', () => {
    const record = documentOf([
      'Decision 5/CMP.14',
      'The seaweed fund',
      'Thanks the divers.',
      'Annex',
      'A. Nets',
      'They are mended.',
      'Annex II',
      'They are sold.',
      'Decision 6/CMP.14',
      'It is void.',
    ]);
    assert.deepEqual(headingsAbove(record, '5'), ['Annex', 'A. Nets']);
    assert.deepEqual(headingsOfDecision(record, '5'), ['Decision 5/CMP.14', 'The seaweed fund', 'Annex', 'A. Nets']);
    assert.deepEqual(headingsOfDecision(record, '7'), ['Decision 5/CMP.14', 'The seaweed fund', 'Annex II']);
    assert.deepEqual(headingsOfDecision(record, '9'), ['Decision 6/CMP.14']);
  });
});

describe('the entries of the list that a paragraph announces', () => {
  const entries = (lines: string[], at = 0) =>
    entriesAfter(documentOf(['The dates are as follows:', ...lines]), at).map(({ text }) => text);
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => `(${String.fromCharCode(97 + at)}) Day ${at}`);
  const table: [what: string, lines: string[], count: number][] = [
    ['letters in brackets', ['(a) Rome;', '(b) Lima.', 'The Board rose.'], 2],
    ['letters with one bracket', ['a) Rome;', 'b) Lima.'], 2],
    ['figures and Roman numbers', ['(1) Rome;', '(ii) Lima;', '12) Oslo.'], 3],
    ['Chinese and Russian marks', ['（一）罗马；', 'а) Рим;', '(أ) روما'], 3],
    ['bullets and dashes', ['• Rome', '– Lima', '- Oslo', '— Suva'], 4],
    ['nothing', [], 0],
    ['a sentence', ['The Board rose.', '(a) Rome;'], 0],
    ['a word in brackets', ['(seaweed) Rome;'], 0],
    ['a long entry', ['(a) Rome;', `(b) ${'Lima '.repeat(100)}`, '(c) Oslo.'], 3],
    ['an entry that is too long', ['(a) Rome;', `(b) ${'Lima '.repeat(130)}`, '(c) Oslo.'], 1],
    ['as many as are told', [...many(12), 'The Board rose.'], 12],
    ['as many as are told, at the end', many(12), 12],
    // Half a list would look whole.
    ['more than are told', many(13), 0],
    ['many more than are told', many(20), 0],
  ];
  for (const [what, lines, count] of table) it(what, () => assert.deepEqual(entries(lines), lines.slice(0, count)));

  it('are sought behind the paragraph itself', () =>
    assert.deepEqual(entries(['(a) Rome;', '(b) Lima.'], 1), ['(b) Lima.']));

  it('begins a resolution with its number, whatever follows it', () => {
    const record = documentOf([
      'Resolution no. CIML/2022/04 Agenda item 5',
      'Selects Dr Reed as its President.',
      'Resolution no. CIML/2022/05 Agenda item 5 The Committee,',
      'Instructs the Bureau to circulate a call.',
      'Résolution n° 2019/31 (Point 11 de l’ordre du jour) Le Comité,',
      'Choisit le Dr Reed.',
    ]);
    assert.match(decisionAbove(record, '1') ?? '', /2022\/04/);
    assert.match(decisionAbove(record, '3') ?? '', /2022\/05/);
    assert.match(decisionAbove(record, '5') ?? '', /2019\/31/);
    assert.equal(decisionAbove(record, '2'), undefined);
  });
});
