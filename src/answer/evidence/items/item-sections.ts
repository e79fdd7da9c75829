import type { Language, Paragraph } from '../../../model.ts';
import { ITEM_LABELS } from '../../../records/languages/item-labels.ts';
import { plain } from '../../../records/text.ts';
import { readOnce } from '../../kept.ts';
import { headingsAbove, isAnnexed, isBeside, isHeading, isInText, isLabelled } from '../texts/sections.ts';

/** What a report says under one heading: its title, its items, and of what follows what was concluded, where that is told apart. */
export type ItemSection = { title: string; items: readonly string[]; paragraphs: Paragraph[]; concluded: Paragraph[] };

/** Headings above what was concluded, beside those above the proceedings, in plain letters. */
const CONCLUDED: Record<Language, RegExp> = {
  en: /^(?:\p{L}{1,4}[.)] )?(?:conclusions?|recommendations?|conclusions and recommendations|actions? taken.*|decisions?)$/u,
  fr: /^(?:\p{L}{1,4}[.)] )?(?:conclusions?|recommandations?|conclusions et recommandations|mesures prises.*|decisions?)$/u,
  es: /^(?:\p{L}{1,4}[.)] )?(?:conclusion(?:es)?|recomendacion(?:es)?|conclusiones y recomendaciones|medidas adoptadas.*|decision(?:es)?)$/u,
  ru: /^(?:\p{L}{1,4}[.)] )?(?:выводы|рекомендации|выводы и рекомендации|меры, принятые.*|решения?)$/u,
  ar: /^(?:\p{L}{1,4}[.)\-–] ?)?(?:الاستنتاجات|التوصيات|الاستنتاجات والتوصيات|الاجراءات المتخذه.*|المقررات)$/u,
  zh: /^(?:\p{L}{1,4}[.、．] ?)?(?:结论|建议|结论和建议|采取的行动|决定)$/u,
};

/** "The SBI considered these agenda sub-items": what stands under the last of several headings is said of all of them. */
const THESE: Record<Language, RegExp> = {
  en: /\bthese (?:agenda )?(?:sub-?)?items\b/u,
  fr: /\bces (?:alineas|points|questions)\b/u,
  es: /\bestos (?:sub)?(?:temas|puntos)\b/u,
  ru: /(?<!\p{L})эти(?:х|ми)? (?:под)?пункт/u,
  ar: /هذه البنود/u,
  zh: /这些(?:分)?(?:项目|议题)/u,
};

/** "2. Conclusions": the number of a heading, which the words for it need not. */
const NUMBER = /^\d+[.)、] ?/u;

/** "6(b)" and "6 (b)" as `6 b`. */
const labelOf = (number: string): string =>
  number
    .replace(/[()（）.]/gu, ' ')
    .replace(/(\d)(\p{L})/u, '$1 $2')
    .replace(/\s+/gu, ' ')
    .trim();

/** The items that a line beside a heading names: "(Agenda sub-item 6(b))". */
function itemsBeside(line: string, language: Language): string[] {
  const { label } = ITEM_LABELS[language];
  const named = new RegExp(`^[(（]${label}(?<numbers>\\d.*)[)）]$`, 'u').exec(plain(line).trim())?.groups?.numbers;
  return named === undefined ? [] : named.split(/,| and | et | y | и |、|和/u).map(labelOf);
}

/** The sections of a report that have paragraphs of their own; those of its annexes are none. */
export const itemSections = readOnce((record): readonly ItemSection[] => {
  const { language } = record.document;
  const sections = new Map<string, ItemSection>();
  let isConcluded = false;
  let last = '';
  let before: ItemSection | undefined;
  // The section under whose conclusions headings without a number part what was concluded.
  let parted: ItemSection | undefined;
  // The items of the headings right above that have no paragraphs of their own.
  let open: string[] = [];
  for (const paragraph of record.paragraphs) {
    const isTitle = isHeading(paragraph);
    const headings = headingsAbove(record, paragraph.key);
    const own = headings.join('\n');
    if (own !== last) isConcluded = false;
    last = own;
    if (isTitle) {
      isConcluded = CONCLUDED[language].test(plain(paragraph.text).trim().replace(NUMBER, ''));
      if (isConcluded) parted = before;
      else if (isLabelled(paragraph.text) || isBeside(paragraph.text)) parted = undefined;
      open.push(...itemsBeside(paragraph.text, language));
      continue;
    }
    const title = headings.findLast((heading) => !isBeside(heading));
    if (title === undefined || !isInText(paragraph)) continue;
    if (isAnnexed(record, paragraph.key)) continue;
    const beside = headings.slice(headings.lastIndexOf(title) + 1);
    const isOfAll = THESE[language].test(plain(paragraph.text));
    const items = isOfAll ? open : beside.flatMap((line) => itemsBeside(line, language));
    open = [];
    const section = sections.get(own) ?? {
      title,
      items,
      paragraphs: [],
      concluded: [],
    };
    section.paragraphs.push(paragraph);
    if (isConcluded) section.concluded.push(paragraph);
    sections.set(own, section);
    if (parted && parted !== section) {
      parted.paragraphs.push(paragraph);
      parted.concluded.push(paragraph);
    } else before = section;
  }
  return [...sections.values()];
});

/** Whether a section is the one under an item, however its number is spelt. */
export const isUnderItem = ({ items }: ItemSection, number: string): boolean => items.includes(labelOf(number));
