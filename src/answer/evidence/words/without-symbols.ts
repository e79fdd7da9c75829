import { typedSymbols } from '../../reading/typed-symbols.ts';

/** The place of a symbol, and the part of its document that is named behind it: "E/ICEF/672, part one". */
const PLACE = '§';
const PART =
  /§ *[,(]? ?(?:(?:part|partie|parte|часть|الجزء) (?:one|two|three|four|first|[IVX]{1,4}|\d|un|deux|uno|dos|перв\p{L}+|втор\p{L}+|الأول|الثاني)|第[一二三四]部分)(?!\p{L})/giu;

/** A word that only points at the document: "see NPT/CONF.2015/14". */
const POINTER = /(?<!\p{L})(?:see(?: also)?|cf\.?|voir|véase|ver|см\.?|انظر|参见|见) *(?=§)/giu;

/** The kind of a document right before its symbol, by which it need not call itself: "le projet de résolution E/2025/L.14". */
const KIND =
  /(?<!\p{L})(?:(?:draft|proposed) (?:resolution|decision)|amendment|document|projet de (?:résolution|décision)|amendement|proyecto de (?:resolución|decisión)|enmienda|documento|проект[аеу]? (?:резолюции|решения)|поправк[аеиу]|документ[аеу]?|(?:ال|لل)?(?:مشروع (?:القرار|المقرر)|وثيقة|تعديل)|决议草案|决定草案|修正案|文件) *(?=§)/giu;

/**
 * The words of a question without the symbols that it names, and the parts of their documents. `bare` are those words, of which others may
 * have been taken before.
 *
 * @example withoutSymbols('E/ICEF/672, part one: who is the envoy?', 'E/ICEF/672, part one: the envoy') // ' : the envoy'
 * @example withoutSymbols('the draft resolution E/2025/L.14 on aid', 'the draft resolution E/2025/L.14 on aid') // 'the   on aid'
 */
export const withoutSymbols = (typed: string, bare: string): string =>
  typedSymbols(typed)
    .reduce((left, { start, end }) => left.replace(typed.slice(start, end), ` ${PLACE} `), bare)
    .replace(POINTER, ' ')
    .replace(KIND, ' ')
    .replace(PART, ' ')
    .replaceAll(PLACE, ' ');
