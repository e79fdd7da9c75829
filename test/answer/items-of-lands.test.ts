import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTurns } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, recordOf } from '../fixtures/knowledge-folder.ts';

const AGENDAS = {
  en: ['1. Opening of the session', '2. Catches of eels', '3. Catches of eels in Japan', '4. Technical assistance'],
  fr: ['1. Ouverture de la session', '2. Propositions sur les anguilles'],
  zh: ['1. 会议开幕', '2. 全球经济情况', '3. 技术援助', '4. 人权问题和人权情况'],
};
const HEADING = { en: 'Provisional agenda', fr: 'Ordre du jour provisoire', zh: '临时议程' };
type Tongue = keyof typeof AGENDAS;

const worldOf = (language: Tongue) =>
  createWorld(
    loadKnowledge(
      makeFolder({
        'texts/a.txt': `Working Group\n\nVienna, 28-30 October 2013\n\n${HEADING[language]}\n\n${AGENDAS[language].join('\n\n')}\n`,
        'records/a.yml': recordOf(
          [
            '  - session: { body: wg-2, dates: 2013-10-28/2013-10-30, place: Vienna }\n    paragraph: head.2\n    quote: Vienna, 28-30 October 2013',
            ...AGENDAS[language].map(
              (entry, at) =>
                `  - item: { number: "${at + 1}", title: "${entry.slice(3)}" }\n    paragraph: agenda.${at + 2}\n    quote: "${entry}"`,
            ),
          ],
          {
            title: 'Provisional agenda',
            kind: 'provisional agenda',
            language,
            symbol: 'CTOC/COP/WG.2/2013/1',
            session: '{ body: wg-2, dates: 2013-10-28/2013-10-30 }',
          },
        ),
      }),
    ),
  );

describe('an item that is asked for by what it is about', () => {
  const table: [language: Tongue, question: string, told: string | undefined][] = [
    ['en', 'Which item is about eels in Japan?', 'Catches of eels in Japan'],
    // The agenda names no country.
    ['fr', 'Which agenda item did Norway propose?', undefined],
    // A run of Chinese signs is several words, and one of them alone is no topic.
    ['zh', '哪个议程项目涉及人权情况？', '人权问题和人权情况'],
    ['zh', '儿童的情况如何？', undefined],
    ['zh', '哪个议程项目涉及鳗鱼情况？', undefined],
  ];
  for (const [language, question, told] of table)
    it(question, () => {
      const { lead, lines } = answerTurns(worldOf(language), [question], { today: '2026-11-21' });
      const said = [lead, ...lines].join('\n');
      const items = AGENDAS[language].map((entry) => entry.slice(3)).filter((title) => said.includes(`${title}`));
      assert.deepEqual(items.at(-1), told);
    });
});
