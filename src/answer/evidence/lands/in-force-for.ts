import type { AnswerLanguage, Language } from '../../../model.ts';
import { unpointed } from '../../../records/text.ts';
import { asksInForce } from '../texts/in-force.ts';
import { landsIn } from './lands.ts';

/** How a country becomes a party, in plain letters. */
const JOINS: Record<Language, RegExp> = {
  ar: /انضم|صدق|تصديق|صادق/u,
  en: /\b(?:acced|accession|ratif|deposit)/u,
  es: /\b(?:adhir|adhier|adhes|ratific|deposit)/u,
  fr: /\b(?:adher|adhes|ratifi|depos|depot)/u,
  ru: /присоедин|ратифи|сдал|депонир/u,
  zh: /加入|批准|交存/u,
};

/**
 * Whether a sentence tells when a treaty entered into force for a country that became a party, where it is asked when the treaty did:
 * "The Convention was acceded to by Nauru and entered into force on 11 August 2012" (CAC/COSP/IRG/I/4/1/Add.7).
 *
 * @example isForOneLand('When did the Convention enter into force?', 'en', 'Nauru acceded to it, and it entered into force on …', 'en') // true
 */
export function isForOneLand(typed: string, language: AnswerLanguage, text: string, of: Language): boolean {
  if (!asksInForce(typed) || !JOINS[of].test(unpointed(text))) return false;
  const told = landsIn(text, of);
  const asked = landsIn(typed, language);
  return told.length > 0 && !told.some((land) => asked.includes(land));
}
