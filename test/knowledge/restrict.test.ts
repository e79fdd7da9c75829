import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { NOBODY } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { highestLevel, LEVELS, restrictTo } from '../../src/knowledge/restrict.ts';
import { line, MANDATE, makeFolder, recordOf, sessionClaim, TEXT, THIRD } from '../fixtures/knowledge-folder.ts';

const hidden = (name: string, level: string, number: number, dates: string): Record<string, string> => ({
  [`texts/${name}.txt`]: `1. Le Groupe tiendra sa réunion ${name} aux dates ${dates}.\n`,
  [`records/${name}.yml`]: recordOf(
    [sessionClaim(`body: wg-2, number: ${number}, dates: ${dates}`, `réunion ${name}`)],
    {
      text: `${name}.txt`,
      title: `Titre ${name}`,
      distribution: level,
      date: '2031-01-01',
      symbol: `CTOC/COP/WG.2/2031/${number}`,
    },
  ),
});

const folder = makeFolder({
  'records/a.yml': recordOf([THIRD, MANDATE], { date: '2009-01-01' }),
  'texts/a.txt': TEXT,
  ...hidden('caviar', 'limited', 8, '2031-02-03/2031-02-05'),
  ...hidden('truffe', 'restricted', 9, '2032-02-03/2032-02-05'),
  'rulings.yml':
    'rulings:\n  - session: { body: wg-2, number: 8 }\n    follow: caviar\n    because: la caviar le dit\n',
});
const whole = loadKnowledge(folder);
const WORDS = { limited: /caviar|2031-02|WG\.2\/2031\/8/, restricted: /truffe|2032-02|WG\.2\/2031\/9/ };

describe('records that are not for general distribution', () => {
  it('leave nothing in what the others say together', () => {
    const general = JSON.stringify({ ...restrictTo(whole, 'general'), access: NOBODY });
    assert.doesNotMatch(general, WORDS.limited);
    assert.doesNotMatch(general, WORDS.restricted);
    assert.equal(restrictTo(whole, 'general').asOf, '2009-01-01');
    assert.deepEqual(restrictTo(whole, 'general').rulings, []);
    assert.deepEqual([...restrictTo(whole, 'general').written.records.keys()], ['a']);
  });

  it('are seen from their level on', () => {
    const limited = JSON.stringify(restrictTo(whole, 'limited'));
    assert.match(limited, WORDS.limited);
    assert.doesNotMatch(limited, WORDS.restricted);
    assert.equal(restrictTo(whole, 'restricted'), whole);
  });

  it('change no answer by being there', () => {
    const without = loadKnowledge(
      makeFolder({ 'records/a.yml': recordOf([THIRD, MANDATE], { date: '2009-01-01' }), 'texts/a.txt': TEXT }),
    );
    const [there, away] = [createWorld(restrictTo(whole, 'general')), createWorld(without)];
    const questions = [
      'Quand a lieu la huitième réunion ?',
      'caviar',
      'CTOC/COP/WG.2/2031/8',
      'réunions du groupe',
      '2031',
    ];
    for (const question of questions)
      assert.deepEqual(
        answer(there, question, { today: '2030-01-01' }),
        answer(away, question, { today: '2030-01-01' }),
        question,
      );
  });

  it('set the highest level; the shipped records are general', () => {
    assert.equal(highestLevel(whole), 'restricted');
    assert.equal(highestLevel(restrictTo(whole, 'limited')), 'limited');
    assert.equal(highestLevel(restrictTo(whole, 'general')), 'general');
    assert.deepEqual(LEVELS, ['general', 'limited', 'restricted']);
  });
});

describe('access.yml', () => {
  const load = (text: string | undefined) => loadKnowledge(makeFolder({ 'access.yml': text }));

  it('may be missing, and then nobody is named', () => assert.deepEqual(load(undefined).access, NOBODY));

  it('names keepers, channels and users', () => {
    const { access } = load('keepers: [U01]\nlimited: { channels: [C01, G02], users: [W03] }\n');
    assert.deepEqual(access, { ...NOBODY, keepers: ['U01'], limited: { channels: ['C01', 'G02'], users: ['W03'] } });
  });

  const wrong: [text: string, told: RegExp][] = [
    ['limited: { channels: ["#meetings"] }\n', /access\.yml:1:23: .*must be a Slack id such as C012AB3CD, not a name/],
    ['keepers: [ana]\n', /access\.yml:1:11: .*must be a Slack id such as U012AB3CD/],
    ['limitd: {}\n', /access\.yml:1:9: limitd: is not an entry/],
    ['limited: [C01]\n', /access\.yml:1:11/],
  ];
  for (const [text, told] of wrong)
    it(`says what is wrong in ${text.trim()}, and shows nothing to anybody`, () => {
      const { access, problems } = load(text);
      assert.deepEqual(access, NOBODY);
      assert.match(problems.map(line).join('\n'), told);
    });
});
