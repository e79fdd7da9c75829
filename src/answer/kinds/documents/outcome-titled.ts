import { quoteOf } from '../../../knowledge/quote.ts';
import type { Language } from '../../../model.ts';
import { findSentences } from '../../../records/sentences.ts';
import { unpointed } from '../../../records/text.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { readersFirst } from '../../gatherings/readers-first.ts';
import { numbersOf, resolutionsOn } from '../../gatherings/resolutions-on.ts';
import { without } from '../../gatherings/without.ts';
import type { Cue } from '../../lexicon.ts';

/** What a gathering ends with, in plain letters. */
const OUTCOME: Record<Language, RegExp> = {
  ar: /(?:ال)?وثيق\p{L}+ (?:ال)?ختاميه|(?:ال)?اعلان (?:ال)?(?:سياسي|ختامي)/u,
  en: /\b(?:(?:final )?outcome(?: document)?|final document|(?:political|final) declaration)\b/u,
  es: /\b(?:documento final|declaracion (?:politica|final))\b/u,
  fr: /\b(?:document final|declaration (?:politique|finale))\b/u,
  ru: /итогов\p{L}+ документ\p{L}*|(?:политическ|итогов)\p{L}+ деклараци\p{L}+/u,
  zh: /成果文件|最后文件|政治宣言/u,
};
/** How questions ask what it is called, and how sentences call it. */
const TITLED: Record<Language, RegExp> = {
  ar: /عنوان|معنون\p{L}*|(?:ال)?مسم\p{L}+/u,
  en: /\b(?:titled?|entitled|called|name)\b/u,
  es: /\b(?:titul\p{L}+|denomin\p{L}+|llam\p{L}+|nombre)\b/u,
  fr: /\b(?:titres?|intitul\p{L}+|appel\p{L}+|nom)(?!\p{L})/u,
  ru: /назван\p{L}*|назыв\p{L}+|озаглавлен\p{L}*/u,
  zh: /题为|名称|标题|叫什么|名为/u,
};
/** What is asked of it beside its title has another answer. */
const OTHERWISE: readonly Cue[] = ['when', 'where', 'who', 'howmany', 'why', 'negation'];
/** Words beside them that say nothing of which gathering is meant. */
const LITTLE: Record<Language, RegExp> = {
  ar: /(?<!\p{L})(?:ما|هو|الذي|التي|س?(?:ي|ت)عتمد\p{L}*)(?!\p{L})/u,
  en: /\b(?:what|which|will|be|that|adopt(?:s|ed|ion)?|to)\b/u,
  es: /\b(?:como|cual|que|se|aprob\p{L}+|adopt\p{L}+)(?!\p{L})/u,
  fr: /\b(?:quel|comment|que|qu['’]|sera|doit|adopt\p{L}+)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:как\p{L}*|котор\p{L}+|буд\p{L}+|прин(?:ят|им)\p{L}*)(?!\p{L})/u,
  zh: /什么|将|通过|的|是/u,
};
/** The title itself, between marks, right behind the word for it. */
const behind = (titled: RegExp): RegExp => new RegExp(`(?:${titled.source})\\p{L}*[:：]?\\s{0,2}[“"«„”《]`, 'u');

/**
 * What the outcome of a gathering is to be called: the one sentence of the resolution that arranges the gathering which gives the title
 * between marks.
 *
 * @example '¿Cómo se titula el documento final que aprobará la Cumbre del Futuro?' //=> “… titulado “Un pacto para el futuro” …”
 */
export const outcomeTitled: Handler = (asked, world, say) => {
  const { typed, language, cues } = asked;
  const text = unpointed(typed);
  const isAsked = OUTCOME[language].test(text) && TITLED[language].test(text);
  if (!isAsked || OTHERWISE.some((cue) => cues.has(cue))) return undefined;
  const words = without(typed, [OUTCOME[language], TITLED[language], LITTLE[language]]);
  for (const { record, title, kind } of readersFirst(resolutionsOn(words, asked, world), language)) {
    const { language: code } = record.document;
    if (numbersOf(typed, language).join() !== numbersOf(title, code).join()) return undefined;
    const found = record.paragraphs.flatMap((paragraph) =>
      paragraph.part === 'head'
        ? []
        : findSentences(paragraph.text).flatMap(({ start, end }) => {
            const said = unpointed(paragraph.text.slice(start, end));
            const isIt = kind[code].test(said) && OUTCOME[code].test(said) && behind(TITLED[code]).test(said);
            return isIt ? [{ paragraph, start, end }] : [];
          }),
    );
    const [only, ...more] = found;
    if (more.length > 0) return undefined;
    if (!only) continue;
    const quote = quoteOf(world.knowledge, record, only.paragraph, only.start, only.end);
    return answered(asked, 'passage', quoting(say, record, [{ key: only.paragraph.key, quote }]));
  }
  return undefined;
};
