import { WHO_DID_IT } from '../../src/answer/evidence/rules/who-did.ts';
import { keeps } from './rule-cases.ts';

const asks = (typed: string) => ({ typed, language: 'zh' }) as const;
const ZH = { language: 'zh' } as const;
const REED = '委员会还对潜水小组主席Peter Reed（斐济）表示感谢。';

keeps(WHO_DID_IT, 'names somebody, where it is asked who somebody is', [
  [REED, true, asks('潜水小组主席是谁？'), ZH],
  [REED, true, asks('谁是潜水小组主席？'), ZH],
  // The chair of another group, and another office.
  [REED, false, asks('工作组主席是谁？'), ZH],
  [REED, false, asks('委员会主席是谁？'), ZH],
  [REED, false, asks('潜水小组副主席是谁？'), ZH],
  ['委员会感谢潜水小组主席。', false, asks('潜水小组主席是谁？'), ZH],
]);
