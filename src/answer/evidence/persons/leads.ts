import type { DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span } from '../../../records/text.ts';
import { readOnce } from '../../kept.ts';
import { entriesAfter } from '../texts/lists.ts';
import { headingsAbove } from '../texts/sections.ts';
import { PERSON } from './persons.ts';

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

/** "Designated the Vice-Chair, Mr. Reed (Norland), to chair the informal consultations": who is to lead stands before what he leads. */
const CHOSEN: Partial<Record<Language, RegExp>> = {
  en: /\b(?:designated|appointed|requested|asked|invited|entrusted) (?<names>[^;:]{3,160}?),? (?:to|with) (?:(?:co-?)?(?<facilitates>facilitat|moderat|lead|conduct|conven|hold)|(?:co-?)?chair)(?:e|ing)? (?=(?:the |those |these |its )?(?:informal |open-ended )*(?:consultations?|contact groups?))/u,
  fr: /\b(?:designe|charge|nomme|prie|invite) (?<names>[^;:]{3,160}?),? (?:de |d'|pour |a )(?:(?:co-?)?(?<facilitates>facilit|anim|men|dirig|condui|ten)|(?:co-?)?presid)(?:er|re|ir) (?=(?:les |des |ces |ses |le |un )?(?:consultations?|groupes? de contact))/u,
  es: /\b(?:designo|encargo|nombro|pidio|invito)(?: a)? (?<names>[^;:]{3,160}?),? (?:para |que |a |para que )?(?:(?:co-?)?(?<facilitates>facilit|moder|dirig|celebr)|(?:co-?)?presid)(?:ara|iera|ar|ir|iese|ase) (?=(?:las |los |el |unas |un )?(?:consultas?|grupos? de contacto))/u,
  ru: /(?<!\p{L})(?:назначил|поручил|предложил|просил)\p{L}* (?<names>[^;:]{3,160}?),? (?:(?<facilitates>провести|проводить|возглавить|руководить|координировать|содействовать)|председательствовать(?: на| в)?)(?= (?:неофициальн\p{L}+ |неформальн\p{L}+ )?(?:консультаци|контактн\p{L}+ групп))/u,
};

/** "Ms. Nurmi chaired the contact group", "the consultation was chaired by Norland": who led anything, before it or behind. */
const LED_IT: Partial<Record<Language, RegExp>> = {
  en: /\b(?:co-?)?(?:chaired|facilitated|moderated|led|conducted|convened) (?:by|the|those|these|its|informal|open-ended) /u,
  fr: /\b(?:co-?)?(?:facilite|anime|mene|dirige|preside|conduit) (?:les? |l'|la |des |ces )(?:consultations?|groupe)|presidee?s? par /u,
  es: /\b(?:co-?)?(?:facilito|dirigio|presidio|modero|celebro) (?:las?|el|los|unas?|un) (?:consultas?|grupo)|presidid[oa]s? por /u,
  ru: /(?<!\p{L})(?:пров[ео]л|проводил|возглавил|руководил|координировал)\p{L}*(?!\p{L})/u,
};

/** Whether a sentence says who led something; true in a language in which it cannot be told. */
export function saysWhoLed(text: string, language: Language): boolean {
  const ways = [LED_BY, CHOSEN, LED_IT].flatMap((way) => way[language] ?? []);
  return ways.length === 0 || ways.some((way) => way.test(plain(text)));
}

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
      const chosen = place ? null : CHOSEN[record.document.language]?.exec(words);
      if (chosen) {
        const at = chosen.index + chosen[0].indexOf(chosen.groups?.names ?? '');
        const names = text.slice(at, at + (chosen.groups?.names ?? '').length);
        const matter = text.slice(chosen.index + chosen[0].length);
        const isChair = !chosen.groups?.facilitates;
        return PERSON.test(names) ? [{ ...own, entry: undefined, matter, isChair, names }] : [];
      }
      if (!place) return [];
      const names = text.slice(place.index + place[0].length);
      const isNamed = PERSON.test(names) || /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(names);
      const matter = text.slice(0, place.index);
      return isNamed ? [{ ...own, entry: undefined, matter, isChair: !place.groups?.facilitates, names }] : [];
    });
  });
}
