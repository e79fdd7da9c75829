import { plain } from '../../../records/text.ts';

/** Deeds that questions ask of what was spoken of, and how texts in any of the languages say them, in plain letters. */
const DEEDS: readonly { asked: RegExp; said: RegExp }[] = [
  {
    asked: /\b(?:adopted|adopte\p{L}*|adopto|adoptad[oa]s?|aprob(?:o|ad[oa]s?))\b|принят|утвержд|اعتمد|通过/u,
    said: /adopt|approv|endors|aprob|accept|принят|приня|утверд|утвержд|اعتم|اقر|通过|核可/u,
  },
  {
    asked: /\b(?:signed|signe\p{L}*|firm(?:o|ad[oa]s?))\b|подписан|وقع|签署|签字/u,
    said: /\bsign(?:ed|ing|ature|atories)|\bsigne(?!nif)|signatur|firm(?:a|o|ad|ar)|подпис|توقيع|وقع|签署|签字/u,
  },
  {
    asked: /\b(?:ratified|ratifie\p{L}*|ratific(?:o|ad[oa]s?))\b|ратифиц|صدق|批准/u,
    said: /ratif|ратиф|تصديق|صدق|批准/u,
  },
  {
    asked: /\b(?:elected|elue?s?|elegid[oa]s?|eligio)\b|избран|انتخب|当选|选出/u,
    said: /elect|elu[es]?\b|eleg|elig|избра|избир|انتخ|选/u,
  },
  {
    asked: /\b(?:published|issued|publie\p{L}*|publicad[oa]s?)\b|опубликован|издан|صدر|نشر|发布|印发/u,
    said: /publi|issu|publicad|опублик|издан|распростран|صدر|اصدار|صدور|نشر|发布|印发/u,
  },
];

/**
 * Whether a text says the deed that a question asks of: that the Paris Agreement entered into force on a day does not say when it was
 * adopted, nor signed.
 *
 * @example saysDeed('when was it adopted?', 'Welcomes the entry into force of the Paris Agreement on 4 November 2016') // false
 */
export function saysDeed(typed: string, text: string): boolean {
  const question = plain(typed);
  const said = plain(text);
  return DEEDS.every((deed) => !deed.asked.test(question) || deed.said.test(said));
}
