import type { DocumentRecord, Language, Paragraph } from '../../model.ts';
import { findSentences } from '../../records/sentences.ts';
import { plain, type Span } from '../../records/text.ts';
import { readOnce } from '../kept.ts';
import { entriesAfter } from './lists.ts';
import { PERSON } from './persons.ts';
import { headingsAbove } from './sections.ts';

/**
 * Who led the consultations or the contact group on a matter: "agreed to consider this item in informal consultations
 * co-facilitated by Ms. Nurmi (Finland)". The entry, where a sentence announces a list of them by items.
 */
export type Lead = Span & {
  record: DocumentRecord;
  paragraph: Paragraph;
  entry: Paragraph | undefined;
  /** The headings above it, and what it says itself before it names who led. */
  headings: readonly string[];
  matter: string;
  /** A group has Chairs; consultations have facilitators. */
  isChair: boolean;
  /** Who led. */
  names: string;
};

/** "Co-facilitated by", "sous la coprésidence de"; a group that is chaired is named as one. */
const LED_BY: Partial<Record<Language, RegExp>> = {
  en: /(?<facilitates>\b(?:co-?)?(?:facilitated|moderated|led|conducted|convened) by )|\b(?:co-?chaired|group (?:to be )?chaired) by /u,
  fr: /(?<facilitates>\b(?:co-?)?(?:facilitee?s?|animee?s?|menee?s?|dirigee?s?) par |\bsous la (?:co)?(?:direction|conduite|moderation) (?:de |d'))|\b(?:co-?presidee?s? par|sous la (?:co-?)?presidence (?:de |d'))/u,
  es: /(?<facilitates>\b(?:co-?)?(?:facilitad|moderad|dirigid)[oa]s? por )|\b(?:co-?presidid[oa]s? por|bajo la copresidencia de )/u,
  ru: /(?<facilitates>\bпри (?:совместном )?содействии |\bпод (?:совместным )?руководством )|под (?:со)?председательством /u,
};

/** "Which were to be facilitated by co-facilitators, as follows:" */
const ANNOUNCES = /facilitat|chair|facilitad|presid|содейств|председател/u;
/** "(a) Agenda item 5 (Seaweed): Ms. Nurmi (Finland)". */
const NAMES_AFTER = /[:：]\s(?=[^:：]*$)/u;

/** All that a document says of who led what. */
export const leadsIn: (record: DocumentRecord) => readonly Lead[] = readOnce(read);

function read(record: DocumentRecord): Lead[] {
  const led = LED_BY[record.document.language];
  if (!led) return [];
  return record.paragraphs.flatMap((paragraph, at) => {
    const headings = headingsAbove(record, paragraph.key);
    return findSentences(paragraph.text).flatMap(({ start, end }): Lead[] => {
      const text = paragraph.text.slice(start, end);
      const words = plain(text);
      const place = led.exec(words);
      const own = { start, end, record, paragraph, headings };
      if (/[:：]\s*$/u.test(text) && ANNOUNCES.test(words))
        return entriesAfter(record, at).flatMap((entry) => {
          const before = NAMES_AFTER.exec(entry.text);
          const names = before ? entry.text.slice(before.index) : '';
          const matter = entry.text.slice(0, before?.index ?? 0);
          return PERSON.test(names) ? [{ ...own, entry, matter, isChair: false, names }] : [];
        });
      if (!place) return [];
      const names = text.slice(place.index + place[0].length);
      const isNamed = PERSON.test(names) || /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(names);
      const matter = text.slice(0, place.index);
      return isNamed ? [{ ...own, entry: undefined, matter, isChair: !place.groups?.facilitates, names }] : [];
    });
  });
}
