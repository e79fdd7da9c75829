import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractRecord } from '../../src/records/extract.ts';
import { bodies, places } from './bodies.ts';

const SYMBOL = 'CTOC/COP/WG.3/2027/1';
const CONFERENCE =
  'Conference of the Parties to the United Nations Convention against Transnational Organized Crime\n\nWorking Group on International Cooperation\n\nVienna, 11–13 May 2027\n\n## Annotated provisional agenda\n\n1. Extradition.\n';

describe("the document's own symbol in its head", () => {
  const table: [what: string, head: string, symbol: string | null, quote?: string][] = [
    ['on the first line', `${SYMBOL}\n\nDistr.: General\n\n12 March 2027\n\n`, SYMBOL, SYMBOL],
    ['in one block with the distribution', `${SYMBOL}\nDistr.: General\n12 March 2027\n\n`, SYMBOL, SYMBOL],
    ['below the name of the organization', `United Nations\n\n${SYMBOL}\n\nDistr.: General\n\n`, SYMBOL, SYMBOL],
    ['in Spanish', `${SYMBOL}\n\nDistr. general\n\n12 de marzo de 2027\n\nEspañol\n\n`, SYMBOL, SYMBOL],
    ['of a revision', `${SYMBOL}/Rev.1\n\nDistr.: General\n\n`, `${SYMBOL}/Rev.1`, `${SYMBOL}/Rev.1`],
    ['with the asterisk of a reissue', `${SYMBOL}*\n\nDistr.: General\n\n`, SYMBOL, SYMBOL],
    ['printed twice', `${SYMBOL}\n\n${SYMBOL}\n\nDistr.: General\n\n`, SYMBOL, SYMBOL],
    ['of the agenda, in a footnote', `* ${SYMBOL}.\n\nDistr.: General\n\n`, null],
    ['below the distribution', `Distr.: General\n\n12 March 2027\n\n${SYMBOL}\n\n`, SYMBOL, SYMBOL],
    ['behind the distribution', `Distr.\nGENERAL\n${SYMBOL}\n12 March 2027\n\n`, SYMBOL, SYMBOL],
    ['beside the name of the organization', `United Nations ${SYMBOL}\n\nDistr.: General\n\n`, SYMBOL, SYMBOL],
    ['after the letter of the language', `E ${SYMBOL}\nORIGINAL: ENGLISH\n\n`, SYMBOL, SYMBOL],
    ['after a word', `Agenda ${SYMBOL}\nDistr.: General\n\n`, null],
    ['far below', `Distr.: General\n\nOne\n\nTwo\n\nThree\n\n${SYMBOL}\n\n`, null],
    ['in a sentence', `See ${SYMBOL}\n\nDistr.: General\n\n`, null],
    ['before a sentence', `${SYMBOL} is replaced by this note.\n\nDistr.: General\n\n`, null],
    ['beside another', `${SYMBOL}\n\nCTOC/COP/WG.2/2027/1\n\nDistr.: General\n\n`, null],
    ['joint with another', `${SYMBOL}-CTOC/COP/WG.2/2027/1\n\nDistr.: General\n\n`, null],
    ['with the day of issue only', `${SYMBOL}\n\n12 March 2027\n\n`, SYMBOL, SYMBOL],
    ['as the first line of all', `${SYMBOL}\n\n`, SYMBOL, SYMBOL],
    [
      'behind a page, with the body that it is of',
      `Size: px\n\nDownload\n\nTranscription\n\n1 United Nations CTOC/COP/2027/1 Conference of the Parties to the United Nations Convention against Transnational Organized Crime\n\n`,
      'CTOC/COP/2027/1',
      'CTOC/COP/2027/1',
    ],
    [
      'behind a page, with another body',
      `Size: px\n\nDownload\n\nTranscription\n\n1 United Nations CTOC/COP/2027/1 Commission on Narcotic Drugs\n\n`,
      null,
    ],
    ['under that of a principal organ', `E/2027/30\n\nCTOC/COP/2027/9\n\n`, 'CTOC/COP/2027/9', 'CTOC/COP/2027/9'],
    ['beside that of a principal organ', `E/2027/30 CTOC/COP/2027/9\n\n`, 'CTOC/COP/2027/9', 'CTOC/COP/2027/9'],
    ['with nothing of the block', `United Nations\n\n${SYMBOL}\n\n`, null],
  ];
  for (const [what, head, symbol, quote] of table) {
    it(what, () => {
      const { document, claims } = extractRecord(head + CONFERENCE, { file: 'x.txt', bodies, places });
      assert.equal(document.symbol, symbol);
      assert.deepEqual(
        claims.flatMap((claim) => ('masthead' in claim && claim.masthead === 'symbol' ? [claim.quote] : [])),
        quote === undefined ? [] : [quote],
      );
    });
  }

  it('in a French document', () => {
    const text = `${SYMBOL}\n\nDistr. générale\n\n12 mars 2027\n\nFrançais\n\nConférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée\n\n## Ordre du jour provisoire annoté\n`;
    assert.equal(extractRecord(text, { file: 'x.txt', bodies, places }).document.symbol, SYMBOL);
  });

  const organs: [language: string, head: string][] = [
    ['ar', 'الأمم المتحدة\nE/RES/2027/8\nالمجلس الاقتصادي والاجتماعي\n\nDistr.: General\n\n17 June 2027\n'],
    ['ar', 'الأمم المتحدة\nE/RES/2027/8\nإن المجلس الاقتصادي والاجتماعي\n\nDistr.: General\n\n17 June 2027\n'],
    ['en', 'United Nations\nE/RES/2027/8\nEconomic and Social Council\n\nDistr.: General\n\n17 June 2027\n'],
    ['es', 'Naciones Unidas\nE/RES/2027/8\nConsejo Económico y Social\n\nDistr. general\n\n17 de junio de 2027\n'],
    ['fr', 'Nations Unies\nE/RES/2027/8\nConseil économique et social\n\nDistr. générale\n\n17 juin 2027\n'],
    [
      'ru',
      'Организация Объединенных Наций\nE/RES/2027/8\nЭкономический и Социальный Совет\n\nDistr.: General\n\n17 June 2027\n',
    ],
    ['zh', '联合国\nE/RES/2027/8\n经济及社会理事会\n\nDistr.: General\n\n17 June 2027\n'],
  ];
  for (const [language, head] of organs)
    it(`between the organization and its organ: ${language} ${head.split('\n')[2]}`, () => {
      const { document } = extractRecord(`${head}\n1. ${'word '.repeat(30)}\n`, {
        file: `x.${language}.txt`,
        bodies,
        places,
      });
      assert.equal(document.symbol, 'E/RES/2027/8');
    });
});
