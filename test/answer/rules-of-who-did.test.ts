import { WHO_DID_IT } from '../../src/answer/evidence/rules/who-did.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { type Asks, keeps } from './rule-cases.ts';

const asks = (typed: string) => ({ typed, language: 'zh' }) as const;
const ZH = { language: 'zh' } as const;
const PIERRE = 'Pierre Dubois';
const OF_REEFS: [Asks, { language: 'fr' }] = [
  {
    typed: 'Qui est le Commissaire des récifs ?',
    language: 'fr',
    sought: { words: [soughtWord('commissaire', 'fr'), soughtWord('récifs', 'fr')], figures: [] },
  },
  { language: 'fr' },
];
const REED = '委员会还对潜水小组主席Peter Reed（斐济）表示感谢。';

keeps(WHO_DID_IT, 'names somebody, where it is asked who somebody is', [
  [REED, true, asks('潜水小组主席是谁？'), ZH],
  [REED, true, asks('谁是潜水小组主席？'), ZH],
  // The chair of another group, and another office.
  [REED, false, asks('工作组主席是谁？'), ZH],
  [REED, false, asks('委员会主席是谁？'), ZH],
  [REED, false, asks('潜水小组副主席是谁？'), ZH],
  // A name beside the office, with a comma between.
  [`Dans l’exposé que ${PIERRE}, Commissaire des récifs (RAC), a fait.`, true, ...OF_REEFS],
  [`Le Commissaire des récifs, ${PIERRE}, a parlé.`, true, ...OF_REEFS],
  // The deputy, the same of another thing, two persons, and nobody.
  [`${PIERRE}, ancien Commissaire des récifs, a parlé.`, false, ...OF_REEFS],
  [`${PIERRE}, Commissaire des bateaux, a parlé des récifs.`, false, ...OF_REEFS],
  [`${PIERRE} a rencontré le Commissaire des récifs, qui parlait.`, false, ...OF_REEFS],
  ['À Genève, Commissaire des récifs et plongeurs ont parlé.', false, ...OF_REEFS],
  ['委员会感谢潜水小组主席。', false, asks('潜水小组主席是谁？'), ZH],
]);
