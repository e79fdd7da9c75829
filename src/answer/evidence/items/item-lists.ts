import type { DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { ITEM_LABELS } from '../../../records/languages/item-labels.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findOrdinals } from '../../../records/ordinals.ts';
import { plain } from '../../../records/text.ts';
import { hasDays } from '../../../records/when.ts';
import { entries, LONGEST_ENTRY } from './item-lines.ts';

/** Entries that agendas have, and numbered headings of other documents have not, in plain letters. */
const USUAL: Record<Language, RegExp> = {
  en: /^(?:opening of|election of|adoption of|organi[sz]ation of|other (?:business|matters)|any other|closure|closing)\b/,
  fr: /^(?:ouverture|election|adoption|organisation|questions diverses|autres questions|cloture)\b/,
  es: /^(?:apertura|eleccion|aprobacion|organizacion|otros (?:asuntos|temas)|clausura)\b/,
  ru: /^(?:открытие|выборы|утверждение|организаци|прочие|разное|закрытие)/,
  ar: /^(?:افتتاح|انتخاب|اعتماد|اقرار|تنظيم|مسايل اخري|اختتام)/,
  zh: /^(?:通过|选举|其他事项|组织|会议开幕|会议闭幕|.{0,8}(?:开幕|闭幕))/,
};

/** What a provisional agenda is called, in plain letters. */
export const PROVISIONAL_AGENDA: Record<Language, RegExp> = {
  en: /\bprovisional agenda\b/,
  fr: /\bordre du jour provisoire\b/,
  es: /\b(?:programa|orden del dia|temario) provisional\b/,
  ru: /предварительн\p{L}+ повестк/u,
  ar: /جدول الاعمال الموقت/,
  zh: /临时议程/,
};

const MARKER = /^\d{1,2} ?(?:[.．、)]|-(?!\d))\s*/u;

/** A line under a number that is longer says what was done under it. */
const LONGEST = 160;

/** A document is headed by what stands in one of so many paragraphs. */
const HEAD = 3;

/** Whether a document is headed as a provisional agenda. */
export const isHeadedAgenda = ({ paragraphs, document: { language } }: DocumentRecord): boolean =>
  paragraphs.slice(0, HEAD).some(({ text }) => {
    const words = plain(text);
    return words.length <= LONGEST && !MARKER.test(words) && PROVISIONAL_AGENDA[language].test(words);
  });

/** Whether a document prints the list of an agenda, or what is kept of one: its heading, or entries that agendas have. */
export const hasItems = (record: DocumentRecord): boolean =>
  isHeadedAgenda(record) ||
  record.paragraphs.some(({ text }) => {
    const words = plain(text);
    return (
      words.length <= LONGEST && MARKER.test(words) && USUAL[record.document.language].test(words.replace(MARKER, ''))
    );
  });

/** "4 -", whose title stands in another cell, says nothing. */
const SAYS = /\p{L}{2}|\p{Script=Han}/u;

/** Verbs with which the paragraphs of a resolution begin, in plain letters. */
const OPERATIVE: Record<Language, RegExp> = {
  en: /^(?:(?:also|further|strongly|once again) )?(?:accepts|adopts|affirms|agrees|approves|authorizes|calls|commends|condemns|concludes|decides|declares|emphasizes|encourages|endorses|expresses|invites|notes|reaffirms|reiterates|recalls|recogni[sz]es|recommends|requests|resolves|stresses|supports|takes note|underlines|underscores|urges|welcomes)\b/,
  fr: /^(?:adopte|affirme|approuve|autorise|condamne|convient|decide|demande|encourage|engage|exhorte|exprime|fait sienne|felicite|insiste|invite|note|prend (?:note|acte)|prie|rappelle|reaffirme|recommande|reconnait|remercie|salue|se felicite|sollicite|souligne)\b/,
  es: /^(?:acoge|acuerda|afirma|alienta|aprueba|autoriza|condena|conviene|decide|destaca|encomia|exhorta|expresa|hace suya|insta|invita|observa|pide|reafirma|recomienda|reconoce|recuerda|reitera|ruega|solicita|subraya|toma nota)\b/,
  ru: /^(?:(?:также|далее|настоятельно|вновь) )?(?:благодарит|выражает|напоминает|одобряет|осуждает|отмечает|подтверждает|подчеркивает|поощряет|поручает|постановляет|предлагает|признает|призывает|приветствует|принимает|просит|рекомендует|соглашается|требует|утверждает)(?!\p{L})/u,
  ar: /^[وف]?[تي](?:قرر|رحب|طلب|حث|دعو|شجع|حيط علما|وكد|عرب|هيب|لاحظ|وصي|عتمد|قر|ثني|سلم|شدد|دين|عيد تاكيد)(?!\p{L})/u,
  zh: /^(?:(?:又|还|再次|强烈|进一步))?(?:决定(?!草案)|请(?!求)|欢迎|敦促|鼓励|邀请|呼吁|表示|注意到|重申|强调|促请|赞扬|核可|谴责|申明|确认)/,
};

