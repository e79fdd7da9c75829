import { plain } from '../records/text.ts';
import type { Asked, Context } from './asked.ts';
import { paragraphAsked } from './paragraph-numbers.ts';

/** "And 24?", "et la 7 ?", "y el 6?": a number, and nothing else. */
const NUMBER_ALONE =
  /^(?:(?:and|et|y|e|а|и|و|what about|那么?|還有|还有)\s*)?(?:(?:the|le|la|l'|el|los|du|de la|del|of|for|pour|para|по|第)\s*)*(?:no\.? ?)?(\d{1,3})\s*(?:呢)?[\s?!.]*$/u;

/** The question before, and the place of the number in it, where it names one paragraph, item or decision by it. */
export function numbered(asked: Asked): Context['numbered'] {
  const { typed, decisions, items, symbols, tokens } = asked;
  const paragraph = paragraphAsked(asked);
  const [decision, ...others] = decisions;
  const [item, ...more] = items;
  const of = (number: string | undefined, from: number) => {
    const at = number === undefined || from < 0 ? -1 : typed.indexOf(number, from);
    return number === undefined || at < 0 ? undefined : { typed, at, length: number.length };
  };
  if (paragraph !== undefined)
    return of(paragraph, plain(typed).search(new RegExp(`(?<!\\d)${paragraph}(?![\\d/])`, 'u')));
  if (decision && others.length === 0) {
    const from = typed.toUpperCase().indexOf(decision.number.toUpperCase());
    return of(/^\d+(?=\/)/.exec(decision.number)?.[0], from);
  }
  if (item && more.length === 0 && symbols.length === 1 && /^\d+$/.test(item.number))
    return of(item.number, tokens[item.from]?.start ?? 0);
  return undefined;
}

/**
 * The question before with another number: "What does paragraph 37 of E/2015/3 say?", "and 24?" Undefined where the question is no
 * bare number, or the one before named nothing by a number.
 */
export function numberAgain(text: string, context: Context | undefined): string | undefined {
  const number = NUMBER_ALONE.exec(plain(text).trim())?.[1];
  const before = context?.numbered;
  if (number === undefined || !before) return undefined;
  return `${before.typed.slice(0, before.at)}${number}${before.typed.slice(before.at + before.length)}`;
}
