import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slashCommand } from '../payloads.ts';
import { FRENCH_USER, USER } from '../server/world.ts';
import { onBench } from './harness.ts';
import { responded } from './read.ts';

const ON_4 = '2007-10-04T08:00:00Z';
const LATER = '2026-11-21T12:00:00Z';

/** What is typed, by whom, when; what is said first, and what must be shown beside. */
const TYPED: [string, string, string, RegExp, RegExp[]][] = [
  [
    '',
    USER,
    ON_4,
    /for Thursday 4 October 2007:$/,
    [/10 a\.m\. – 1 p\.m\./, /Item 3: $/m, /^CTOC\/COP\/WG\.2\/2007\/4$/m],
  ],
  [
    '',
    FRENCH_USER,
    ON_4,
    /^Programme du jeudi 4 octobre 2007/,
    [/10 h – 13 h/, /Point 3 : $/m, /^CTOC\/COP\/WG\.2\/2007\/4$/m],
  ],
  ['tomorrow', USER, ON_4, /for Friday 5 October 2007:$/, [/Item 5: $/m]],
  ['demain', FRENCH_USER, ON_4, /^Programme du vendredi 5 octobre 2007/, [/Point 5 : $/m]],
  ['demain', USER, ON_4, /^Programme du vendredi 5 octobre 2007/, [/Point 5 : $/m, /^Share in channel$/m]],
  ['2007-10-04', USER, LATER, /for Thursday 4 October 2007:$/, [/Item 4: $/m]],
  ['4 octobre 2007', FRENCH_USER, LATER, /^Programme du jeudi 4 octobre 2007/, [/Point 4 : $/m]],
  [
    '2007',
    USER,
    LATER,
    /^Proposed organization of work .* \(3 to 5 October 2007\):$/,
    [/Item 1 \(a\): $/m, /Item 8: $/m],
  ],
  ['WG.2', USER, LATER, /^Proposed organization of work .* \(3 to 5 October 2007\):$/, [/^Show more$/m]],
  ['next', USER, LATER, /^The records hold no meeting .* after 21 November 2026\.$/, [/from 28 to 31 May 2018/]],
  ['prochaine réunion', FRENCH_USER, LATER, /^Les fiches ne comportent aucune réunion/, [/du 28 au 31 mai 2018/]],
  ['next', USER, '2007-06-01T12:00:00Z', /\(Wednesday 3 to Friday 5 October 2007\):$/, [/Item 1 \(a\): $/m]],
  [
    'prochaine réunion',
    FRENCH_USER,
    '2007-06-01T12:00:00Z',
    /\(du mercredi 3 au vendredi 5 octobre 2007\) :$/,
    [/Point 1 a\) : $/m],
  ],
  [
    'tomorrow',
    USER,
    LATER,
    /^The documents give no meeting on Sunday 22 November 2026\.$/,
    [/^Not in the documents$/m],
  ],
  ['', USER, LATER, /^The documents give no meeting on Saturday 21 November 2026\.$/, []],
  ['', FRENCH_USER, LATER, /^Aucune séance n'est prévue dans les documents le samedi 21 novembre 2026\.$/, []],
  ['xyzzy plugh', USER, LATER, /^I found no answer to this in the documents: I could not tell what “xyzzy plugh”/, []],
  ['xyzzy plugh', FRENCH_USER, LATER, /^Je n'ai pas trouvé de réponse à cette question dans les documents/, []],
];

for (const [typed, user, now, first, beside] of TYPED)
  test(
    `/agenda ${typed || '(nothing)'}, by ${user} on ${now.slice(0, 10)}`,
    onBench({ now }, async (bench) => {
      await bench.command(slashCommand('/agenda', typed, { user_id: user }));
      const message = responded(bench);
      assert.match(message.first, first);
      for (const words of beside) assert.match(message.words, words);
      assert.equal(bench.responses().length, 1);
    }),
  );

test(
  'documents of a half-day are linked, and its hours are the reader’s own too',
  onBench({ now: LATER }, async (bench) => {
    await bench.command(slashCommand('/agenda', '2007-10-04', { user_id: FRENCH_USER }));
    const all = JSON.stringify(responded(bench).body);
    assert.match(all, /"url":"https:\/\/docs\.un\.org\/[a-z]{2}\/CTOC\/COP\/WG\.2\/2007\/4"/);
    const opens = Date.parse('2007-10-04T10:00:00+02:00') / 1000;
    assert.match(all, new RegExp(`"type":"date","timestamp":${opens}`));
  }),
);
