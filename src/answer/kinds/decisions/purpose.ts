import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { quoteOf } from '../../../knowledge/quote.ts';
import type { BodyId, DocumentRecord, Language } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import { readOnce } from '../../kept.ts';
import type { World } from '../../world.ts';
import { actsOf, decisionsIn } from './mandate-acts.ts';

/** How a sentence says, in plain letters, that a body is created, and for what, in the same clause. */
const CREATED_FOR: Record<Language, RegExp> = {
  en: /\b(?:establish|creat|set(?:ting)? up|constitut)[^.;]{0,160}\b(?:in order to|(?<!\b(?:pursuant|according|due|subject|relating) )to (?!the\b|an?\b|its\b|be\b)\p{L}+|for the purpose of|with (?:a view to|the (?:aim|purpose|mandate|task) of)|mandated|tasked)/u,
  fr: /\b(?:cre[eé]|etabli|constitu|institu)[^.;]{0,160}\b(?:pour (?:l[ae]s? |l')?\p{L}+(?:er|ir|re)\b|afin d|en vue d|charge\p{L}* d|ayant pour (?:mandat|mission|but|objet))/u,
  es: /\b(?:cre[aoó]|establec|constitu|institu)[^.;]{0,160}\b(?:para (?:que )?\p{L}+|a fin de|con (?:el fin|miras|el objeto|el mandato)|encargad[oa]s? de)/u,
  ru: /(?:учред|учрежд|созда|образова)[^.;]{0,160}(?:чтобы|в целях|с целью|для \p{L}+|которо\p{L}+ поруч)/u,
  ar: /(?:انش|تاسيس|تشكيل|تكوين)[^.؛]{0,160}(?:من اجل|بغيه|بغرض|لكي|لتقديم|لاسداء|لمساعد|للنظر|لدراس|يكلف|مكلف)/u,
  zh: /(?:设立|成立|建立)[^。；]{0,80}(?:以便|旨在|负责|为了|，就|，协助)|为[^。；]{2,60}(?:设立|成立|建立)/u,
};

/** The sentence that says for what a body was created, and where it stands. */
export type Purpose = { record: DocumentRecord; key: string; quote: string };

/**
 * The first sentence that names the decision by which a body was created, and for what; nothing where no document has one.
 *
 * @example purposeOf(world, 'ctoc-cop-wg-2')?.quote
 * // « Dans sa décision 2/6, par laquelle elle a décidé de constituer un groupe de travail provisoire … pour la conseiller … »
 */
export function purposeOf(world: World, body: BodyId): Purpose | undefined {
  const known = purposesIn(world.knowledge);
  const held = known.get(body) ?? { found: findPurpose(world, body) };
  known.set(body, held);
  return held.found;
}

/** All texts are read for a body, once. */
const purposesIn = readOnce<Map<BodyId, { found: Purpose | undefined }>, Knowledge>(() => new Map());

function findPurpose(world: World, body: BodyId): Purpose | undefined {
  const created = actsOf(world, body).filter(({ act }) => act === 'created');
  const numbers = decisionsIn(created).map((id) => id.replace(/^\w+ /, ''));
  const names = (text: string) => numbers.some((number) => text.includes(number));
  for (const record of world.knowledge.records)
    for (const paragraph of record.paragraphs) {
      if (!names(paragraph.text)) continue;
      const found = findSentences(paragraph.text).find(({ start, end }) => {
        const text = paragraph.text.slice(start, end);
        return names(text) && CREATED_FOR[record.document.language].test(plain(text));
      });
      if (found) {
        const quote = quoteOf(world.knowledge, record, paragraph, found.start, found.end);
        return { record, key: paragraph.key, quote };
      }
    }
  return undefined;
}
