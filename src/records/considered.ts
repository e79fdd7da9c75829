import { CONSIDERED } from './languages/considered.ts';
import { inside, type Reading } from './reading.ts';
import type { FoundSymbol } from './symbol.ts';

/** The line that tells the item is a heading, or the line under it. */
const LONGEST_HEADING = 300;

/**
 * The items under which a report says that the body had documents before it: "16" for FCCC/SBI/2019/INF.8 in
 * FCCC/SBI/2019/9, whose section on gender is headed "(Agenda item 16)".
 */
export function itemsConsidered({ language, passages }: Reading): Map<FoundSymbol, string> {
  const { section, before } = CONSIDERED[language.code];
  const items = new Map<FoundSymbol, string>();
  let item: string | undefined;
  for (const { paragraph, plain, sentences, symbols } of passages) {
    if (['head', 'agenda', 'footnote'].includes(paragraph.part)) continue;
    const heading = plain.length <= LONGEST_HEADING ? section.exec(plain)?.groups : undefined;
    if (heading) item = [heading.item, heading.sub].filter(Boolean).join(' ');
    if (item === undefined) continue;
    for (const symbol of symbols) {
      const sentence = sentences.find((span) => inside(symbol, span));
      const said = sentence && before.exec(plain.slice(sentence.start, symbol.start));
      if (said) items.set(symbol, item);
    }
  }
  return items;
}
