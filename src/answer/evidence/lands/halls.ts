import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';

/** How questions ask in which hall of a building something is, in plain letters. */
const ASKED =
  /\b(?:which|what) (?:conference |meeting )?(?:hall|chamber|auditorium|room)\b|\bquel(?:le)? (?:salle|amphitheatre|auditorium)\b|(?<!\p{L})(?:que|cual(?: es la)?) (?:sala|salon|auditorio)(?!\p{L})|как(?:ом|ои) зал|(?:اي|ايه|ما هي) (?:ال)?قاعه|哪[个间一座]*(?:大厅|会堂|会议厅|会议室|礼堂)/u;

/** The name of a hall, where something is in it. */
const NAMED: Record<Language, RegExp> = {
  en: /\bin (?:the )?(?:\p{Lu}[\p{L}’'-]+ (?:of )?){1,4}(?:Hall|Chamber|Auditorium)\b/u,
  fr: /\b(?:dans|en|à) (?:la |l['’])?(?:[Ss]alle (?:d(?:e la |es |u |e |['’]))?\p{Lu}|[Ss]alle des [Aa]ssemblées|[Aa]mphithéâtre \p{Lu})/u,
  es: /\ben (?:la |el )?(?:[Ss]al(?:a|ón) (?:de la |de los |de |del )?\p{Lu}|[Ss]al(?:a|ón) de [Aa]sambleas|[Aa]uditorio \p{Lu})/u,
  ru: /(?<!\p{L})в (?:(?:\p{Lu}[\p{L}-]+ ){1,4}[Зз]але|[Зз]але (?:Ассамблеи|Генеральной|Совета|\p{Lu}\p{L}+))/u,
  ar: /(?:في|ب)\s?قاعة (?:الجمعية|المجلس|\p{L}{3,})/u,
  zh: /在\p{Script=Han}{2,10}(?:大厅|会堂|会议厅|礼堂)/u,
};

/**
 * Whether it is asked in which hall something is.
 *
 * @example asksHall('In which hall are the plenary meetings held?') // true
 */
export const asksHall = (typed: string): boolean => ASKED.test(plain(typed));

/**
 * Whether a sentence names the hall in which something is: "will be held in the Assembly Hall" (A/CONF.211/5).
 *
 * @example saysHall('The meetings will be held in the Assembly Hall.', 'en') // true
 */
export const saysHall = (text: string, language: Language): boolean => NAMED[language].test(text);
