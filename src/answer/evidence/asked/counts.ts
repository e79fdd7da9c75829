import type { AnswerLanguage, Language } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { fold } from '../../../search/analysis.ts';
import { holds, termsIn } from '../fit.ts';
import type { SoughtWord } from '../words/sought.ts';

/** A number that is no date and no part of a symbol; the words for the small ones. */
export const COUNTED =
  /(?<!(?!\p{Script=Han})\p{L}|[\d./]|第)\d+(?![\d/])(?! ?(?:st|nd|rd|th|e|er|re|ème|º|ª|-?(?:[еяйх]|го|м|ом))(?!\p{L}))|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)\b|(?<!\p{L})(?:une (?:diz|quinz|vingt|trent|quarant|cinquant|soixant)aine|une douzaine|una (?:decen|docen|veinten|treinten|cuarenten|cincuenten)a|a dozen)(?=s? |s? d['’])|\bone(?= \p{Ll}{4})|(?<!\p{L})un[aeo]?(?= [^.;,\d]{3,40}? (?:pour|par|por|para) (?:chaque|chacune?|cada)(?!\p{L}))|(?<!\p{L})(?:один|одн(?:ого|ому|им|у|ой))(?! из)(?!\p{L})|(?<!\p{L})(?:дв(?:а|е|ух|умя)|тр(?:и|ех|емя)|четыр(?:е|ех|ьмя)|пят(?:ь|и|ью)|шест(?:ь|и|ью)|сем(?:ь|и|ью)|вос(?:емь|ьми|емью)|девят(?:ь|и|ью)|десят(?:ь|и|ью)|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат(?:ь|и|ью)|(?:два|три)дцат(?:ь|и|ью)|сорока?|(?:пят|шест|сем|восем)ьдесят|девяност[оа]|[وبل]?(?:ال)?(?:ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني(?:ة)?|تسعة?|عشرة?))(?!\p{L})|(?<!第[一二三四五六七八九十百零]*)[两二三四五六七八九十]+(?=[场个次项名份位届国轮天年])/iu;

/** Words for numbers that are none in other languages: "once all have arrived". */
const SPANISH =
  /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)$/iu;

/** What follows the first word of an ordinal of two: "twenty-first", "vingt et unième", "двадцать первая". */
const OF_ORDINAL =
  /^(?:[-‑ ](?:first|second|third|(?:four|fif|six|seven|eigh|nin)th)|(?:[-‑]| et |[-‑]et[-‑])\p{L}+i[eè]mes?| (?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят)(?:[аоуы]|и[йхм]|ь[яеюи]))(?!\p{N})/iu;

/** The number of a paragraph or an entry before its words: "1.2 members designated by the Council", "3. The members". */
const LABEL =
  /^\s*(?:[(（]\d{1,3}[)）]\s*|\d{1,3}\.(?:\d{1,3}(?:\.\d{1,3})*\.?)?\s+)(?!\p{L}*illi|per |pour |por |процент|млн|млрд|тыс|في الم|ملي|[万亿%])/u;

/**
 * The numbers of a text that count something; that of the paragraph before it counts nothing.
 *
 * @example countedIn('1.2 members designated by the Council', 'en') // [], as in the General Regulations of the UPU
 */
export const countedIn = (text: string, code: Language): RegExpExecArray[] => {
  const start = LABEL.exec(text)?.[0].length ?? 0;
  return [...text.matchAll(new RegExp(COUNTED.source, 'giu'))].filter(
    ({ 0: word, index }) =>
      index >= start && (code === 'es' || !SPANISH.test(word)) && !OF_ORDINAL.test(text.slice(index + word.length)),
  );
};

/** So many characters after a number stands what it counts. */
const COUNTED_WITHIN = 40;

/** Words before a number that say how many there are at least, or at most. */
const BORDER =
  /(?:at least|at most|no (?:fewer|more|less) than|up to|au moins|au plus|jusqu['’]à|al menos|como mínimo|como máximo|hasta|не менее|не более|до|ما لا يقل عن|لا يزيد عن|至少|最多|不少于|不超过)\s?$/iu;

/** "The first two meetings", "les deux premiers cycles": how many there are in all, they do not say. */
const SOME_BEFORE =
  /(?<!\p{L})(?:first|last|next|other|additional|further|remaining|primer[oa]s|[úu]ltim[oa]s|перв\p{L}+|последн\p{L}+|следующ\p{L}+|остальн\p{L}+|дополнительн\p{L}+)\s?$|[前后]$/iu;
const SOME_BEHIND =
  /^ ?(?:other|additional|further|remaining|(?:\p{L}+ )?(?:suppl[eé]mentaires|additionnel(?:le)?s|adicionales)|дополнительн\p{L}+|(?:\p{L}+ )?(?:إضافي\p{L}*|الإضافي\p{L}*)|premi[eè]re?s|derni[eè]re?s|autres|primer[oa]s|[úu]ltim[oa]s|други[ехм]и?|остальны[ехм]и?|الأولى|الأخيرة|الآخرين|الأخرى)(?!\p{L})/iu;
/** "How many additional members": those are asked for. */
const ADDED = /^(?:additional|further|suppl[eé]mentaire|additionnel|adicional|дополнительн|إضافي|اضافي)/u;
const isOfSome = (text: string, start: number, end: number): boolean =>
  SOME_BEFORE.test(text.slice(0, start)) || SOME_BEHIND.test(text.slice(end));

/** Words behind which stands no more of what a number counts: "fourteen projects in the islands" are no islands. "Of" is none. */
const BEHIND: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:in|on|at|for|from|to|with|by|into|within|among|between|during|under|including|covering|against|through|after|before|since|per|each|which|that|who|where)\b(?!-)/iu,
  fr: /(?<!\p{L})(?:dans|en|sur|pour|par|avec|[àa]|aux?|chez|contre|entre|parmi|pendant|sous|depuis|dont|qui|y compris)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:en|sobre|para|por|con|al?|contra|entre|desde|durante|que|incluid[oa]s?)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:во?|на|по|для|со?|от|к|об?|при|между|среди|против|под|за|до|включая)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:في|عل[ىي]|عن|[إا]ل[ىي]|مع|بش[أا]ن|ضد|بين|خلال|ضمن|منذ|لكل)(?!\p{L})/iu,
  zh: /在|每/u,
};

