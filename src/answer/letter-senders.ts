import type { AnswerLanguage, Language, When } from '../model.ts';
import { findDates } from '../records/dates.ts';
import { languageOf } from '../records/languages/languages.ts';
import { plain, unpointed } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** How questions ask who wrote or signed a letter, in plain letters without vowel signs. */
const ASKS: Record<AnswerLanguage, RegExp> = {
  en: /\bwho (?:wrote|signed|sent|addressed|authored|is the author of|was the author of) (?:(?:the|that|this) )?(?:[\p{L}\d ]{3,14} \d{4} )?(?:identical )?letters?\b|\b(?:by whom|from whom) (?:is|was) the letter\b|\bwhose letter\b|\bwho (?:is|was) the letter [^?]*\b(?:from|by)$/u,
  fr: /\bqui (?:a|avait) (?:ecrit|signe|redige|envoye|adresse) (?:(?:la|cette) )?lettre\b|\bqui est (?:l'auteur|le signataire|la signataire) de (?:la|cette) lettre\b|\bde qui est la lettre\b|\bpar qui a ete (?:ecrite|signee|redigee) la lettre\b/u,
  es: /(?<!\p{L})quien (?:escribio|firmo|redacto|envio|dirigio|remitio|es el autor de|es la autora de) (?:(?:la|esa|esta) )?carta|(?<!\p{L})de quien es la carta|(?<!\p{L})por quien fue (?:escrita|firmada|redactada) la carta/u,
  ru: /(?<!\p{L})(?:кто (?:написал|подписал|направил|отправил|послал|автор)\p{L}*|кем (?:было )?(?:написано|подписано)|от кого(?: было)?) (?:это )?письм/u,
  ar: /(?<!\p{L})من (?:الذي )?(?:كتب|وقع|حرر|ارسل|وجه|هو كاتب|هو صاحب|صاحب|كاتب)(?:ت)? (?:هذه )?(?:ال)?رساله/u,
  zh: /(?:信|信函)是?(?:由)?谁(?:写|签署|签|撰写|发出|寄)|谁(?:写|签署|撰写|发出|寄出)(?:了|的).{0,40}信|(?:信|信函)的?(?:作者|署名人|签署人)是谁/u,
};

/** How questions ask of which day a letter is, in plain letters without vowel signs. */
const ASKS_DAY: Record<AnswerLanguage, RegExp> = {
  en: /\bdate of the letter\b|\b(?:what|which) date (?:is|was|does|did) the letter\b|\bwhen (?:is|was) the letter [^?]*\b(?:dated|written)\b/u,
  fr: /\bdate (?:est|porte) la lettre\b|\bdate de la lettre\b/u,
  es: /(?<!\p{L})que fecha (?:es|tiene|lleva) la carta(?!\p{L})|fecha de la carta(?!\p{L})/u,
  ru: /(?<!\p{L})дата письма|(?:каким числом|какой датой|когда) датировано письмо/u,
  ar: /تاريخ (?:ال)?رساله/u,
  zh: /信函?的?日期|信函?是?(?:哪一?天|何日|几号)/u,
};

/** How a question says that a document sends on a letter of somebody else. */
const SENT_ON: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:transmitted|forwarded|attached|annexed|enclosed)\b/u,
  fr: /\b(?:transmise|jointe|annexee)\b/u,
  es: /\b(?:transmitida|adjunta|anexa)\b/u,
  ru: /препровожд|препрово|приложенн/u,
  ar: /(?:ال)?محاله|(?:ال)?مرفقه|احيلت/u,
  zh: /转递|所附|附有/u,
};

/** What stands beside a letter in questions and tells nothing of who wrote it: `transmise par A/69/861`. */
const BESIDE: Record<AnswerLanguage, RegExp> = {
  en: /^(?:letters?|dated?|wrote|written|sent|addressed|signed|author(?:ed)?|transmitted|forwarded|attached|annexed|enclosed|contained|circulated|in|under|by)$/u,
  fr: /^(?:lettres?|datee?|date|ecrite?|envoyee?|adressee?|signee?|redigee?|auteur|signataire|transmise?s?|jointe?|annexee?|distribuee?|contenue|figurant)$/u,
  es: /^(?:cartas?|fecha|fechada|escri\p{L}+|envi\p{L}+|dirig\p{L}+|remit\p{L}+|firm\p{L}+|redact\p{L}+|autora?|transmitida|adjunta|anexa|distribuida|contenida)$/u,
  ru: /^(?:письм\p{L}*|датированн\p{L}*|числа|направ\p{L}*|отправ\p{L}*|посла\p{L}*|написа\p{L}*|подписа\p{L}*|автор\p{L}*|препровожд\p{L}+|препрово\p{L}+|приложенн\p{L}+|содержащ\p{L}+)$/u,
  ar: /^(?:(?:ال)?رساله|(?:ال)?مورخه|(?:كتب|ارسل|وجه|وقع)(?:ت|ها|تها)?|(?:ال)?موجهه|تاريخها|حرر|كاتب|صاحب|و?(?:ال)?محاله|و?(?:ال)?مرفقه|احيلت|الوارده)$/u,
  zh: /^(?:来信|信函?|函|的|写|撰写|发出|寄出|日期|签署?|署名人|签署人|作者|转递|转|所附|附|了|是|由|谁|中)+$/u,
};

