import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';

const takersIn = (text: string) =>
  extractRecord(`1. ${text}\n\n2. It closed.\n`, { file: 'x.txt', bodies, places }).claims.flatMap((claim) =>
    'decision' in claim ? [claim.decision.by] : [],
  );
const EN = 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime';
const FR = 'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée';

describe('whose a resolution is with the number of an Assembly', () => {
  const table: [text: string, takers: string[]][] = [
    [`In its resolution 45/10, the ${EN} called upon the keepers to count the lamps.`, ['ctoc-cop']],
    [`In its resolution 45/10 the ${EN} called upon the keepers to count the lamps.`, ['ctoc-cop']],
    [`Dans sa résolution 45/10, la ${FR} a prié les gardiens de compter les phares du port.`, ['ctoc-cop']],
    // The Assembly, which these bodies do not have, is not the Conference.
    [`In its resolution 45/10, the Assembly called upon the ${EN} to count the lamps.`, []],
    [`Recalling resolution 45/10, the ${EN} called upon the keepers to count the lamps.`, []],
  ];
  for (const [text, takers] of table) it(text.slice(0, 60), () => assert.deepEqual(takersIn(text), takers));
});
