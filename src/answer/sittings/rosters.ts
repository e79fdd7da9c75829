import type { DocumentRecord, Paragraph } from '../../model.ts';
import { headSessionClaims } from '../../records/head-session-claims.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { designationOf, findOrdinals } from '../../records/ordinals.ts';
import { findSentences } from '../../records/sentences.ts';
import { opensList, plain, type Span } from '../../records/text.ts';
import { SITTING } from '../evidence/judge.ts';
import { type Office, officesIn } from '../evidence/persons/roles.ts';
import { readOnce } from '../kept.ts';

/** An entry of a list of officers: an office, or two in one ("Vice-Chair-cum-Rapporteur"), with its holders, and the place of both in a paragraph. */
export type RosterEntry = Span & { paragraph: Paragraph; offices: readonly Office[] };

/** The officers that a body elected, as a document lists them under the sentence that says so. */
export type Roster = { record: DocumentRecord; paragraph: Paragraph; sentence: Span; entries: RosterEntry[] };

/** "Vice-Chairs:", "Président:": an office that opens an entry. */
const LABEL =
  /(?<![\p{L}-])(?:(?:vice-?\s?|co-?)?(?:chair(?:person|man|woman|men)?|pr[eé]sident[ea]?)s?|rapporteu(?:r|se)s?|relator(?:a|es|as)?|(?:заместители? )?председател[ьия]|докладчи(?:к|ца|ки)|(?:نواب |نائب(?:ة|ا)? )?(?:ال)?رئيس(?:ة)?|(?:ال)?مقرر(?:ة)?|(?:联合|共同)?副?主席|报告员)(?:[-–/ ]{1,3}(?:and |cum[- ]{1,2}|et |y |и )?(?:rapporteu(?:r|se)|relatora?|докладчик))?(?: ?\([^()]{1,30}\))? ?(?:[:：\t]|\.? [–—] )\s*/giu;

/** What is said of a list of officers, in the sentence that ends where it begins. */
const ELECTS =
  /\belect|(?<!\p{L})élu|\béli[rst]|\beleg|\belig|избра|избир|انتخب|انتخاب|选举|选出|当选|\bofficers\b|\bbureau\b|\bmesa\b|должностн\p{L}+ лиц|бюро|مكتب|主席团|\b(?:as|comme) follows|suivant|siguiente|следующ|التالي|下列|如下/iu;

/** So many paragraphs may make up a list. */
const LONGEST_LIST = 25;
/** The holders of one office. */
const LONGEST_HOLDERS = 500;
/** The entries of a list in one paragraph, from a place on: each reaches to the next. Empty where it does not begin with one. */
function entriesIn(paragraph: Paragraph, from: number): RosterEntry[] {
  const { text } = paragraph;
  const labels = [...text.slice(from).matchAll(LABEL)].map(({ 0: label, index }) => ({ label, start: from + index }));
  const [first] = labels;
  if (!first || /[\p{L}\p{N}]{2}/u.test(text.slice(from, first.start))) return [];
  return labels.flatMap(({ label, start }, at) => {
    const next = labels[at + 1]?.start ?? text.length;
    const offices = officesIn(label);
    const end = start + text.slice(start, next).trimEnd().length;
    return offices.length > 0 && end - start < LONGEST_HOLDERS ? [{ paragraph, offices, start, end }] : [];
  });
}

/** A name, with the country in brackets or not: a line of a list whose office stands above. */
const HOLDER = /^[\s•–—-]*(?:\p{Lu}[\p{L}.’'-]*|\p{Lo}+)[^:：.!?]{2,90}(?:\([^()]+\)|\.)?[;,.]?\s*$/u;

/** The next heading, "D. Agenda and organization of work", names nobody: words of a name that are written small are short. */
const isHolder = (text: string): boolean =>
  HOLDER.test(text) && /[\p{Ll}\p{Lo}]/u.test(text) && (/[(（]/u.test(text) || !/(?<!\p{L})\p{Ll}{4}/u.test(text));

/** The entries in the paragraphs that follow, as long as they are those of a list. */
function entriesBelow(paragraphs: readonly Paragraph[]): RosterEntry[] {
  const found: RosterEntry[] = [];
  let open: readonly Office[] | undefined;
  for (const paragraph of paragraphs) {
    const entries = entriesIn(paragraph, 0);
    const last = entries.at(-1);
    if (last) {
      found.push(...entries);
      const isEmpty = opensList(paragraph.text.slice(last.start, last.end));
      open = isEmpty || found.length > 0 ? last.offices : undefined;
    } else if (open && !paragraph.heading && isHolder(paragraph.text) && paragraph.text.length < LONGEST_LINE)
      found.push({ paragraph, offices: open, start: 0, end: paragraph.text.length });
    else break;
  }
  return found;
}
const LONGEST_LINE = 100;

/** The lists of officers of a document, each under the sentence that says that they were elected. */
export const rostersOf = readOnce((record): readonly Roster[] => {
  const { paragraphs } = record;
  return paragraphs.flatMap((paragraph, at) => {
    for (const sentence of findSentences(paragraph.text)) {
      const text = paragraph.text.slice(sentence.start, sentence.end);
      const colon = text.search(/[:：]/u);
      if (colon < 0 || !ELECTS.test(text.slice(0, colon))) continue;
      const opens = opensList(text) && sentence.end === paragraph.text.length;
      const entries = opens
        ? entriesBelow(paragraphs.slice(at + 1, at + 1 + LONGEST_LIST))
        : entriesIn(paragraph, sentence.start + colon + 1);
      const end = opens ? sentence.end : sentence.start + colon + 1;
      if (entries.length > 0) return [{ record, paragraph, sentence: { start: sentence.start, end }, entries }];
    }
    return [];
  });
});

/** "For its next session": those who will be officers then. */
const FOR_LATER =
  /\b(?:next|following|forthcoming|coming|subsequent) (?:\p{L}+ )?session|\bsession (?:suivante|prochaine)|\bprochaine session|próximo período|periodo de sesiones siguiente|следующ\p{L}+ сесси|الدورة (?:المقبلة|القادمة|التالية)|下一?届/iu;

/** Whether the officers of a list are those of another session than one of these. */
export function isOfOtherTerm({ record, paragraph, sentence }: Roster, numbers: readonly number[]): boolean {
  const language = languageOf(record.document.language);
  const text = paragraph.text.slice(sentence.start, sentence.end);
  if (FOR_LATER.test(text)) return true;
  const words = plain(text);
  const own = headSessionClaims(record.claims).flatMap(({ session }) => session.designation ?? []);
  const counted = findOrdinals(words, { start: 0, end: words.length }, language).filter(({ noun }) =>
    own.length > 0 ? own.includes(designationOf(noun, language)) : !SITTING.test(noun),
  );
  return counted.some((found) => !found.numbers.some((number) => numbers.includes(number)));
}