/** "Paragraph 4(j) of the annex": what stands before a number that counts nothing. */
const NUMBERED =
  /(?<!\p{L})(?:paragraphs?|paras?\.?|articles?|sections?|chapters?|annex(?:es)?|annexes?|tables?|pages?|rules?|paragraphes?|chapitres?|tableaux?|r[eè]gles?|p[áa]rrafos?|art[ií]culos?|secci[oó]n|cap[ií]tulos?|anexos?|cuadros?|p[áa]ginas?|пункт\p{L}*|стат\p{L}{1,3}|раздел\p{L}*|глав\p{L}{1,2}|приложени\p{L}*|таблиц\p{L}*|الفقرة|المادة|الجدول|المرفق|الصفحة) $/iu;

/** A number of days or months that is one of something else. */
const UNIT_OF =
  /^ ?(?:(?:hour|day|week|month|year|minute)s?(?= of )|(?:heures?|jours?|semaines?|mois|ans|années?|minutes?)(?= (?:de|du|des|d['’]))|(?:horas?|d[ií]as?|semanas?|mes(?:es)?|años?|minutos?)(?= del? )|(?:час|дн|недел|месяц|лет|год|минут)\p{L}*(?= (?:с|после|со) )|(?:ساعات?|أيام|يوما?|أسابيع|أشهر|سنوات|دقائق)(?= من )|个?(?:小时|天|周|月|年|分钟)(?=的))/iu;

/**
 * A text without the numbers that are part of a name: an annex of that number counts no annexes.
 *
 * @example withoutLabels('the 19 Annex I Parties') // 'the 19   Parties', as in FCCC/SBI/2019/9
 */
export const withoutLabels = (text: string): string => text.replace(LABELLED, ' ');

const LABELLED =
  /(?<![\p{L}])\p{L}+ (?:[IVXLC]+|\d+|[A-Z])(?![\p{L}\d])|(?:المرفق|المادة|الجزء|الفصل) (?:الأولى?|الثانية?|الثالثة?|الرابعة?|الخامسة?)|(?:附件|第)[一二三四五六七八九十]+(?:条|章|部分)?/gu;

/** "18 000 оставшихся в лагере беженцев": in Russian what is said of those who are counted stands before them, place and all (A/69/867). */
const PARTICIPLE =
  /^ ?\p{L}+(?:[вн]ш|ющ|ущ|ящ|ащ|[аея]нн)(?:их|ыми?|ими|им|ие|ые|ых|ым)(?:ся)? (?:во?|на|из|от|ко?|по|со?|о|за) \p{L}+ (?=\p{L})/u;

/** Whether a number in a text counts the first thing that a question names: "How many meetings …": "held nine meetings". */
export function countsIt(text: string, nouns: readonly SoughtWord[], { code }: LanguageData): boolean {
  // "At least nine members must be present" counts no members.
  const numbers = countedIn(text, code).filter(
    ({ 0: found, index }) =>
      !BORDER.test(text.slice(0, index)) &&
      !NUMBERED.test(text.slice(0, index)) &&
      (!isOfSome(text, index, index + found.length) || nouns.some(({ word }) => ADDED.test(word))),
  );
  return numbers.some(({ 0: found, index }) => {
    const next = text
      .slice(index + found.length, index + found.length + COUNTED_WITHIN)
      .replace(/[\p{L}]+$/u, '')
      .replace(PARTICIPLE, ' ');
    const [clause = ''] = next.split(/[,;:،，；]/u);
    const [of = ''] = withoutLabels(clause).split(BEHIND[code]);
    // "Within two months of the session" counts months.
    const own = UNIT_OF.exec(of)?.[0] ?? of;
    const terms = termsIn(own, code);
    return nouns.length === 0 || nouns.some((noun) => holds(noun, terms, code));
  });
}

/** So many words, one beside the other, may name what is counted: "how many national sports bodies". */
const LONGEST_NOUN = 3;

/** Little words between a light word and what it is one of: "number of the divers". */
const OF = '(?:[ .-](?:of|the|de|des|du|la|las|los|el))*';

/** 死了多少妇女和儿童: Chinese has what is counted right behind the word for how many. */
const ASKED_CHINESE = /(?:多少|几)[个名位次场项份届国]?(?<counted>\p{Script=Han}{2,})/u;

const HOW_MANY = /\bhow many\b|(?<!\p{L})(?:combien|cuant[oa]s|сколько|كم)(?!\p{L})/u;

/** "The project on media in Asia – how many groups were in it?": what is counted stands behind the words for how many. */
function afterHowMany(words: readonly SoughtWord[], text: string): readonly SoughtWord[] {
  const at = HOW_MANY.exec(text)?.index ?? 0;
  const behind = words.filter(({ word }) => text.indexOf(word, at) >= 0);
  return at === 0 || behind.length === 0 ? words : behind;
}

const ANNEXED = /\b(?:non-)?(?:annexe?|anexo) (?:[IVX]+|[A-Z])(?= \p{Lu})/giu;
const ANNEX = /^(?:annexe?|anexo)$/u;

/** The words of what is counted: the first behind "how many", or else of a question, and those right beside it. */
export function countedFirst(sought: readonly SoughtWord[], typed: string): SoughtWord[] {
  // "How many Annex I Parties" are Parties.
  const text = fold(typed.replace(ANNEXED, ' '));
  const named = sought.filter(({ word }) => !ANNEX.test(word) || text.includes(word));
  const all = afterHowMany(named, text);
  const behind = all.find(({ word }) => word.length > 1 && ASKED_CHINESE.exec(text)?.groups?.counted?.startsWith(word));
  if (behind) return [behind];
  // "كم عدد أعضاء": it is not numbers that are counted; but "how many cases were in the pond" are cases, and no ponds.
  const first = all.findIndex(({ isLight }) => !isLight);
  const [light, next] = [all[first - 1]?.word, all[first]?.word];
  const leads = light === undefined || new RegExp(`${light}${OF}[ .-]{1,2}${next}(?![\\p{L}])`, 'u').test(text);
  const words = leads ? all.filter(({ isLight }) => !isLight) : all.slice(0, first);
  const apart = words.findIndex(({ word }, at) => {
    const before = words[at - 1]?.word;
    return before !== undefined && !new RegExp(`${before}[ .-]{1,2}${word}(?![\\p{L}])`, 'u').test(text);
  });
  const end = Math.min(LONGEST_NOUN, apart < 0 ? words.length : apart);
  // "How many warheads or heads": either of them is counted.
  const others = words.slice(0, end).map(({ alternative }) => alternative);
  return words.filter(({ word }, at) => at < end || others.includes(word));
}