/** The day of a letter in a sentence, put in place of it. */
const DAY = '§';
const D = `(?:du )?${DAY}`;

/** How documents tell from whom a letter of one day is: the day before the sender, or behind him. */
const FROM: Record<Language, RegExp> = {
  en: new RegExp(
    `\\bletter,? (?:dated|of) ${D},?(?: addressed to [^;]{3,160}?)? (?:from|by) |\\bletter (?:from|by) [^;]{3,200}?,? dated ${D}`,
    'u',
  ),
  fr: new RegExp(
    `\\blettre,? (?:(?:datee|en date) )?${D},?(?: (?:qui (?:vous|lui) (?:est|a ete) )?adressee(?: (?:a|au|aux) [^;]{3,160}?)?)? (?:par|de la part de) |\\blettre (?:de |du |d')[^;]{3,200}?,? (?:en date|datee) ${D}`,
    'u',
  ),
  es: new RegExp(
    `\\bcarta,? (?:de fecha|fechada el) ${D},?(?: (?:dirigida|enviada|remitida)(?: a[l]? [^;]{3,160}?)?)? (?:por|del?) |\\bcarta del? [^;]{3,200}?,? (?:de fecha|fechada el) ${D}`,
    'u',
  ),
  ru: new RegExp(`(?<!\\p{L})письм\\p{L}{1,2} (?!от )[^;]{3,200}? от ${D}`, 'u'),
  ar: new RegExp(`رساله مورخه ${D},? ?(?:موجهه )?(?:الي .{3,160}? |اليكم )?من `, 'u'),
  zh: new RegExp(`${DAY}(?!第|至)[^,。;]{3,90}?的(?:同文)?信(?!托|息|任)`, 'u'),
};

/** A letter, in whatever case. */
const LETTER: Record<Language, RegExp> = {
  en: /\bletters?\b/gu,
  fr: /\blettres?\b/gu,
  es: /\bcartas?\b(?! de las naciones)/gu,
  ru: /(?<!\p{L})письм\p{L}{1,3}(?!\p{L})/gu,
  ar: /رساله|رسالتين|رسايل/gu,
  zh: /的(?:同文)?信(?!托|息|任)/gu,
};

/** Whether a question asks who wrote or signed a letter. */
export const asksSender = (typed: string, language: AnswerLanguage): boolean =>
  ASKS[language].test(unpointed(typed).replace(/[\s?؟？.]+$/u, ''));

/** Whether a question asks of which day a letter is. */
export const asksLetterDay = (typed: string, language: AnswerLanguage): boolean =>
  ASKS_DAY[language].test(unpointed(typed));

/** Whether a question speaks of the letter that a document sends on. */
export const isSentOn = (typed: string, language: AnswerLanguage): boolean => SENT_ON[language].test(unpointed(typed));

/** "The letter S/2015/238": the document itself, and none that it cites or sends on. */
export const isOfSymbol = ({ symbols: [symbol], text }: Pick<Asked, 'symbols' | 'text'>): boolean =>
  symbol !== undefined && (IS_LETTER.test(text.slice(0, symbol.start)) || /^号?的?信/u.test(text.slice(symbol.end)));

const IS_LETTER = /(?:letters?|lettres?|cartas?|письм\p{L}{1,3}|رسالة)[\s,،]*$/iu;

/** Whether a word of such a question tells nothing of who wrote the letter. */
export const isBesideSender = (word: string, language: AnswerLanguage): boolean =>
  BESIDE[language].test(unpointed(word));

/**
 * The day of the one letter of which a sentence tells the sender; undefined where it tells of none, or of several letters.
 *
 * @example letterDay('une lettre de Mme Zuma, Présidente de la Commission, en date du 30 mars 2015', 'fr') // '2015-03-30'
 */
export function letterDay(sentence: string, code: Language): When | undefined {
  const dates = findDates(sentence, languageOf(code));
  const words = plain(sentence);
  if ((unpointed(sentence).match(LETTER[code]) ?? []).length !== 1) return undefined;
  return dates.find(({ start, end }) => FROM[code].test(unpointed(words.slice(0, start) + DAY + words.slice(end))))
    ?.when;
}
