import type { AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import type { Cue } from '../lexicon.ts';

/** How questions ask for the subject of a document, in plain letters; right behind stands its symbol. */
const SUBJECT: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:subject(?: matter)?|topic|theme) of (?:the )?(?:document |report |note |paper )?$/u,
  fr: /\b(?:sujet|objet|theme) (?:de |du |d')(?:la |le |l')?(?:document |rapport |note )?$/u,
  es: /(?<!\p{L})(?:asunto|tema|objeto) (?:de |del )(?:la |el )?(?:documento |informe |nota )?$/u,
  ru: /(?<!\p{L})(?:тема|предмет) (?:документа |доклада |записки )?$/u,
  ar: /(?:موضوع) (?:ال)?(?:وثيقه |تقرير |مذكره )?$/u,
  zh: /^$/u,
};
/** The same, right behind the symbol. */
const SUBJECT_AFTER = /^ ?(?:文件|报告)?的?(?:主题|议题|题目)/u;

/** The words of such a question that ask nothing more. */
const WORDS =
  /^(?:subject|matter|topic|theme|sujet|objet|asunto|tema|objeto|тема|предмет|какова|какая|موضوع|主题|议题|题目|documents?|documento|документа|report|rapport|informe|доклада|note|nota|записки|الوثيقه|وثيقه|تقرير|التقرير)$/u;

/** What the words for a subject mean elsewhere: "sujet" and "tema" are items of an agenda, too. */
const OTHERWISE: readonly Cue[] = ['item', 'items', 'documents', 'title', 'report'];

/**
 * "Quel est le sujet du document E/C.16/2015/1 ?" asks what the document is about.
 *
 * @example withSubjectAsked(asked('what is the subject of FCCC/SBI/2019/9?')).leftover // []
 */
export function withSubjectAsked(asked: Asked): Asked {
  const [symbol, ...others] = asked.symbols;
  if (!symbol || others.length > 0) return asked;
  const before = plain(asked.text.slice(0, symbol.start));
  const isAsked = SUBJECT[asked.language].test(before) || SUBJECT_AFTER.test(asked.text.slice(symbol.end));
  if (!isAsked || asked.items.length > 0) return asked;
  const leftover = asked.leftover.filter((word) => !WORDS.test(plain(word)));
  if (leftover.length > 0) return asked;
  const cues = [...asked.cues].filter((cue) => !OTHERWISE.includes(cue));
  return { ...asked, leftover, cues: new Set<Cue>([...cues, 'about']) };
}
