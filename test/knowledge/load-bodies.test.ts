import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { halfDays } from '../../src/knowledge/half-days.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { loadBodies } from '../../src/knowledge/load-bodies.ts';
import { BODIES, makeFolder, recordOf, sessionClaim } from '../fixtures/knowledge-folder.ts';

const ids = (folder: string) => loadKnowledge(folder).bodies.map(({ id }) => id);
const PROPOSED = `bodies:
  - id: firearms
    parent: cop
    zone:
    names: [{ en: Working Group on Firearms }]
`;
const session = (body: string) => recordOf([sessionClaim(`body: ${body}, number: 3, dates: 2008-10-15`)]);

describe('the bodies of a knowledge', () => {
  it('are those of bodies.yml, and of the others only those that records tell of, with those above them', () => {
    assert.deepEqual(ids(makeFolder({})), ['cop', 'wg-2', 'wg-3']);
    assert.deepEqual(ids(makeFolder({ 'records/a.yml': session('fccc-sbi') })), [
      'cop',
      'wg-2',
      'wg-3',
      'fccc-cp',
      'fccc-sbi',
    ]);
    const issued = recordOf([], { symbol: 'E/CN.7/2015/13' });
    assert.ok(ids(makeFolder({ 'records/a.yml': issued })).includes('e-cn-7'), 'by the symbol of a document');
  });

  it('have the entry of bodies.yml before one that the program knows, by id or by series', () => {
    const mine = `${BODIES.replace('bodies:\n', 'bodies:\n  - { id: mine, series: FCCC/SBI, zone: UTC, names: [{ en: Mine }] }\n')}`;
    const { bodies } = loadBodies(makeFolder({ 'bodies.yml': mine })).bodies;
    assert.ok(bodies.some(({ id }) => id === 'mine'));
    assert.ok(!bodies.some(({ id }) => id === 'fccc-sbi'));
  });

  it('are marked where they are only proposed; a known one gets the name of a further language', () => {
    const french = '  - id: who-wha\n    zone:\n    names: [{ es: Asamblea de Prueba }]\n';
    const { bodies } = loadBodies(makeFolder({ 'proposed.yml': `${PROPOSED}${french}` })).bodies;
    assert.equal(bodies.find(({ id }) => id === 'firearms')?.proposed, true);
    const known = bodies.find(({ id }) => id === 'who-wha');
    assert.equal(known?.proposed, undefined);
    assert.equal(known?.names[0]?.en, 'World Health Assembly');
  });

  it('tell no hours before the time zone of a proposed one is known', () => {
    const text = '1. Le Groupe a tenu sa troisième réunion.\n\n## Programme\n\n| 3 | 10 h | Point 1 |\n';
    const claims = [
      sessionClaim('body: firearms, number: 3, dates: 2027-10-15'),
      '  - item: { number: "1", title: Point 1 }\n    paragraph: "1"\n    quote: Le Groupe',
      '  - meeting: { date: 2027-10-15, start: "10:00", end: "13:00", item: "1" }\n    paragraph: "1"\n    quote: Le Groupe',
    ];
    const files = { 'texts/a.txt': text, 'records/a.yml': recordOf(claims), 'proposed.yml': PROPOSED };
    const waits = loadKnowledge(makeFolder(files));
    assert.match(waits.problems.map(({ message }) => message).join(), /clock the hours of firearms go is not known/);
    assert.ok(!waits.records[0]?.claims.some((claim) => 'meeting' in claim));
    const zoned = PROPOSED.replace('zone:', 'zone: Africa/Nairobi');
    const told = loadKnowledge(makeFolder({ ...files, 'proposed.yml': zoned }));
    assert.ok(told.records[0]?.claims.some((claim) => 'meeting' in claim));
  });

  it('give their hours by the clock of the place where they meet', () => {
    const at = (place: string) => {
      const claims = [
        sessionClaim(`body: wg-2, number: 3, dates: 2027-10-15${place}`),
        '  - item: { number: "1", title: Point 1 }\n    paragraph: "1"\n    quote: Le Groupe',
        '  - meeting: { date: 2027-10-15, start: "10:00", end: "13:00", item: "1" }\n    paragraph: "1"\n    quote: Le Groupe',
      ];
      const facts = { session: '{ body: wg-2, number: 3 }' };
      const knowledge = loadKnowledge(makeFolder({ 'records/a.yml': recordOf(claims, facts) }));
      const [agenda] = knowledge.agendas;
      assert.ok(agenda);
      return halfDays(knowledge, { agenda, rows: agenda.rows })[0]?.zone;
    };
    assert.equal(at(''), 'Europe/Vienna');
    assert.equal(at(', place: Nairobi'), 'Africa/Nairobi');
  });
});
