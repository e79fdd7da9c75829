import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { officersWithLand } from '../../land-of-officer.ts';
import { landsIn } from '../lands/lands.ts';
import { headingsAbove } from '../texts/sections.ts';
import type { OfText } from './near-misses.ts';
import type { Rule } from './rule.ts';

type ByLanguage = Record<AnswerLanguage, RegExp>;

/** Kinds of groups that a session sets up beside each other, in plain letters. */
const GROUPS: readonly ByLanguage[] = [
  {
    en: /\bcontact groups?\b/u,
    fr: /\bgroupes? de contact\b/u,
    es: /\bgrupos? de contacto\b/u,
    ru: /контактн\p{L}+ групп/u,
    ar: /(?:ال)?(?:فريق|افرقه) (?:ال)?اتصال/u,
    zh: /(?:联络|接触)小?组/u,
  },
  {
    en: /\bspin-?\s?offs?\b/u,
    fr: /\bgroupes? (?:restreints?|derives?)\b|\bsous-groupes?\b/u,
    es: /\bgrupos? (?:derivados?|reducidos?)\b|\bsubgrupos?\b/u,
    ru: /подгрупп/u,
    ar: /(?:ال)?(?:فريق|افرقه) (?:ال)?(?:فرعي|منبثق)\p{L}*/u,
    zh: /(?:附属|分)小?组/u,
  },
];

/** Whether a text names a group of another kind than a question does: "a spin-off group facilitated by" chairs no contact group. */
export const namesOtherGroup = (
  text: string,
  code: Language,
  { typed, language }: Pick<Asked, 'typed' | 'language'>,
): boolean =>
  GROUPS.some((kind) => kind[language].test(plain(typed)) && !kind[code].test(plain(text))) &&
  GROUPS.some((kind) => kind[code].test(plain(text)) && !kind[language].test(plain(typed)));

/** How questions ask who was at something, and how texts tell of those who were, in plain letters. */
const ATTENDED: ByLanguage = {
  en: /\bwho (?:has |had )?(?:attend|participat|took part|was (?:present|there)|were (?:present|there))/u,
  fr: /\bqui (?:a |ont |etait |etaient )?(?:assist|particip|pris part|present)/u,
  es: /(?<!\p{L})quien(?:es)? (?:asisti|particip|estuv)/u,
  ru: /кто (?:участвова|принима\p{L}* участие|принял\p{L}* участие|присутствова)/u,
  ar: /من (?:الذي(?:ن)? )?(?:حضر|شارك)/u,
  zh: /谁.{0,6}(?:出席|参加)|(?:出席|参加)者/u,
};
/** Gatherings beside a session. */
const BESIDE: ByLanguage = {
  en: /\b(?:workshop|seminar|forum|dialogue|round ?table|side event|training|symposium|webinar|consultation|discussion)s?\b/gu,
  fr: /\b(?:ateliers?|seminaires?|forums?|dialogues?|tables? rondes?|formations?|colloques?|consultations?|debats?)\b/gu,
  es: /(?<!\p{L})(?:taller(?:es)?|seminarios?|foros?|dialogos?|mesas? redondas?|coloquios?|consultas?|debates?)(?!\p{L})/gu,
  ru: /(?:практикум|семинар|форум|диалог|кругл\p{L}+ стол|симпозиум|консультац|дискусс)\p{L}*/gu,
  ar: /(?:ال)?(?:حلقه عمل|حلقات عمل|ندوه|منتدي|حوار|مائده مستديره|مشاورات|مناقشه)/gu,
  zh: /研讨会|讲习班|论坛|对话|圆桌|培训班|磋商/gu,
};

