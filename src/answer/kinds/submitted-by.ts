import { quoteWhole } from '../../knowledge/quote.ts';
import type { AnswerLanguage, Language } from '../../model.ts';
import { unpointed } from '../../records/text.ts';
import { answered, type Handler, quoting } from '../compose.ts';
import { printedWhole } from '../evidence/scope.ts';

/** Who put a draft forward, as questions ask it, in plain letters. */
const ASKS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:submitted|proposed|introduced|tabled|presented|sponsored)\b/u,
  fr: /(?<!\p{L})(?:presente|propose|soumis|depose)\p{L}*/u,
  es: /(?<!\p{L})(?:presento|presentada|propuso|propuesta|sometio)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:внес|представил|предложил)\p{L}*/u,
  ar: /(?<!\p{L})(?:قدم|قدمت|اقترح|عرض)(?!\p{L})/u,
  zh: /提出|提交/u,
};

/** The line by which a text says so. */
const SAYS: Record<Language, RegExp> = {
  en: /\b(?:resolution|decision|text|proposal) (?:as )?(?:submitted|proposed|presented) by\b/u,
  fr: /\b(?:resolution|decision|texte|proposition) (?:presentee?|proposee?|soumise?) par\b/u,
  es: /\b(?:resolucion|decision|texto|propuesta) (?:presentad|propuest)[oa] por\b/u,
  ru: /(?<!\p{L})(?:резолюци|решени|предложени)\p{L}*,? (?:представленн|внесенн|предложенн)/u,
  ar: /(?<!\p{L})(?:قرار|مقرر|مقترح) مقدم من/u,
  zh: /提交的?(?:决议|决定)/u,
};

const LONGEST = 300;

/** "Who submitted resolution 1/CMA.5?": the line under its title that says so (FCCC/PA/CMA/2023/16/Add.3). */
export const submittedBy: Handler = (asked, world, say) => {
  const { cues, decisions, typed, language } = asked;
  if (!cues.has('who') || decisions.length !== 1 || !ASKS[language].test(unpointed(typed))) return undefined;
  const { records, paragraphs } = printedWhole(asked, world);
  for (const record of records)
    for (const paragraph of record.paragraphs) {
      const { text } = paragraph;
      if (!paragraphs?.has(paragraph) || text.length > LONGEST || !SAYS[record.document.language].test(unpointed(text)))
        continue;
      const quote = quoteWhole(world.knowledge, record, paragraph);
      return answered(asked, 'passage', quoting(say, record, [{ key: paragraph.key, quote }]));
    }
  return undefined;
};