/** Whether a paragraph with a number may be an entry of an agenda: it is short, says something, and is no sentence. */
export const isEntry = ({ document: { language } }: DocumentRecord, { text }: Paragraph): boolean =>
  text.length <= LONGEST_ENTRY &&
  SAYS.test(text) &&
  !OPERATIVE[language].test(plain(text).replace(MARKER, '')) &&
  !isSentence(text, languageOf(language));

/** The one entry under a number that is no paragraph of running text. */
export function itemEntry(record: DocumentRecord, number: string): Paragraph | undefined {
  const [only, ...others] = entries(record, number).filter((paragraph) => isEntry(record, paragraph));
  return others.length === 0 ? only : undefined;
}

/** All entries of the list that a document prints. */
export const entriesOf = ({ paragraphs, document }: DocumentRecord): Paragraph[] =>
  paragraphs.filter(
    ({ text }) =>
      MARKER.test(text) &&
      text.length <= LONGEST_ENTRY &&
      SAYS.test(text) &&
      !isSentence(text, languageOf(document.language)),
  );

/** What a paragraph with a number says of a meeting ("5. At the same meeting, the Director made a statement"); in Arabic and Chinese verbs are not told by their form. */
const SAID: Record<Language, RegExp> = {
  en: /^\d{1,3}\. (?:also )?at (?:the same|its|that) /u,
  fr: /^\d{1,3}\. (?:(?:toujours|egalement) )?(?:a la meme |_ la meme |lors de la meme )/u,
  es: /^\d{1,3}\. (?:tambien )?en la misma /u,
  ru: /^\d{1,3}\. (?:также )?на (?:том же|этом же|сво[её]м) /u,
  ar: /^\d{1,2} ?[.-] ?و?في (?:نفس )?(?:الجلسه|جلست)/u,
  zh: /了|会议上/u,
};

/** A theme in quotation marks, or behind a colon, may have verbs: "General debate on …: realizing the future we want". */
const THEME = /["“«„].*?["”»]|<<.*?>>|\s?[:：].*$/su;

/** An entry that names a session is no longer, unless it is one that agendas have. */
const LONGEST_WITH_SESSION = 120;
const widthOf = (text: string): number => text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** "15. At its 2nd meeting, the Meeting continued …" is a paragraph with its number; so is one that gives a day, or tells of a session. */
const isSentence = (text: string, language: LanguageData): boolean => {
  const { code, finiteVerb } = language;
  // "À" is no verb, as "a" is.
  const words = plain(text.replaceAll(/(?<!\p{L})à(?!\p{L})/giu, '_')).replace(THEME, '');
  if (new RegExp(`${ITEM_LABELS[code].label}\\d`, 'u').test(words) || SAID[code].test(words)) return true;
  if (findDates(text, language).some(({ when }) => hasDays(when))) return true;
  const isLong = widthOf(words) > LONGEST_WITH_SESSION && !USUAL[code].test(words.replace(MARKER, ''));
  if (isLong && findOrdinals(words, { start: 0, end: words.length }, language).length > 0) return true;
  return [...words.matchAll(/ /g)].some(({ index }) => finiteVerb.test(words.slice(index)));
};

/**
 * The session of a document whose head is not known: the first that its text speaks of. "The draft organization of work of the
 * forty-eighth session …": a later one is another's.
 */
export function sessionSpoken({ paragraphs, document }: DocumentRecord): SessionSpoken | undefined {
  const language = languageOf(document.language);
  for (const paragraph of paragraphs) {
    if (paragraph.part === 'footnote') continue;
    const words = plain(paragraph.text);
    const [first] = findOrdinals(words, { start: 0, end: words.length }, language);
    const [number, ...others] = first?.numbers ?? [];
    if (first) return number !== undefined && others.length === 0 ? { number, paragraph } : undefined;
  }
  return undefined;
}

/** The number of a session, and the paragraph that speaks of it. */
export type SessionSpoken = { number: number; paragraph: Paragraph };

/** The number of the session that a document is for, or where that is not known of which it speaks first. */
export const sessionNumber = (record: DocumentRecord): number | undefined =>
  record.document.session?.number ?? sessionSpoken(record)?.number;
