import type { Language } from '../model.ts';
import { plain } from './text.ts';

/** Words by which the name of a Conference goes on into that of the meeting of the Parties to a protocol. */
export const SERVING =
  /^,? ?(?:serving as|acting as|siegeant en tant que|agissant comme|en calidad de|actuando como|que actua como|деиствующ\p{L}+ в качестве|выступающ\p{L}+ в качестве|العامل بوصفه|بوصفه|作为)/u;

/** After the bare name of a Conference: the convention of another. */
export const ITS_CONVENTION =
  /^ (?:(?:to|under|a l[ae]|au|en (?:la|el)|de l[ae]|del|конвенции|протокола) |في (?:ال)?(?:اتفاق|بروتوكول))/u;

/** How documents of a Conference of the Parties and of its bodies call it, without naming its convention. */
export const CONFERENCE: Record<Language, string> = {
  ar: plain('مؤتمر الأطراف'),
  en: 'conference of the parties',
  es: 'conferencia de las partes',
  fr: 'conference des parties',
  ru: 'конференция сторон',
  zh: '缔约方会议',
};

/**
 * Whether a text in plain letters names a Conference of the Parties, and not its convention.
 *
 * @example namesBareConference('quand a eu lieu la conference des parties ?', 'fr') // true
 */
export function namesBareConference(text: string, code: Language): boolean {
  const at = text.indexOf(CONFERENCE[code]);
  const rest = text.slice(at + CONFERENCE[code].length).slice(0, LONGEST_LINK);
  return at >= 0 && !ITS_CONVENTION.test(rest) && !SERVING.test(rest) && !/^的|《[^》]*》$/u.test(text.slice(0, at));
}

const LONGEST_LINK = 40;

/**
 * What the full name of a Conference of the Parties says behind these words: its treaty. Undefined for other bodies.
 *
 * @example afterConference('conference of the parties to the basel convention', 'en') // 'basel convention'
 */
export function afterConference(name: string, code: Language): string | undefined {
  if (code === 'zh') return /^《?([^《》]{6,}?)》?缔约(?:方|国)(?:会议|大会)$/u.exec(name)?.[1];
  if (!name.startsWith(CONFERENCE[code])) return undefined;
  const treaty = name.slice(CONFERENCE[code].length).replace(TO, '');
  return SERVING.test(treaty) || SERVING_WITHIN.test(treaty) || treaty.length < SHORTEST_TREATY ? undefined : treaty;
}

/** Between a Conference and its treaty. */
const TO = /^ ?(?:to the|to|a la|a l'|au|en la|en el|de la|del|في)? ?/u;
const SERVING_WITHIN = /serving as|siegeant en tant que|actuando como|que actua como/u;
const SHORTEST_TREATY = 12;
