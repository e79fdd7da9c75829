import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../src/records/document.ts';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';
import { contents } from './reading.ts';

const read = (text: string) => extractRecord(text, { file: 'x.txt', bodies, places });

describe('signs that copying lost or made', () => {
  it('French apostrophes that became spaces', () => {
    const { document } = read(
      'CTOC/COP/WG.2/2007/3\n\nDistr. générale\n\n17 août 2007\n\nPoint 3 de l ordre du jour provisoire\n\nProposition de la Secrétaire\n\n1. Le Groupe s est réuni.\n',
    );
    assert.equal(document.item, '3');
  });

  it('quotation marks of angle brackets are no markup', () => {
    const { paragraphs } = readDocument(
      '1. The report <<Action for peace>> was presented by the Secretary.\n\n2. It was adopted.\n',
    );
    assert.equal(paragraphs[0]?.text, '1. The report <<Action for peace>> was presented by the Secretary.');
  });

  it('the language of the original in Russian', () => {
    const { document } = read(
      'CTOC/COP/2016/4\n\nDistr.: General\n\n12 июля 2016 года\n\nОРИГИНАЛ: АНГЛИЙСКИЙ\n\nКонференция участников Конвенции\n\n1. Конференция собралась.\n',
    );
    assert.equal(document.original, 'en');
  });

  it('a symbol that is the first line of all needs no block of the distribution', () => {
    const { document } = read('CTOC/COP/2016/4.\n\nThe Conference met in Vienna in October.\n\nIt closed.\n');
    assert.equal(document.symbol, 'CTOC/COP/2016/4');
  });

  it('an agenda is read under its title in the head, without the word for its list', () => {
    const { claims } = read(`CTOC/COP/2016/1

Distr.: General

12 July 2016

Conference of the Parties to the United Nations Convention against Transnational Organized Crime

Eighth session

Vienna, 17-21 October 2016

Provisional agenda of the eighth session of the Conference

1. Opening of the session

2. Organizational matters

3. Firearms

4. Other matters
`);
    assert.deepEqual(
      contents(claims, 'item').map(({ number, title }) => `${number} ${title}`),
      ['1 Opening of the session', '2 Organizational matters', '3 Firearms', '4 Other matters'],
    );
  });
});
