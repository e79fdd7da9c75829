import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { withGenericNames } from '../../src/answer/reading/generic-names.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Body } from '../../src/model.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const body = (id: string, en: string, also?: Body['also']): Body => ({
  id,
  zone: 'UTC',
  names: [{ en }],
  ...(also && { also }),
});
const prepcom = body('prep', 'Preparatory Committee for the Forum on Reefs');
const calledOf = (bodies: Body[], id: string) => withGenericNames(bodies).find((one) => one.id === id)?.also;

describe('what staff call a body for short', () => {
  const table: [what: string, name: string, called: string][] = [
    ['a preparatory committee', 'Preparatory Committee for the Forum on Reefs', 'PrepCom'],
    ['one between governments', 'Intergovernmental Preparatory Committee for Reefs', 'PrepCom'],
    ['an executive council', 'Executive Council of the Reef Organization', 'Executive Council'],
    ['a governing council', 'Governing Council of the Reef Programme', 'Governing Council'],
    ['an executive board', 'Executive Board of the Reef Fund', 'Executive Board'],
    ['an assembly of states', 'Assembly of States Parties to the Reef Statute', 'Assembly of States Parties'],
    ['a plenipotentiary conference', 'Plenipotentiary Conference of the Reef Union', 'plenipot'],
  ];
  for (const [what, name, called] of table)
    it(`is known of ${what}`, () => assert.ok(calledOf([body('x', name)], 'x')?.en?.includes(called)));

  it('is known in six languages', () =>
    assert.deepEqual(calledOf([prepcom], 'prep'), {
      en: ['Preparatory Committee', 'PrepCom', 'prep com'],
      fr: ['Comité préparatoire', 'PrepCom'],
      es: ['Comité Preparatorio', 'PrepCom'],
      ru: ['Подготовительный комитет', 'Подготком'],
      ar: ['اللجنة التحضيرية'],
      zh: ['筹备委员会', '筹委会'],
    }));

  it('is not what two of them are called alike', () => {
    const both = [body('x', 'Executive Council of the Reef Union'), body('y', 'Executive Board of the Reef Fund')];
    assert.equal(calledOf(both, 'y')?.fr?.includes('Conseil exécutif'), false);
    assert.equal(calledOf(both, 'y')?.fr?.includes("Conseil d'administration"), true);
  });

  it('comes after what the body is called already', () => {
    const also = calledOf([body('prep', 'Preparatory Committee on Reefs', { en: ['PCR'], fr: ['CPR'] })], 'prep');
    assert.deepEqual([also?.en?.[0], also?.fr?.[0]], ['PCR', 'CPR']);
    assert.ok(also?.en?.includes('PrepCom') && also.fr?.includes('Comité préparatoire'));
  });

  it('is known of each, where there is one of each kind', () => {
    const both = [prepcom, body('council', 'Executive Council of the Reef Organization')];
    assert.ok(both.every(({ id }) => calledOf(both, id) !== undefined));
  });

  const none: [why: string, bodies: Body[]][] = [
    ['another is called so', [prepcom, body('other', 'Preparatory Committee for the Forum on Lakes')]],
    ['its name only goes on so', [body('prep', 'Bureau of the Preparatory Committee')]],
    ['it has no English name', [{ id: 'prep', zone: 'UTC', names: [{ fr: 'Comité préparatoire des récifs' }] }]],
    ['it is called otherwise', [body('prep', 'Preparatory Committees Office')]],
  ];
  for (const [why, bodies] of none)
    it(`is not known where ${why}`, () =>
      assert.deepEqual(
        withGenericNames(bodies).map(({ also }) => also),
        bodies.map(() => undefined),
      ));

  it('changes none of the bodies that are given', () => {
    const own = body('prep', 'Preparatory Committee on Reefs', { en: ['PCR'] });
    withGenericNames([own]);
    assert.deepEqual(own.also, { en: ['PCR'] });
  });
});

const NAMES: [id: string, name: string, day: string][] = [
  ['prep', 'Preparatory Committee for the Forum on Reefs', '2013-06-04'],
  ['lakes', 'Preparatory Committee for the Forum on Lakes', '2013-06-05'],
];
const worldOf = (ids: string[]) => {
  const held = NAMES.filter(([id]) => ids.includes(id));
  const claims = held.map(([id, , day], at) =>
    sessionClaim(`body: ${id}, number: 2, dates: ${day}, status: held`, day).replace('"1"', `"${at + 1}"`),
  );
  const bodies = held.map(([id, name]) => `  - id: ${id}\n    zone: UTC\n    names: [{ en: ${name} }]\n`);
  return createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': `default: ${ids[0]}\nbodies:\n${bodies.join('')}places: []\n`,
        'texts/a.txt': `${held.map(([, name, day], at) => `${at + 1}. ${name}: ${day}.`).join('\n\n')}\n`,
        'records/a.yml': recordOf(claims, { language: 'en', title: 'Report' }),
      }),
    ),
  );
};

describe('a body that is asked for by its short name', () => {
  const one = worldOf(['prep']);
  for (const question of [
    'When was the second session of the PrepCom?',
    'When was the second session of the prep com?',
    'When was the second session of the Preparatory Committee?',
    'Quand a eu lieu la deuxième session du Comité préparatoire ?',
    '¿Cuándo se celebró el segundo período de sesiones del Comité Preparatorio?',
    'Когда состоялась вторая сессия Подготкома?',
    'متى عُقدت الدورة الثانية للجنة التحضيرية؟',
    '筹委会第二届会议是什么时候举行的？',
  ])
    it(question, () => {
      const { status, dates, lead } = answerTurns(one, [question], { today: '2026-11-21' });
      assert.deepEqual([status, dates], ['answered', ['2013-06-04']], lead);
    });

  it('is not known where there are two', () => {
    const question = 'When was the second session of the PrepCom?';
    const { status, dates, lead } = answerTurns(worldOf(['lakes', 'prep']), [question], { today: '2026-11-21' });
    assert.notDeepEqual([status, dates], ['answered', ['2013-06-04']], lead);
    assert.notDeepEqual([status, dates], ['answered', ['2013-06-05']], lead);
  });
});
