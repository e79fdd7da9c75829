import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { mergeRecord, renderRecord } from '../../src/knowledge/write-record.ts';
import type { Claim, DocumentFacts } from '../../src/model.ts';
import { record } from '../records/reading.ts';

const { doubts: _, ...extracted } = record('knowledge/texts/000_bf895ca790c30f6d.txt');
const base = renderRecord(extracted);
const claimsOf = (text: string) => (parse(text) as { claims: Claim[] }).claims;
const documentOf = (text: string) => (parse(text) as { document: DocumentFacts }).document;
const without = (quote: string) => ({
  ...extracted,
  claims: extracted.claims.filter((claim) => claim.quote !== quote),
});
const newClaim: Claim = {
  decision: { id: 'decision 9/9', by: 'ctoc-cop' },
  paragraph: '4',
  quote: 'à sa septième session',
};

/** The record without the claim that has this quotation. */
function deleteClaim(text: string, quote: string): string {
  const entries = text.split(/(?=^ {2}- )/m);
  const left = entries.filter((entry) => !entry.includes(`quote: ${quote}\n`));
  assert.equal(left.length, entries.length - 1);
  return left.join('');
}

describe('renderRecord', () => {
  it('writes what it was given, and names its schema', () => {
    assert.match(base, /^# yaml-language-server: \$schema=\.\.\/schema\/record\.schema\.json\ndocument:\n/);
    assert.deepEqual(claimsOf(base), extracted.claims);
    assert.deepEqual(documentOf(base), extracted.document);
  });

  it('quotes what YAML could take for something else', () => {
    assert.match(base, /paragraph: "4"/);
    assert.match(base, /item: "5"/);
    const tricky = { body: 'x', id: '3.10', note: 'null' } as never;
    const claim: Claim = { decision: tricky, paragraph: '0123', quote: 'yes' };
    const [back] = claimsOf(renderRecord({ ...extracted, claims: [claim] }));
    assert.deepEqual(back, claim);
    assert.match(renderRecord({ ...extracted, claims: [claim] }), /"3\.10".*\n.*"0123"/);
  });
});

describe('mergeRecord', () => {
  it('changes no byte when nothing is new, whatever a person did', () => {
    const edited = deleteClaim(base, 'du 3 au 5 octobre 2007')
      .replace('symbol: # not printed in the document', 'symbol: CTOC/COP/2014/99 # from the catalogue')
      .replace('number: 7, designation: réunion', 'number: 8, designation: réunion')
      .replace('claims:\n', 'claims:\n  # checked by hand\n');
    for (const text of [base, edited, `${edited}# the end\n`]) {
      const merged = mergeRecord(text, base, extracted);
      assert.equal(merged.text, text);
      assert.deepEqual(merged.conflicts, []);
    }
  });

  it('appends what is newly read and keeps edits, deletions and comments', () => {
    const edited = deleteClaim(base, 'les 15 et 16 octobre 2008')
      .replace('distribution: general', 'distribution: limited # as stamped')
      .replace('  - masthead: date', '  # the day of issue\n  - masthead: date');
    const merged = mergeRecord(edited, base, { ...extracted, claims: [...extracted.claims, newClaim] });
    assert.deepEqual(merged.added, [newClaim]);
    assert.match(merged.text, /distribution: limited # as stamped/);
    assert.match(merged.text, / {2}# the day of issue\n {2}- masthead: date/);
    assert.ok(!merged.text.includes('les 15 et 16 octobre 2008'));
    assert.deepEqual(claimsOf(merged.text).at(-1), newClaim);
    assert.equal(claimsOf(merged.text).length, extracted.claims.length);
  });

  it('removes what is no longer read, unless a person edited it', () => {
    const gone = 'du 3 au 5 octobre 2007';
    const merged = mergeRecord(base, base, without(gone));
    assert.equal(merged.removed.length, 1);
    assert.ok(!merged.text.includes(gone));
    const edited = base.replace(`quote: ${gone}`, 'quote: 3 au 5 octobre 2007');
    const kept = mergeRecord(edited, base, without(gone));
    assert.equal(kept.text, edited);
    assert.match(kept.conflicts.join(), /no longer read/);
  });

  it('takes a better reading where nobody edited, and tells where somebody did', () => {
    const better = structuredClone(extracted);
    const seventh = better.claims.find((claim) => 'session' in claim && claim.paragraph === '4');
    assert.ok(seventh && 'session' in seventh);
    seventh.quote = 'sa septième réunion à Vienne du 28 au 30 octobre 2013';
    const merged = mergeRecord(base, base, better);
    assert.equal(merged.updated.length, 1);
    assert.deepEqual(claimsOf(merged.text), better.claims);
    const edited = base.replace('number: 7, designation: réunion', 'number: 7, designation: meeting');
    const kept = mergeRecord(edited, base, better);
    assert.equal(kept.text, edited);
    assert.equal(kept.conflicts.length, 1);
  });

  it('does the same for the facts of the document', () => {
    const next = { ...extracted, document: { ...extracted.document, date: '2014-06-13' } };
    assert.equal(documentOf(mergeRecord(base, base, next).text).date, '2014-06-13');
    const edited = base.replace('date: 2014-06-12', 'date: 2014-06-11');
    const kept = mergeRecord(edited, base, next);
    assert.equal(kept.text, edited);
    assert.match(kept.conflicts.join(), /document\.date: the record says "2014-06-11".*"2014-06-13"/);
  });

  it('changes nothing when the last reading is not kept', () => {
    const edited = deleteClaim(base, 'du 3 au 5 octobre 2007');
    const merged = mergeRecord(edited, undefined, extracted);
    assert.equal(merged.text, edited);
    assert.equal(merged.conflicts.length, 2);
  });

  it('refuses a record that it cannot read', () => {
    for (const broken of ['document: [', 'just words', 'document: {}\nclaims: 3', 'claims: []']) {
      assert.throws(() => mergeRecord(broken, base, extracted), Error, broken);
    }
  });
});
