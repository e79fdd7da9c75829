import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import type { Cue } from '../../lexicon.ts';
import { asksWho } from '../asked/wanted.ts';
import { asksHost } from '../lands/hosts-asked.ts';
import type { Sought } from './sought.ts';

/** What is done to a session by its officers, of whom its report tells. */
const OF_OFFICERS: readonly Cue[] = ['open', 'close', 'chairing', 'person', 'adopt'];

/** Offices, which are held and not done to anything, in plain letters. */
const OFFICE =
  /chair|presid|rapporteur|relator|relatr|vice|bureau|officer|председат|докладчик|бюро|رئيس|راس|مقرر|مكتب|主席|报告员|主持|secretar|secretair|секретар|امين|秘书|elect|elu|eleg|избр|انتخب|当选|选举|represent|represente|представ|مثل|代表/u;

/** One word alone says what was done. */
const MOST_TELLING = 1;

/**
 * "Who financed SBI 41?", "What is FCCC/SBI/2014/21 and who drafted it?": one word says what was done, and a session or a document is what
 * it was done to. A report has that word of many things, and only a sentence that names the session itself says it of that.
 */
export function isDeedAlone(asked: Asked, { words }: Sought): boolean {
  const { ordinals, symbols, followUp, typed, cues, bodyIds, focus } = asked;
  if (!asksWho(asked) || OFFICE.test(plain(typed)) || OF_OFFICERS.some((cue) => cues.has(cue))) return false;
  const telling = words.filter(({ weight, ofBody, letters }) => weight > 1 && !ofBody && letters === undefined);
  const isOfIt = followUp && (focus?.session !== undefined || focus?.symbols !== undefined);
  const isOfSession = bodyIds.length > 0 && ordinals.length > 0;
  return telling.length <= MOST_TELLING && (isOfIt || isOfSession || symbols.length > 0) && !isHostOfSession(asked);
}

/** Who hosts a session has a rule of its own. */
const isHostOfSession = (asked: Asked): boolean =>
  asksHost(asked) && asked.bodyIds.length > 0 && asked.ordinals.length > 0;

/** "The session", "this document", in a sentence. */
const ITSELF: Record<Language, RegExp> = {
  en: /\b(?:this|the present|its) (?:session|meeting|report|note|document)\b/iu,
  fr: /(?<!\p{L})(?:la présente|cette|sa) (?:session|réunion|note)(?!\p{L})|(?<!\p{L})(?:le présent|ce) (?:rapport|document)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:el presente|este|la presente|esta|su) (?:período de sesiones|reunión|informe|nota|documento)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:настоящ\p{L}+|данн\p{L}+|эт\p{L}+) (?:сесси\p{L}+|совещани\p{L}+|доклад\p{L}*|записк\p{L}+|документ\p{L}*)/iu,
  ar: /(?:هذه الدورة|هذا الاجتماع|هذا التقرير|هذه المذكرة|هذه الوثيقة)/u,
  zh: /本届会议|本次会议|本报告|本说明|本文件/u,
};

/** What somebody could not do. */
const UNABLE =
  /\b(?:un|not )able\b|\bcould not\b|\bn['’]\p{L}+ pu\b|\bdans l'impossibilité\b|(?<!\p{L})no (?:pudo|pudieron|podía)(?!\p{L})|(?<!\p{L})не (?:смог|мог)\p{L}*|لم (?:يتمكن|تتمكن|يستطع)|无法|未能/iu;

/** Whether a sentence speaks of the session or the document itself, and says what somebody did. */
export const saysOfItself = (text: string, code: Language): boolean => ITSELF[code].test(text) && !UNABLE.test(text);
