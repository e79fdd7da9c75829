import type { AnswerLanguage, DocumentRecord } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import type { Cue } from '../../lexicon.ts';
import type { World } from '../../world.ts';

/** How questions name a document by its year, in plain letters: "in the 2001 draft resolution", "dans le projet de résolution de 2001". */
const NAMED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:in|by|of|under) (?:the|its) (?<year>\d{4}) (?:draft )?(?:resolution|report|note|document|declaration|memorandum)\b|\b(?:in|by|under) (?:the|its) (?:draft )?(?:resolution|report|note|document|declaration|memorandum)(?: on [^?,]{3,60})? (?:of|from) (?<after>\d{4})\b/u,
  fr: /(?<!\p{L})(?:dans|par|selon) (?:le|la|son|sa) (?:projet de )?(?:resolution|rapport|note|document|declaration|memorandum)(?: sur [^?,]{3,60}| relati[^?,]{3,60})? (?:de|du|de l'annee) (?<year>\d{4})(?!\p{L})/u,
  es: /(?<!\p{L})(?:en|por|segun) (?:el|la|su) (?:proyecto de )?(?:resolucion|informe|nota|documento|declaracion|memorando)(?: sobre [^?,]{3,60})? (?:de|del|del ano) (?<year>\d{4})/u,
  ru: /(?<!\p{L})(?:в|во|по|согласно) (?:проект\p{L}* )?(?:резолюци|доклад|записк|документ|деклараци)\p{L}*(?: (?:о|об|по) [^?,]{3,60})?(?: за| от)? (?<year>\d{4})/u,
  ar: /في (?:مشروع )?(?:ال)?(?:قرار|تقرير|مذكره|وثيقه|اعلان)(?: [^؟،]{3,60})? (?:لعام|لسنه|عام|سنه) (?<year>\d{4})/u,
  zh: /(?<year>\d{4})年(?:的)?[^，？]{0,14}(?:决议草案|决议|报告|文件|宣言)(?:中|里|所)/u,
};

/**
 * A question that names its document by the year of that, limited to the documents of that year: the year is no time of what is
 * asked about; nothing where none is held.
 *
 * @example 'When did the Group hold the two sessions welcomed in the 2001 draft resolution?' //=> 18–22 September 2000 as well
 */
export function ofDocumentYear(asked: Asked, { knowledge }: World): Asked | undefined {
  const found = NAMED[asked.language].exec(plain(asked.typed));
  const year = found?.groups?.year ?? found?.groups?.after;
  if (!found || year === undefined || asked.source || asked.symbols.length > 0) return asked;
  const times = asked.times.filter(({ when }) => when !== year);
  const kinds = KINDS.filter((kind) => kind.test(found[0]));
  const records = knowledge.records.filter(
    (record) => record.document.date?.startsWith(year) && kinds.every((kind) => kind.test(headOf(record))),
  );
  if (times.length === asked.times.length) return asked;
  if (records.length === 0) return undefined;
  const behind = asked.typed.slice(found.index + found[0].length);
  const matches = asked.matches.filter(({ cue }) => !OF_DOCUMENTS.includes(cue));
  return {
    ...asked,
    times,
    matches,
    cues: new Set(matches.map(({ cue }) => cue)),
    leftover: asked.leftover.filter((word) => !DRAFT.test(word)),
    typed: `${asked.typed.slice(0, found.index)} ${behind}`.trim(),
    source: { records, numbers: [] },
  };
}

/** What kind of document it is, in plain letters of any language. */
const KINDS = [
  /draft|projet|proyecto|проект|مشروع|草案/u,
  /resolu[ct]i|резолюци|قرار|决议/u,
  /\b(?:report|rapport|informe)|доклад|تقرير|报告/u,
  /\b(?:note|nota)\b|записк|مذكره|说明/u,
  /declarat?[ct]i|деклараци|اعلان|宣言/u,
  /memorand|меморандум|备忘录/u,
];

/** So many lines of a document say what it is. */
const HEAD = 12;

const headOf = ({ document: { title, kind }, paragraphs }: DocumentRecord): string =>
  plain([title, kind, ...paragraphs.slice(0, HEAD).map(({ text }) => text)].join('\n'));

/** What says of what kind the document is. */
const OF_DOCUMENTS: readonly Cue[] = ['resolution', 'report', 'note', 'documents', 'decision'];
const DRAFT = /^(?:draft|projet|proyecto|проект\p{L}*|مشروع|草案)$/u;
