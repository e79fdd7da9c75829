import type { AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** A decision or resolution with a number and nothing that tells whose series it is of, in plain letters. */
const ACT: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:resolution|decision) (?:no\.? ?|number )?(\d{1,3})(?![\d/]| ?[(（/.])/u,
  fr: /\b(?:resolution|decision) (?:n[o°º]? ?|numero )?(\d{1,3})(?![\d/]| ?[(（/.])/u,
  es: /\b(?:resolucion|decision) (?:n[o°º.]? ?|num\.? ?|numero )?(\d{1,3})(?![\d/]| ?[(（/.])/u,
  ru: /(?<!\p{L})(?:резолюци\p{L}+|решени\p{L}+) (?:№ ?|номер )?(\d{1,3})(?![\d/]| ?[(（/.])/u,
  ar: /(?:قرار|مقرر) (?:رقم )?(\d{1,3})(?![\d/]| ?[(（/.])/u,
  zh: /第 ?(\d{1,3}) ?号(?:决议|决定)|(?:决议|决定) ?第?(\d{1,3})(?![\d/])/u,
};

/** The words for them in the documents of all languages. */
const WORDS = 'resolution|decision|resolucion|резолюци\\p{L}*|решени\\p{L}*|قرار|مقرر|决议|决定|第';

/**
 * The number of a decision or resolution that a question names without its series; undefined where it names none.
 *
 * @example actNumber of "Que dit la Résolution 8 de la 27e réunion ?" // 8
 */
export function actNumber({
  typed,
  language,
  decisions,
}: Pick<Asked, 'typed' | 'language' | 'decisions'>): number | undefined {
  const [, number, other] = decisions.length > 0 ? [] : (ACT[language].exec(plain(typed)) ?? []);
  return number === undefined && other === undefined ? undefined : Number(number ?? other);
}

/**
 * A reply to a question about "resolution 8" whose first quotation names that number: what another one says, or one that is only
 * cited further on, is no answer.
 */
export function heldToNumber(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const number = actNumber(asked);
  if (number === undefined || reply.answer.status !== 'answered') return reply;
  const quote = plain(reply.answer.sources[0]?.quote ?? '');
  const named = new RegExp(`(?:${WORDS})[^\\d.;]{0,12}${number}(?!\\d)`, 'u');
  return named.test(quote) ? reply : notInRecords(asked, world, say, 'decision', { lead: say.notInRecords });
}
