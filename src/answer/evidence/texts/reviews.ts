import type { DocumentRecord, Paragraph, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span } from '../../../records/text.ts';
import { isDay } from '../../../records/when.ts';
import { readOnce } from '../../kept.ts';
import { partiesIn } from '../lands/parties.ts';

/** A sentence of a record. */
export type Said = { paragraph: Paragraph; span: Span };

/** What a report says of the review of one party: which it was, when it took place, who led it and who spoke for the party. */
export type Review = {
  record: DocumentRecord;
  kind: 'assessment' | 'sharing';
  party: string;
  number: number;
  day: When;
  opening: Said;
  chaired?: Said;
  represented?: Said;
};

/** "The fourth MA of Norland took place at a session of the group during SBI 43, on 3 May 2021", in plain letters. */
const OPENING =
  /^(?:the )?(?<nth>\p{L}+(?:-\p{L}+)?|\d{1,2}(?:st|nd|rd|th)) (?<kind>mas?|multilateral assessment|fsv|facilitative sharing of views) (?:of|for) (?<party>[^,.;]{2,90}?) (?:took place|was held|was conducted) (?:[\p{L}\d]+,? ){0,12}?on (?=\d)/u;
const CHAIRED = /^(?:the|this) (?:working group )?(?:session|meeting) was (?:co-)?chaired by /;
const REPRESENTED = /^(?<party>[^,.;]{2,90}?) was represented by /;

/** So many paragraphs on, a report still says who was there. */
const NEAR = 2;

/** The reviews of parties that a report tells one after another. */
export const reviewsIn: (record: DocumentRecord) => readonly Review[] = readOnce((record) =>
  record.document.language === 'en' ? read(record) : [],
);

const sentencesOf = (paragraph: Paragraph): (Said & { text: string })[] =>
  findSentences(paragraph.text).map((span) => ({
    paragraph,
    span,
    text: plain(paragraph.text.slice(span.start, span.end)).replace(/^\d{1,4}\. /, ''),
  }));

function read(record: DocumentRecord): Review[] {
  const { ordinals } = languageOf('en');
  return record.paragraphs.flatMap((paragraph, at): Review[] => {
    const [opening] = sentencesOf(paragraph);
    const { nth = '', kind = '', party = '' } = OPENING.exec(opening?.text ?? '')?.groups ?? {};
    const [code, ...others] = partiesIn(party, 'en');
    const number = Number.parseInt(nth, 10) || ordinals.findIndex((forms) => forms.includes(nth)) + 1;
    if (!opening || !code || others.length > 0 || number === 0) return [];
    // "During SBI 28, on 3 May 2021": the session is no day.
    const said = paragraph.text.slice(opening.span.start, opening.span.end);
    const [date, ...more] = findDates(said.slice(said.search(/\bon (?=\d)/)), languageOf('en'));
    if (!date || more.length > 0 || !isDay(date.when)) return [];
    const after = record.paragraphs.slice(at, at + 1 + NEAR);
    // What stands under the next one is said of that.
    const next = after.findIndex((one, i) => i > 0 && OPENING.test(sentencesOf(one)[0]?.text ?? ''));
    const rest = (next < 0 ? after : after.slice(0, next)).flatMap(sentencesOf);
    const chaired = only(rest.filter(({ text }) => CHAIRED.test(text)));
    const represented = only(
      rest.filter(({ text }) => partiesIn(REPRESENTED.exec(text)?.groups?.party ?? '', 'en').join() === code),
    );
    return [
      {
        record,
        kind: /^f/.test(kind) ? 'sharing' : 'assessment',
        party: code,
        number,
        day: date.when,
        opening,
        ...(chaired && { chaired }),
        ...(represented && { represented }),
      },
    ];
  });
}

const only = <T>([first, ...others]: readonly T[]): T | undefined => (others.length > 0 ? undefined : first);
