import { quoteOf, quoteRow } from '../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph } from '../../model.ts';
import { plain } from '../../records/text.ts';
import { answered, type Handler, passageSource } from '../compose.ts';
import { type NameOfLetters, nameBefore, nameInRow } from '../names-of-letters.ts';
import { lettersAsked } from '../reading/letters-asked.ts';

/** Where a document says what letters stand for. */
type Spelled = { record: DocumentRecord; paragraph: Paragraph; name: string; quote: string };

/** So many names are told. */
const MOST = 2;

/**
 * What letters stand for: the line of a list of abbreviations, or the name behind which a document has them in brackets. Never a
 * sentence that only has them.
 *
 * @example 'What does KJWA stand for?' //=> KJWA stands for “Koronivia joint work on agriculture”.
 */
export const lettersMeant: Handler = (asked, { knowledge }, say) => {
  const letters = lettersAsked(asked.typed);
  if (letters === undefined) return undefined;
  const found = knowledge.records.flatMap((record): Spelled[] =>
    record.paragraphs.flatMap((paragraph): Spelled[] => {
      if (!paragraph.text.includes(letters)) return [];
      const row = nameInRow(paragraph.text, letters);
      if (row) return [{ record, paragraph, name: row, quote: quoteRow(knowledge, record, paragraph) }];
      const named: NameOfLetters | undefined = nameBefore(paragraph.text, letters);
      return named
        ? [
            {
              record,
              paragraph,
              name: named.name,
              quote: quoteOf(knowledge, record, paragraph, named.start, named.end),
            },
          ]
        : [];
    }),
  );
  const own = found.filter(({ record }) => record.document.language === asked.language);
  const names = Map.groupBy(own.length > 0 ? own : found, ({ name }) => plain(name).replace(/s$/u, ''));
  const told = [...names.values()].flatMap(([first]) => first ?? []).slice(0, MOST);
  if (told.length === 0) return undefined;
  const [lead = '', ...lines] = told.map(({ name }) => say.lettersMean(letters, say.quoted(name)));
  return answered(asked, 'passage', {
    lead,
    lines,
    sources: told.map(({ record, paragraph, quote }) => passageSource(record, paragraph.key, quote)),
  });
};
