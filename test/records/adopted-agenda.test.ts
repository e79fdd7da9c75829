import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body, Claim } from '../../src/model.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { contents } from './reading.ts';

const bodies: Body[] = [
  { id: 'sbi', series: 'FCCC/SBI', zone: 'UTC', names: [{ en: 'Subsidiary Body for Implementation' }] },
];
const places = [{ id: 'Bonn', names: { en: 'Bonn' } }];
const NAME = 'Subsidiary Body for Implementation';
const HEAD = `${NAME}\nReport of the ${NAME} on its sixtieth session, held in Bonn from 3 to 13 June 2024\n`;

const recordOf = (text: string) => extractRecord(`${HEAD}${text}`, { file: 'a.txt', bodies, places });
const itemsOf = (claims: Claim[]) => contents(claims, 'item').map(({ number, title }) => `${number} ${title}`);
const doubted = (claims: Claim[]) => claims.filter((claim) => 'item' in claim && claim.certainty === 'low').length;

const LIST = '1. Opening.\n2. Organizational matters:\n(a) Adoption of the agenda;\n(b) Organization of work.\n';
const ITEMS = ['1 Opening', '2 Organizational matters', '2 a Adoption of the agenda', '2 b Organization of work'];
const CONTENTS =
  '\tContents\n\tI.\tOpening\n\t(Agenda item 1)\t1\t3\n\tII.\tOrganizational matters\n\t(Agenda item 2)\t2\t3\n\t\tA.\tAdoption of the agenda\t\t2\t3\n\t\tB.\tOrganization\n of work\t\t3\t4\n';

