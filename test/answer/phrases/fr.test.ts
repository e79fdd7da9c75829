import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fr } from '../../../src/answer/phrases/fr.ts';

test('what was done to a body agrees with its name', () => {
  const table: [body: string, act: string, told: string][] = [
    ['le Groupe de travail', fr.acts.created, 'Le Groupe de travail a été créé par la décision 2/6.'],
    [
      'la Commission des stupéfiants',
      fr.acts.created,
      'La Commission des stupéfiants a été créée par la décision 2/6.',
    ],
    ["l'Assemblée générale", fr.acts.ended, "L'Assemblée générale a été dissoute par la décision 2/6."],
    ["l'Organe subsidiaire", fr.acts.ended, "L'Organe subsidiaire a été dissous par la décision 2/6."],
    [
      "l'Instance permanente",
      fr.acts['made-permanent'],
      "L'Instance permanente a été rendue permanente par la décision 2/6.",
    ],
  ];
  for (const [body, act, told] of table) assert.equal(fr.otherAct(act, body, 'la décision 2/6'), told);
  assert.equal(fr.created('la Commission', 'la décision 2/6', ''), 'La Commission a été créée par la décision 2/6.');
  assert.match(fr.noAct(fr.acts.created, 'la Commission'), / aurait été créée\.$/);
});
