import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { keptFor } from '../../kept.ts';
import { asksWho } from '../asked/wanted.ts';
import { landsIn } from '../lands/lands.ts';
import type { Rule } from './rule.ts';

/** Offices of a country, in plain letters; that of a deputy is another one. */
const OFFICES: Record<AnswerLanguage, Record<string, RegExp>> = {
  en: {
    president: /(?<!vice[- ])\bpresident\b/gu,
    prime: /(?<!deputy )\bprime minister\b/gu,
    representative: /\brepresentatives?\b|\bdelegates?\b|\bambassador\b/gu,
  },
  fr: {
    president: /(?<!vice-)\bpresidente?\b/gu,
    prime: /(?<!vice-)\bpremiere? ministre\b/gu,
    representative: /\brepresentante?s?\b|\bdeleguee?s?\b|\bambassad\p{L}+/gu,
  },
  es: {
    president: /(?<!vice)(?<!\p{L})president[ea](?!\p{L})/gu,
    prime: /(?<!vice)(?<!\p{L})primer[a]? ministr[oa](?!\p{L})/gu,
    representative: /(?<!\p{L})(?:representantes?|delegad[oa]s?|embajador\p{L}*)(?!\p{L})/gu,
  },
  ru: {
    president: /(?<!вице-)(?<!\p{L})президент\p{L}{0,3}(?!\p{L})/gu,
    prime: /(?<!вице-)(?<!заместител\p{L} )(?<!\p{L})премьер\p{L}*/gu,
    representative: /(?<!\p{L})(?:представител|делегат|посол|посл)\p{L}*/gu,
  },
  ar: {
    president: /(?<!نائب )(?<!\p{L})(?:ال|ل|لل)?رئيس(?! (?:ال)?وزراء)(?!\p{L})/gu,
    prime: /(?<!نائب )(?<!\p{L})(?:ل|ب)?رئيس (?:ال)?وزراء/gu,
    representative: /(?<!\p{L})(?:ل)?(?:ممثل|مندوب|سفير)\p{L}*/gu,
  },
  zh: {
    president: /(?<!副)总统/gu,
    prime: /(?<!副)(?:总理|首相)/gu,
    representative: /代表(?!团)|大使/gu,
  },
};

/** Little words between an office and its country. */
const LINK: Record<AnswerLanguage, RegExp> = {
  en: /^ (?:of|from) (?:the )?/u,
  fr: /^ (?:de la |de l'|des |du |de |d')/u,
  es: /^ (?:de los |de las |de la |del |de )/u,
  ru: /^ /u,
  ar: /^ (?:ال|دوله |جمهوريه )?/u,
  zh: /^$/u,
};

/** A name of a country is no longer than so many characters; one stands so near to its office. */
const LONGEST_NAME = 24;
const NEAR = 45;

/** So many questions are kept with what they ask: each is held against many sentences. */
const MOST_QUESTIONS = 20;

type Held = { office: string; land: string };

/** The office and the country of whose holder a question asks: "who is the prime minister of Turkey?" */
const officeAsked = keptFor(MOST_QUESTIONS, (typed, language): readonly Held[] => {
  const words = plain(typed);
  return Object.entries(OFFICES[language]).flatMap(([office, form]) =>
    [...words.matchAll(form)].flatMap(({ 0: found, index }) => {
      const rest = words.slice(index + found.length);
      const link = LINK[language].exec(rest)?.[0];
      // Chinese has the country before the office.
      const before = language === 'zh' ? words.slice(Math.max(0, index - LONGEST_NAME), index) : '';
      const behind = language === 'zh' || link === undefined ? '' : rest.slice(link.length, link.length + LONGEST_NAME);
      const [land] = landsIn(before + behind, language);
      return land ? [{ office, land }] : [];
    }),
  );
});

/** Whether a text names that office of that country. */
function namesOffice(text: string, code: Language, { office, land }: Held): boolean {
  const words = plain(text);
  const form = OFFICES[code][office];
  return [...words.matchAll(form ?? /$^/gu)].some(({ 0: found, index }) =>
    landsIn(words.slice(Math.max(0, index - NEAR), index + found.length + NEAR), code).includes(land),
  );
}

/** Who holds an office of a country only a sentence says that names it. */
export const OFFICES_OF_LANDS: readonly Rule[] = [
  {
    // "Opened by the Deputy Prime Minister of Turkey" (A/CONF.224/L.5): who the Prime Minister is, it does not say.
    name: 'names the office of a country whose holder is asked for',
    keeps: ({ text, language: { code } }, { asked }) => {
      const [sought] = asksWho(asked) ? officeAsked(asked.typed, asked.language) : [];
      return sought === undefined || namesOffice(text, code, sought);
    },
  },
];
