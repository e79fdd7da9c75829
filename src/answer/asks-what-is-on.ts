import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';

/** That an agenda is meant by what stands on it, in plain letters; the symbol of the document may follow. */
const ON_AGENDA: Record<Asked['language'], RegExp> = {
  en: /\b(?:on|in) (?:the|its) (?:(?:provisional|annotated|draft) )*agenda\b|\bagenda (?:of|in|for) (?:document )?(?:the document )?(?=\p{L}+[/-])|\bha(?:ve|s) on its agenda\b/u,
  fr: /\b(?:a|dans|sur) (?:l'|son )ordre du jour\b|\bordre du jour (?:provisoire )?(?:du document|de|dans|du) (?=\p{L}+[/-])/u,
  es: /(?<!\p{L})(?:en|contiene) (?:el|su) (?:programa|orden del dia|temario)(?!\p{L})|(?<!\p{L})(?:programa|orden del dia|temario) (?:provisional )?(?:de|del documento|en) (?=\p{L}+[/-])/u,
  ru: /(?<!\p{L})(?:на|в) (?:предварительной )?повестке(?!\p{L})|(?<!\p{L})повестк\p{L} дня (?:документа|в|из)(?!\p{L})/u,
  ar: /(?:في|على|ب) ?جدول (?:ال)?اعمال|جدول اعمال (?:الوثيقه )?(?=\p{L}+\/)/u,
  zh: /的(?:临时)?议程|议程[上里中]/u,
};

/**
 * Whether a question asks for what stands on an agenda, and not what the document is that prints it.
 *
 * @example asksWhatIsOn({ typed: 'What is on the agenda of DP/2025/L.2?', language: 'en' }) // true; 'What is the agenda DP/2025/L.2?' // false
 */
export const asksWhatIsOn = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  ON_AGENDA[language].test(plain(typed));
