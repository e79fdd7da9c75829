import type { Body, BodyId } from '../../../model.ts';
import { bodyNames, findMentions } from '../../../records/bodies.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';

/**
 * What is done to a body that was not there before; what stands between its name and the act, and between an act and its name; what
 * stands behind the act where it comes right after the name. `passive`: what is done by the body itself is no founding of it.
 */
type Founding = { act: RegExp; after: RegExp; before: RegExp; by: RegExp; passive?: RegExp };

const NEVER = /(?!)/;

/** Where a name goes on to say what a body is for: "Special Committee | on the Situation with regard to …". */
const PURPOSE: Partial<Record<LanguageData['code'], RegExp>> = {
  ar: / (?:المعني|المكلف|المخصص)\p{L}* .*/u,
  en: / (?:on|for|to|of) .*/u,
  es: / (?:sobre|para|de|del|encargad[oa]) .*/u,
  fr: / (?:sur|pour|de|des|du|d'|charge) ?.*/u,
  ru: / (?:по|для) .*/u,
};

/** Where a document of a body calls it by the beginning of its name alone: "The Special Committee was established …" (A/AC.109/2025/L.1). */
function ownMentions(words: string, own: readonly Body[], { code }: LanguageData): { start: number; end: number }[] {
  const purpose = PURPOSE[code];
  const short = own
    .flatMap(({ names }) => names.flatMap((name) => name[code] ?? []))
    .map((name) => plain(name).replace(purpose ?? NEVER, ''))
    .filter((name) => purpose !== undefined && name.length > 4);
  return [...new Set(short)].flatMap((name) =>
    [...words.matchAll(new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?!\\p{L})`, 'gu'))].map(
      ({ index }) => ({
        start: index,
        end: index + name.length,
      }),
    ),
  );
}

const FOUNDINGS: Record<LanguageData['code'], Founding> = {
  ar: {
    act: /(?<!\p{L})[وف]?(?:ا[ُ]?نش[اءي]\p{L}*|تاسس\p{L}*|اسس\p{L}*)/gu,
    after: NEVER,
    before: /^ (?:به |بها |بموجبه |بموجبها )?$/,
    by: NEVER,
  },
  en: {
    act: /\b(?:established|created|set up|constituted)\b/g,
    after:
      /^ (?:was|were|is|had been|has been) (?:(?:\w+ ){0,2}|an? (?:[\w-]+ ){0,3}(?:body|organ|group|committee|commission|forum) )$/,
    before: /^ (?:the |an? )?$/,
    by: /^ (?:by|in accordance with|pursuant to|under) /,
  },
  es: {
    act: /\b(?:cread|establecid|constituid|instituid|creo|establecio|constituyo)[oa]?s?\b/g,
    after: /^ (?:fue|fueron|ha sido|es) (?:una? (?:[\p{L}-]+ ){1,3})?$/u,
    before: /^ (?:la |el |los |las |una? )?$/,
    by: /^ (?:por|en virtud de|mediante|de conformidad con) /,
  },
  fr: {
    act: /\b(?:cree|etabli|constitue|institue)e?s?\b/g,
    after: /^ (?:a ete|ont ete|fut|est) (?:\w+ |une? (?:[\p{L}-]+ ){1,3})?$/u,
    before: /^ (?:la |le |les |l'|une? )?$/,
    by: /^ (?:par|en vertu de|en application de|conformement a) /,
  },
  ru: {
    act: /(?<!\p{L})(?:учре(?:жд|ди)|созда|образова)\p{L}+/gu,
    after: /^,? (?:был[аои]? |является (?:\p{L}+ ){1,3}, )?$/u,
    before: /^ $/,
    by: NEVER,
    passive: /н(?:н\p{L}+|[аоы])?$/u,
  },
  zh: { act: /设立|成立|建立|创设/gu, after: /^(?:是|由|根据|按|经|系)[^，。；]{0,45}$/u, before: /^了?$/, by: NEVER },
};

/**
 * Whether a sentence says that a body was created: "the Commission on Narcotic Drugs was established by …", and not "the
 * Commission established a group". `own` are the bodies whose document it stands in.
 */
export function saysFounded(
  text: string,
  ids: readonly BodyId[],
  bodies: readonly Body[],
  language: LanguageData,
  own: readonly BodyId[] = [],
): boolean {
  const words = plain(text);
  const { act, after, before, by, passive } = FOUNDINGS[language.code];
  const named = findMentions(words, bodyNames(bodies, language), language, undefined);
  const ofOwn = bodies.filter(({ id }) => ids.includes(id) && own.includes(id));
  const names = [...named.filter(({ body }) => ids.includes(body)), ...ownMentions(words, ofOwn, language)];
  return [...words.matchAll(act)].some(({ 0: verb, index }) => {
    const { length } = verb;
    return names.some(
      ({ start, end }) =>
        (index >= end && after.test(words.slice(end, index)) && (passive?.test(verb) ?? true)) ||
        (index >= end && /^,? $/.test(words.slice(end, index)) && by.test(words.slice(index + length))) ||
        (start >= index + length && before.test(words.slice(index + length, start))),
    );
  });
}

/** Whether a sentence says that anything was created: "Establishment of the Group" is a heading, and names no one who did it. */
export const saysCreated = (text: string, { code }: LanguageData): boolean =>
  plain(text).search(FOUNDINGS[code].act) >= 0;