/** How questions ask who made statements, and the word that tells of one. */
const STATEMENT_ASKED: ByLanguage = {
  en: /\bwho (?:made|gave|delivered|issued) (?:\p{L}+ ){0,3}statements?\b/u,
  fr: /\bqui (?:a|ont) (?:fait|prononce|livre) (?:\p{L}+ ){0,3}(?:declaration|allocution)/u,
  es: /(?<!\p{L})quien(?:es)? (?:hiz|hic|formul|pronunci)\p{L}+ (?:\p{L}+ ){0,3}(?:declaraci|discurso)/u,
  ru: /кто (?:выступи|сдела|выступа)\p{L}+ (?:\p{L}+ ){0,3}(?:заявлен|с заявлен|с речью)/u,
  ar: /من (?:الذي )?(?:ادل|القي|قدم)\p{L}* (?:\p{L}+ )?(?:ب?بيان|كلمه)/u,
  zh: /谁.{0,8}(?:发言|讲话|声明)/u,
};
const STATEMENT: ByLanguage = {
  en: /\bstatements?\b|\bspoke\b|\bspeech|\baddressed\b/u,
  fr: /declaration|allocution|discours/u,
  es: /declaracion|discurso|intervencion/u,
  ru: /заявлени|выступ|реч/u,
  ar: /بيان|كلمه/u,
  zh: /发言|讲话|声明|致辞/u,
};
const OPENING: ByLanguage = {
  en: /\bopening\b|\bopened\b/u,
  fr: /\bouvertu|\bouver[ts]/u,
  es: /apertura|inaugura|abri|inicial/u,
  ru: /открыт|вступительн/u,
  ar: /افتتاح/u,
  zh: /开幕|开场/u,
};

/** What only looks like an answer to the question who: another group, another gathering, no statement. */
export const WHO_APART: readonly OfText[] = [
  {
    // "A spin-off group facilitated by Mr. Nikov": who chaired the contact group, it does not say.
    name: 'tells of the kind of group whose chair is asked for',
    keeps: ({ text, language: { code } }, { asked: { typed, language, cues } }) =>
      !(cues.has('who') || cues.has('person')) ||
      GROUPS.every((kind) => !kind[language].test(plain(typed)) || kind[code].test(plain(text))),
  },
  {
    // "The participation of Parties in the workshop": who attended the session, it does not say.
    name: 'tells of those who were at what is asked about, and at nothing beside it',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      if (!ATTENDED[language].test(plain(typed))) return true;
      const asked = plain(typed).match(BESIDE[language]) ?? [];
      return asked.length > 0 || plain(text).match(BESIDE[code]) === null;
    },
  },
  {
    name: 'tells of a statement, where it is asked who made one',
    keeps: ({ text, language: { code }, candidate }, { asked: { typed, language } }) => {
      const words = plain(typed);
      if (!STATEMENT_ASKED[language].test(words)) return true;
      const above = candidate ? headingsAbove(candidate.record, candidate.paragraph.key).join('\n') : '';
      const isOpening = !OPENING[language].test(words) || OPENING[code].test(plain(`${above}\n${text}`));
      return STATEMENT[code].test(plain(text)) && isOpening;
    },
  },
];

/** What a country does as a host, with the session right behind: "to host COP 26". */
const HOSTING =
  /\b(?:host(?:s|ed|ing)?(?: of)?|accueill\p{L}+|acoger|acog\p{L}+) (?:the |la |le |el )?(?:\p{Lu}{2,5} (?<number>\d{1,3}))/giu;
const HOST_ASKED =
  /\bwho (?:is|was|will|are|would)?\s?(?:be )?host|\bqui (?:va |a |doit )?accueil|qui[eé]n (?:va a )?(?:acog|ser[áa] (?:el )?anfitri)/iu;

/** A group of States hosts in turn. */
const OF_STATES = /\b(?:Group|States|Government)\b|(?:Groupe|États|Gouvernement|Grupo|Estados|Gobierno)(?!\p{L})/u;

/** The same, where the body or the headings must be known. */
export const OF_HOLDERS: readonly Rule[] = [
  {
    // "The Chair invited Rosa Lima (Chile), Chair of the Network": from where he comes, it does not say.
    name: 'gives the country of the holder of the office that is asked about',
    keeps: ({ text, language, around }, { asked, isOfBody }) =>
      asked.ofLand !== true ||
      officersWithLand(text, asked.typed, language.code).some(({ words, isOf }) =>
        isOfBody(words, language, !isOf && around.ofBody),
      ),
  },
  {
    // "To present an offer to host COP 26 no later than at COP 25": who hosts COP 25, it does not say.
    name: 'tells who hosts the session that is asked about',
    keeps: ({ text, language: { code } }, { asked: { typed, ordinals } }) => {
      if (!HOST_ASKED.test(typed)) return true;
      const hosted = [...text.matchAll(HOSTING)].map(({ groups }) => Number(groups?.number));
      const isOther = hosted.length > 0 && ordinals.length > 0 && !ordinals.some(({ value }) => hosted.includes(value));
      return !isOther && (landsIn(text, code).length > 0 || OF_STATES.test(text));
    },
  },
];
