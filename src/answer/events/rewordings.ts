import type { AnswerLanguage } from '../../model.ts';

/** Short forms in which people ask for a date or place, and the whole question that is meant. */
const REWORDINGS: Partial<Record<AnswerLanguage, [RegExp, string][]>> = {
  en: [
    [
      /\b(\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth) (\p{Lu}{2,}) (meeting|session|workshop)\b/gu,
      '$1 $3 of the $2',
    ],
    [/^where and when /i, 'When and where '],
    [/^where (did|was|were|will) (.+?) and when$/i, 'When and where $1 $2'],
    [
      /^when and where (did|does|will) (?:the )?(.+?) (?:hold|have) (?:its|their|the) (.+)$/i,
      'When and where was the $3 of the $2 held',
    ],
    [/^when (?:did|does|will) (?:the )?(.+?) (?:hold|have) (?:its|their|the) (.+)$/i, 'When was the $2 of the $1 held'],
    [
      /^(?:what (?:are|were|is|was) )?(?:the )?(?:dates?|days?)(?: and (?:the )?(?:place|venue|city))? (?:of|for) (?:the )?(.+)$/i,
      'When was the $1 held',
    ],
    [
      /^(?:the )?(.+?)\s*[,:–—]\s*(?:when(?:(?: and |, ?|\/)where)?|where and when|what (?:day|dates?)|dates?(?: and (?:place|venue))?)$/i,
      'When was the $1 held',
    ],
    [/^(?:the )?(.+?) [-–—] (?:when|where|dates?|which (?:city|place))\b.{0,20}$/i, 'When was the $1 held'],
  ],
  fr: [
    [/^c['’]est quand (.+)$/i, 'Quand a eu lieu $1'],
    [
      /^(?:quelles? (?:est|sont|était|étaient) )?(?:les? |la )?dates? (?:et (?:le )?lieu )?(?:de la |du |de l['’]|des |de |d['’])(.+)$/i,
      'Quand a eu lieu la $1',
    ],
    [
      /^(?:la |le |l['’])?(.+?)\s*[,:–—]\s*(?:quand(?: et où)?|où et quand|dates?(?: et lieu)?)$/i,
      'Quand a eu lieu la $1',
    ],
  ],
  es: [
    [
      /^(?:cuáles? (?:es|son|fueron) )?(?:las? )?fechas? (?:y lugar )?(?:de la |del |de los |de las |de )(.+)$/i,
      'Cuándo se celebró la $1',
    ],
    [/^(?:la |el )?(.+?)\s*[,:–—]\s*(?:cuándo(?: y dónde)?|dónde y cuándo|fechas?)$/i, 'Cuándo se celebró la $1'],
    [/^dónde y cuándo (.+)$/i, 'Cuándo y dónde $1'],
  ],
  ar: [[/^ما (?:هو )?تاريخ (?:انعقاد |عقد )?(.+)$/, 'متى عقدت $1']],
  zh: [[/^(.+?)的(?:日期|时间)(?:是什么|是哪天|是何时|是)?$/, '$1是什么时候举行的']],
};

/**
 * A question for a date or place, whole; undefined where it is asked in full, or asks for something else.
 *
 * @example reworded('dates of the workshop on non-market-based approaches?', 'en')
 * // 'When was the workshop on non-market-based approaches held'
 */
export function reworded(text: string, language: AnswerLanguage): string | undefined {
  const bare = text.replace(/^[¿¡\s]+|[\s?؟？!.]+$/gu, '');
  const whole = (REWORDINGS[language] ?? []).reduce((asked, [form, meant]) => asked.replace(form, meant), bare);
  return whole === bare ? undefined : whole;
}
