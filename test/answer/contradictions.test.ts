import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answer } from '../../src/answer/answer.ts';
import { createWorld } from '../../src/answer/world.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Files, makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

// Two records that differ are both told; a person can rule between them, with a reason.

const OTHER_TEXT = `1. Le Groupe a tenu sa troisième réunion à Vienne du 15 au 17 octobre 2008.

2. Il a été créé par la décision 2/7.
`;
const otherMandate =
  '  - mandate: { body: wg-2, act: created, decision: decision 2/7 }\n    paragraph: "2"\n    quote: créé par la décision 2/7';
const otherSession = sessionClaim('body: wg-2, number: 3, dates: 2008-10-15/2008-10-17, status: held');

const differing: Files = {
  'texts/b.txt': OTHER_TEXT,
  'records/b.yml': recordOf([otherSession, otherMandate], { text: 'b.txt', title: 'Note' }),
};

const asked = (question: string, files: Files) =>
  answer(createWorld(loadKnowledge(makeFolder(files))), question, { today: '2026-11-21' }).answer;

describe('records that differ', () => {
  test('on the dates of a session: both are quoted and the note says so', () => {
    const found = asked('Quand a eu lieu la troisième réunion du groupe ?', differing);
    assert.deepEqual(found.sources.map(({ record }) => record).sort(), ['a', 'b']);
    assert.match(found.notes.join(' '), /ne s'accordent pas : 15 et 16 octobre 2008 .* et du 15 au 17 octobre 2008/);
  });

  test('on the dates of a session: the ruling of a person is followed, and told with its reason', () => {
    const ruling =
      'rulings:\n  - { session: { body: wg-2, number: 3 }, follow: b, because: it was written after the meeting }\n';
    const found = asked('Quand a eu lieu la troisième réunion du groupe ?', { ...differing, 'rulings.yml': ruling });
    assert.deepEqual(found.dates, ['2008-10-15/2008-10-17']);
    assert.match(found.notes.join(' '), /a tranché pour .*15 au 17 octobre 2008 : it was written after the meeting/);
  });

  test('on the decision that created a group: both are asserted, quoted and told apart', () => {
    const found = asked('Quelle décision a créé le groupe ?', differing);
    assert.deepEqual(found.decisions.sort(), ['decision 2/6', 'decision 2/7']);
    assert.match(
      found.notes.join(' '),
      /ne s'accordent pas : décision 2\/6 selon « Rapport » et décision 2\/7 selon « Note »/,
    );
  });

  test('on the decision that created a group: a ruling leaves one, and still quotes the other', () => {
    const ruling = 'rulings:\n  - { mandate: { body: wg-2, act: created }, follow: a, because: 2/7 is a slip }\n';
    const found = asked('Quelle décision a créé le groupe ?', { ...differing, 'rulings.yml': ruling });
    assert.deepEqual(found.decisions, ['decision 2/6']);
    assert.deepEqual(found.sources.map(({ record }) => record).sort(), ['a', 'b']);
    assert.match(found.notes.join(' '), /a tranché pour décision 2\/6 : 2\/7 is a slip/);
  });
});
