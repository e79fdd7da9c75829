import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadBodies } from '../../src/knowledge/load-bodies.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { makeFolder } from '../fixtures/knowledge-folder.ts';
import { contents } from './reading.ts';

const { bodies, places = [] } = loadBodies(makeFolder({})).bodies;
const read = (text: string) => extractRecord(text, { file: 'x.txt', bodies, places });
const symbolsIn = (text: string) =>
  contents(read(text).claims, 'symbol').map(({ id, kind, called, session }) => [id, kind, called, session?.number]);

describe('a symbol in brackets, under which a text says that a document was issued', () => {
  const table: [text: string, called: string][] = [
    [
      '1. It took note of the Report of the first meeting of the SBSTTA (submitted as document UNEP/CBD/COP/2/5).',
      'Report of the first meeting of the SBSTTA',
    ],
    ['1. It took note of the report on lamps (issued as document UNEP/CBD/COP/2/6).', 'report on lamps'],
    ['1. Il a pris note du rapport sur les lampes (publié sous la cote UNEP/CBD/COP/2/6).', 'rapport sur les lampes'],
    ['1. Tomó nota del informe sobre lámparas (documento UNEP/CBD/COP/2/6).', 'informe sobre lámparas'],
  ];
  for (const [text, called] of table)
    it(`is that of what stands before it: ${called}`, () => {
      const [first] = symbolsIn(text);
      assert.deepEqual(first?.slice(1, 3), ['report', called]);
    });

  it('has the session that is named by letters', () => assert.equal(symbolsIn(table[0]?.[0] ?? '')[0]?.[3], 1));

  it('is not where the bracket only points to another document', () =>
    assert.deepEqual(
      symbolsIn('1. It took note of the report on lamps (see document UNEP/CBD/COP/2/6).')[0]?.slice(1, 3),
      ['other', undefined],
    ));
});

describe('the resolutions of a meeting', () => {
  it('open the text, so that the item of the first is not that of the document', () => {
    const text =
      '57th CIML Meeting\n\nOnline 18–20 October 2022\n\nResolutions\n\nResolution no. CIML/2022/01\n\nAgenda item 2\n\nThe Committee approves the agenda.\n';
    const { document } = read(text);
    assert.equal(document.item, undefined);
    assert.deepEqual(document.session, { body: 'ciml', number: 57 });
  });
});
