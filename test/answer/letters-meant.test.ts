import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { nameBefore, nameInRow } from '../../src/answer/names-of-letters.ts';
import { lettersAsked } from '../../src/answer/reading/letters-asked.ts';
import { worldOfTexts } from '../fixtures/texts.ts';

describe('a question what letters stand for', () => {
  const cases: [typed: string, letters: string | undefined][] = [
    ['What does KJWA stand for?', 'KJWA'],
    ['What is the CTCN?', 'CTCN'],
    ['what does PaMs mean', 'PaMs'],
    ['Que signifie ONUDC ?', 'ONUDC'],
    ["Qu'est-ce que le SBSTA ?", 'SBSTA'],
    ['¿Qué significa OSE?', 'OSE'],
    ['Что означает ЮНОДК?', 'ЮНОДК'],
    ['ماذا تعني SBI؟', 'SBI'],
    ['SBI是什么意思？', 'SBI'],
    ['What is the agenda?', undefined],
    ['WHAT IS THE AGENDA?', undefined],
    ['What is SBI 50?', undefined],
    ['What is the COP budget?', undefined],
    ['What is the Board?', undefined],
  ];
  for (const [typed, letters] of cases) it(typed, () => assert.equal(lettersAsked(typed), letters));
});

describe('the name for which letters stand', () => {
  const before: [text: string, letters: string, name: string | undefined][] = [
    ['It welcomed the report of the structured expert dialogue (SED).', 'SED', 'structured expert dialogue'],
    ['Issues of land use, land-use change and forestry (LULUCF)', 'LULUCF', 'land use, land-use change and forestry'],
    ['Support for biennial update reports (BURs) grew.', 'BUR', 'biennial update reports'],
    ['Its policies and measures (PaMs)', 'PaMs', 'policies and measures'],
    [
      'The Working Group on the Reef Platform for Enhanced Action (WRP) met.',
      'WRP',
      'Working Group on the Reef Platform for Enhanced Action',
    ],
    ['It met in Bonn (COP).', 'COP', undefined],
    ['The kelp fund met. Its board (KFB)', 'KFB', undefined],
    ["l'Office des Nations Unies contre la drogue et le crime (ONUDC)", 'ONUDC', undefined],
  ];
  for (const [text, letters, name] of before.slice(0, -1))
    it(text, () => assert.equal(nameBefore(text, letters)?.name, name));
  it('in French', () =>
    assert.equal(
      nameBefore(before.at(-1)?.[0] ?? '', 'ONUDC')?.name,
      'Office des Nations Unies contre la drogue et le crime',
    ));

  it('stands in a list of abbreviations', () => {
    assert.equal(nameInRow('KJWA Koronivia joint work on agriculture', 'KJWA'), 'Koronivia joint work on agriculture');
    assert.equal(nameInRow('KJWA is the name of a road map.', 'KJWA'), undefined);
    assert.equal(nameInRow('SBI opened its session', 'SBI'), undefined);
  });
});

describe('the answer what letters stand for', () => {
  const LINES = ['The Kelp Fund for Islands (KFI) met.', 'The views of the RKB were noted by the kelp divers.'];
  const world = worldOfTexts([{ symbol: 'S/2015/312', lines: LINES }]);
  const ask = (typed: string) => answer(world, typed, { today: '2026-11-21' }).answer;

  it('is the name before them', () => {
    const { status, lead, sources } = ask('What does KFI stand for?');
    assert.deepEqual([status, sources[0]?.quote], ['answered', 'Kelp Fund for Islands (KFI)']);
    assert.match(lead, /KFI stands for “Kelp Fund for Islands”/);
  });

  it('is no sentence that only has them', () => assert.equal(ask('What is the RKB?').status, 'not-in-records'));
});
