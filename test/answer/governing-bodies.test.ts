import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

/** Identifier, names, and the day of the fourth session. */
const BODIES: [id: string, names: string, day: string][] = [
  [
    'habitat-gc',
    "en: Governing Council of UN-Habitat, fr: Conseil d'administration d'ONU-Habitat, es: Consejo de Administración de ONU-Hábitat, ru: Совет управляющих ООН-Хабитат, ar: مجلس إدارة موئل الأمم المتحدة, zh: 人居署理事会",
    '2013-06-04',
  ],
  ['fao-kelp', 'en: Kelp Council of the FAO, fr: Conseil du varech de la FAO', '2013-06-05'],
  ['cbd-moss', 'en: Ad Hoc Group on the Safety of Moss, fr: Groupe spécial sur la mousse', '2013-06-08'],
  ['harbours', 'en: Harbour Committee, fr: Comité des ports, es: Comité de Puertos', '2013-06-06'],
];

const worldOf = (bodies: typeof BODIES) => {
  const quoteOf = (id: string, day: string) => `The fourth session of ${id.split('-')[1]} was held on ${day}`;
  return createWorld(
    loadKnowledge(
      makeFolder({
        'bodies.yml': `default: harbours\nbodies:\n${bodies
          .map(([id, names]) => `  - id: ${id}\n    zone: UTC\n    names: [{ ${names} }]\n`)
          .join('')}places: []\n`,
        'texts/a.txt': `${bodies.map(([id, , day], at) => `${at + 1}. ${quoteOf(id, day)}.`).join('\n\n')}\n`,
        'records/a.yml': recordOf(
          bodies.map(([id, , day], at) =>
            sessionClaim(`body: ${id}, number: 4, dates: ${day}, status: held`, quoteOf(id, day)).replace(
              '"1"',
              `"${at + 1}"`,
            ),
          ),
          { language: 'en', title: 'Report' },
        ),
      }),
    ),
  );
};
const ask = (question: string, bodies = BODIES) =>
  answerTurns(worldOf(bodies), [question], { today: '2026-11-21' }).dates;

describe('a body that is named by its organization', () => {
  const table: [question: string, dates: string[]][] = [
    ['4 periodo de sesiones consejo administracion onu-habitat, fecha?', ['2013-06-04']],
    ['when was the fourth session of UN-Habitat', ['2013-06-04']],
    ["dates de la 4e session d'ONU-Habitat", ['2013-06-04']],
    ['¿cuándo fue el cuarto período de sesiones de ONU-Hábitat?', ['2013-06-04']],
    ['когда была 4-я сессия ООН-Хабитат', ['2013-06-04']],
    ['متى عقدت الدورة 4 لموئل الأمم المتحدة؟', ['2013-06-04']],
    ['人居署第四届会议日期', ['2013-06-04']],
    ['quand se réunit le groupe mousse de la CDB pour sa 4e réunion', ['2013-06-08']],
    ['when was the fourth meeting of the CBD moss group', ['2013-06-08']],
    // No body is meant where no word says so.
    ['when was the fourth CBD report on moss', []],
    // A number that it has not had, another kind of body, and a council that does not govern its organization.
    ['when was the fifth session of UN-Habitat', []],
    ['when was the fourth session of the UN-Habitat committee', []],
    ['when was the fourth session of the FAO', []],
    ['when was the fourth session of the FAO kelp council', ['2013-06-05']],
  ];
  for (const [question, dates] of table) it(question, () => assert.deepEqual(ask(question), dates));

  it('is none where two govern it', () => {
    const other: (typeof BODIES)[number] = ['habitat-a', 'en: Assembly of UN-Habitat', '2013-06-07'];
    assert.deepEqual(ask('when was the fourth session of UN-Habitat', [...BODIES, other]), []);
  });
});