describe('the agenda that a report says was adopted', () => {
  it('is read from the list, and the paragraphs after it keep their numbers', () => {
    const { claims } = recordOf(
      `\n1. It met.\n2. It adopted the agenda as follows:\n${LIST}3. It has met, and recalled FCCC/TP/2024/2.\n`,
    );
    assert.deepEqual(itemsOf(claims), ITEMS);
    assert.ok(claims.some((claim) => 'symbol' in claim && claim.paragraph === '3'));
  });

  it('is read below the heading "Agenda" and a sentence that says what it was', () => {
    const { claims } = recordOf(
      `\n1. It met.\n\n## A. Agenda\n\n2. The agenda of the sixtieth session, adopted at the 1st meeting, was as follows:\n${LIST}\n## B. Officers\n\n3. Officers were elected.\n`,
    );
    assert.deepEqual([itemsOf(claims), doubted(claims)], [ITEMS, 0]);
  });

  it('is read behind a number that the text has had before', () => {
    const lead = '1. Takes note.\n2. Decides.\n3. Asks.\n1. It met.\n2. The agenda of the session was as follows:\n';
    assert.deepEqual(itemsOf(recordOf(`\n${lead}${LIST}3. Eleven Parties have spoken.\n`).claims), ITEMS);
  });

  it('is none that is only provisional', () => {
    const { claims } = recordOf(
      `\n1. It met.\n2. The provisional agenda of the session was as follows:\n${LIST}3. Eleven Parties have spoken.\n`,
    );
    assert.deepEqual(itemsOf(claims), []);
  });

  it('goes on behind a footnote of the page', () => {
    const { claims } = recordOf(
      `\n1. It met.\n2. It adopted the following agenda:\n${LIST.replace('(b)', '\n[10] A/79/613.\n\n(b)')}3. Eleven Parties have spoken.\n`,
    );
    assert.deepEqual([itemsOf(claims), doubted(claims)], [ITEMS, 0]);
  });

  it('goes on behind the foot of a page that is no footnote by its form', () => {
    const foot = '\nDeputy Minister for Ferries of the Ministry of the Sea, Ada Lamp; and others.\n\n(b)';
    const { claims } = recordOf(
      `\n1. It met.\n2. It adopted the following agenda:\n${LIST.replace('(b)', foot)}3. Eleven Parties have spoken.\n`,
    );
    assert.deepEqual([itemsOf(claims), doubted(claims)], [ITEMS, 0]);
  });

  it('is read under a heading between the sentence and the list', () => {
    const lead =
      '2. The items were those of the provisional agenda at its sixtieth session, as adopted by it (FCCC/SBI/2024/1), as follows:';
    const { claims } = recordOf(
      `\n1. It met.\n\n${lead}\n\n## Provisional agenda\n\n${LIST}\n## B. Officers\n\n3. Officers were elected.\n`,
    );
    assert.deepEqual([itemsOf(claims), doubted(claims)], [ITEMS, 0]);
  });

  it('goes on behind small Roman numbers below a sub-item, which are none of its letters', () => {
    const parts = '(b) Organization of work:\n(i) Of the ferries;\n(ii) Of the lamps.\n(c) Officers.\n3. Nets.\n';
    const { claims } = recordOf(
      `\n1. It met.\n2. It adopted the following agenda:\n${LIST.replace(/\(b\).*\n/, parts)}\n## B. Officers\n\n3. Eleven Parties have spoken.\n`,
    );
    assert.deepEqual(itemsOf(claims), [...ITEMS, '2 c Officers', '3 Nets']);
  });

  it('has no entry that is the paragraph above it', () => {
    const { claims } = recordOf(
      `\n1. It met.\n\n## B. Agenda\n\n11. The Body adopted its agenda (TIDE/11).\n${LIST}\n## C. Officers\n\n12. Officers were elected.\n`,
    );
    assert.deepEqual(itemsOf(claims), ITEMS);
  });

  it('is read without the marks of footnotes', () => {
    const marked =
      '1. Opening.*,\n2. Organizational matters:†\n(a) Adoption of the agenda;*\n(b) Organization of work*.\n';
    const { claims } = recordOf(
      `\n1. It met.\n2. It adopted the agenda as follows:\n${marked}3. It has met, and recalled FCCC/TP/2024/2.\n`,
    );
    assert.deepEqual(itemsOf(claims), ITEMS);
  });

  it('ends where the next paragraph has the number of the next item', () => {
    const { claims } = recordOf(
      `\n1. It met.\n2. It adopted the agenda as follows:\n${LIST}3. Eleven Parties have spoken.\n`,
    );
    assert.deepEqual(itemsOf(claims), ITEMS);
  });

  it('goes on where the number of the next paragraph comes again', () => {
    const lead = '1. It met.\n2. It adopted the agenda as follows:\n';
    const { claims } = recordOf(`\n${lead}${LIST}3. Closure.\n3. Eleven Parties have spoken.\n4. It has closed.\n`);
    assert.deepEqual([itemsOf(claims), doubted(claims)], [[...ITEMS, '3 Closure'], 0]);
  });

  it('is doubted where what follows may be its next item', () => {
    const { claims } = recordOf(`\n1. It met.\n2. It adopted the agenda as follows:\n${LIST}3. Closure.\n`);
    assert.deepEqual([itemsOf(claims), doubted(claims)], [ITEMS, 4]);
  });

  it('counts sub-items from their item, where their letters went on from another one', () => {
    const more = '3. Funds:\n(c) Membership;\n(d) Review.\n4. Other matters:\n(a) Dates.\n5. Closure.\n';
    const { claims } = recordOf(
      `\n1. It met.\n2. It adopted the agenda as follows:\n${LIST}${more}3. Eleven have spoken.\n`,
    );
    assert.deepEqual(itemsOf(claims), [
      ...ITEMS,
      '3 Funds',
      '3 a Membership',
      '3 b Review',
      '4 Other matters',
      '4 a Dates',
      '5 Closure',
    ]);
    assert.ok(claims.some(({ quote }) => quote === '(c) Membership'));
  });

  it('ends where a letter goes on from nothing', () => {
    const { claims } = recordOf(
      `\n1. It met.\n2. It adopted the agenda as follows:\n${LIST}3. Funds:\n(d) Review.\n4. Closure.\n3. Eleven have spoken.\n`,
    );
    assert.ok(!itemsOf(claims).some((item) => item.includes('Review')));
  });

  it('may be a supplementary one, as orally amended', () => {
    const { claims } = recordOf(
      `\n1. It met.\n2. Subsequently, on a proposal by the Chair, the SBI adopted the supplementary agenda as orally amended, with sub-item 2(a) held in abeyance:\n${LIST}3. Eleven Parties have spoken.\n`,
    );
    assert.deepEqual(itemsOf(claims), ITEMS);
  });

  it('is read within a sentence', () => {
    const text = LIST.replace(/\n/g, ' ');
    assert.deepEqual(itemsOf(recordOf(`\n1. The agenda was adopted as follows: ${text}\n`).claims), ITEMS);
  });

  it('is told by the titles of sections where nothing else gives it', () => {
    const { claims } = recordOf(
      `${CONTENTS}\n1. It met.\n\nA. Adoption of the agenda\n(Agenda sub-item 2(a))\n2. It spoke.\n`,
    );
    assert.deepEqual(itemsOf(claims), ITEMS);
    assert.equal(claims.filter((claim) => 'item' in claim && claim.read === 'deduction').length, 4);
    // Only the first letter is confirmed in the text.
    assert.equal(doubted(claims), 1);
  });

  it('is told by the contents where the text begins right after them, with their first section', () => {
    const damaged = CONTENTS.replace('of the agenda', 'of the agenda(a))').replace('Opening', 'Opening*');
    const text = 'A. Adoption of the agenda\n(Agenda sub-item 2(a))\n2. It spoke.\n\nB. Organization of work\n';
    const { claims } = recordOf(
      `${damaged}\n\tI.\tOpening\n(Agenda item 1)\n\n1. It met.\n\n${text}(Agenda sub-item 2(b))\n3. It spoke.\n`,
    );
    assert.deepEqual([itemsOf(claims), doubted(claims)], [ITEMS.with(2, '2 a Adoption of the agenda(a))'), 0]);
  });

  it('is read on where a full stop was lost, and doubted where the contents have more items', () => {
    const list = LIST.replace('2. Org', '\t\t2\tOrg');
    const { claims } = recordOf(`\n1. It met.\n2. It adopted the agenda as follows:\n${list}3. It has spoken.\n`);
    assert.deepEqual([itemsOf(claims), doubted(claims)], [ITEMS, 0]);
    const joined = recordOf(`\n1. It met.\n2. It adopted the agenda as follows:\n${LIST.replace('2. Org', '2 Org')}`);
    assert.ok(doubted(joined.claims) > 0);
    const short = recordOf(`${CONTENTS}\n1. It met.\n2. It adopted the agenda as follows:\n1. Opening.\n`).claims;
    assert.deepEqual([itemsOf(short), doubted(short)], [['1 Opening'], 1]);
  });

  it('is doubted where the contents have another item', () => {
    const { claims } = recordOf(
      `${CONTENTS.replace('Opening', 'Elections')}\n1. It met.\n2. It adopted the agenda as follows:\n${LIST}`,
    );
    assert.deepEqual([itemsOf(claims), doubted(claims)], [ITEMS, 1]);
  });

  it('is not doubted where the contents cut a long title short, and is where they cut a short one', () => {
    const long = 'Rules and procedures for the repair of old nets and buoys';
    const cut = (title: string, listed: string) =>
      doubted(
        recordOf(
          `${CONTENTS.replace('Opening', title)}\n1. It met.\n2. It adopted the agenda as follows:\n${LIST.replace('Opening', listed)}3. Eleven have spoken.\n`,
        ).claims,
      );
    assert.equal(cut('Rules and procedures for the repair `', long), 0);
    assert.equal(cut('Rules and procedures for the sale `', long), 1);
    assert.equal(cut('Rules `', long), 1);
  });

  it('is doubted where the contents leave an item out', () => {
    const { claims } = recordOf(`${CONTENTS.replace('(Agenda item 1)', '')}\n1. It met.\n`);
    assert.equal(doubted(claims), contents(claims, 'item').length);
  });

  for (const [what, lead] of [
    ['the agenda of the next session', 'It adopted the agenda of its next session:'],
    ['a draft', 'It adopted its agenda on the basis of the draft below:'],
    ['no agenda', 'It adopted the following:'],
  ] as const)
    it(`is not ${what}`, () => assert.deepEqual(itemsOf(recordOf(`\n1. It met.\n2. ${lead}\n${LIST}`).claims), []));

  it('is doubted where another session adopted it, or where an annex lists it', () => {
    const earlier = recordOf(
      `\n1. It met.\n2. At its fifty-ninth session, it adopted the agenda as follows:\n${LIST}`,
    ).claims;
    const annex = recordOf(`\n1. It met.\n\nAnnex\n\nProvisional agenda\n\n${LIST}`).claims;
    assert.deepEqual([doubted(earlier), doubted(annex)], [4, 4]);
  });
});
