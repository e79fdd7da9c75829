import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { officeAsked } from '../../sittings/office-asked.ts';
import { namedBodies } from '../../slots/bodies.ts';
import { holds, termsIn } from '../fit.ts';
import type { OfText } from './near-misses.ts';
import type { Rule } from './rule.ts';

/** How questions ask who chaired a meeting or a session of a body that they name, in plain letters. */
const ASKED: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\bwho (?:chaired|chairs|presided over|was in the chair)\b.*?\b(?:meeting|session) (?:of|for) (?:the )?(?<body>\p{L}+)/u,
  fr: /\bqui (?:a |avait )?preside\p{L}*\b.*?\b(?:seance|reunion|session) (?:du |de la |de l'|des )(?<body>\p{L}+)/u,
  es: /(?<!\p{L})quien presid\p{L}+ .*?(?<!\p{L})(?:sesion|reunion|sesiones) (?:del |de la |de los |de las )(?<body>\p{L}+)/u,
};

/** The office of whoever presides over a body or an organization, with the first word of its name. */
const OFFICES: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\b(?:chair(?:man|person|woman)?|president)s? of (?:the )?(?<body>\p{L}+)/gu,
  fr: /\b(?:co-?)?presidente?s? (?:en exercice )?(?:du |de la |de l'|des )(?<body>\p{L}+)/gu,
  es: /(?<!\p{L})(?:co-?)?president[ea]s? (?:en ejercicio |actual )?(?:del |de la |de los |de las )(?<body>\p{L}+)/gu,
};

/** That somebody presided, whatever his office is. */
const PRESIDED =
  /\bchair(?:ed|ing|manship)\b|\bpresid(?:ed|ing|ency)\b|\bpresid(?:ait|ee?s?)\b|\ba preside\b|\bsous la presidence\b|(?<!\p{L})presidi(?:o|d[oa]s?)(?!\p{L})|bajo la presidencia/u;

/** How questions ask who holds that office of a body that they name in words: letters may stand in full in a text. */
const HOLDER: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\bwho (?:is|are|was|were|has been|have been) (?:elected )?(?:the |as )?(?:co-?)?(?:chair(?:man|person|woman)?|president)s? of (?:the )?(?:first|second|third|\p{L}+th|(?:[\p{L}-]+ ){0,4}(?:meeting|session|conference|committee|commission|council|board|assembly|panel|group))\b/u,
  fr: /(?<!\p{L})qui (?:est|sont|etait|etaient|a ete(?: elue?)?|ont ete(?: elue?s)?) (?:les? |la )?(?:co-?)?presidente?s? (?:du |de la |de l'|des )(?:groupe|comite|commission|conseil|conference|reunion|assemblee|bureau)\b/u,
  es: /(?<!\p{L})quien(?:es)? (?:es|son|era|eran|fue|fueron) (?:el |las? |los |elegid[oa]s? )?(?:co-?)?president[ea]s? (?:del |de la |de los |de las )(?:grupo|comite|comision|consejo|conferencia|reunion|asamblea|junta)\b/u,
};

/** Who holds an office, with the words for whose it is: "the Chair of the SBI, Mr. Emmanuel Dlamini (Eswatini)". */
const HOLDERS: Partial<Record<Language, RegExp>> = {
  en: /\b(?:Chair(?:man|person|woman)?|President|Rapporteur)(?: of (?:the )?(?<of>\p{L}(?:(?! (?:[Cc]hair|[Pp]r[eé]siden|[Rr]apporteu|[Rr]elator))[\p{L} '’-]){1,80}?))?, ?(?:(?:Mr|Ms|Mrs|Dr)\. )?\p{Lu}[\p{L}’'-]+ [^,;:.]{0,40}\(/gu,
  es: /(?<!\p{L})(?:[Pp]resident[ea]|[Rr]elatora?)(?: (?:del|de la|de los|de las) (?<of>\p{L}(?:(?! (?:[Cc]hair|[Pp]r[eé]siden|[Rr]apporteu|[Rr]elator))[\p{L} '’-]){1,80}?))?, ?(?:(?:Sra?|Excmo|Excma)\. )?\p{Lu}[\p{L}’'-]+ [^,;:.]{0,40}\(/gu,
  fr: /(?<!\p{L})(?:[Pp]résidente?|[Rr]apporteu(?:r|se))(?: (?:du|de la|de l['’]|des) ?(?<of>\p{L}(?:(?! (?:[Cc]hair|[Pp]r[eé]siden|[Rr]apporteu|[Rr]elator))[\p{L} '’-]){1,80}?))?, ?(?:(?:M|Mme)\.? )?\p{Lu}[\p{L}’'-]+ [^,;:.]{0,40}\(/gu,
};

/** Who chaired a meeting of one body, the head of another does not say. */
export const CHAIRS_OF_OTHERS: readonly OfText[] = [
  {
    // "En ma qualité de représentant du Président en exercice de l'Union africaine" (A/69/861): who chaired the 496th meeting of its Council, it does not say.
    name: 'names no head of another body alone, where it is asked who chaired a meeting',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      const body = ASKED[language]?.exec(plain(typed))?.groups?.body;
      const offices = [...plain(text).matchAll(OFFICES[code] ?? /$^/gu)];
      return (
        body === undefined ||
        code !== language ||
        offices.length === 0 ||
        PRESIDED.test(plain(text)) ||
        offices.some(({ groups }) => groups?.body === body)
      );
    },
  },
  {
    // "On behalf of the President of the International Committee of the Red Cross" (TPNW/MSP/2025/11): the Meeting's it does not name.
    name: 'names no head of another body alone, where it is asked who is that of one',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      const offices = [...plain(text).matchAll(OFFICES[code] ?? /$^/gu)];
      if (!HOLDER[language]?.test(plain(typed)) || code !== language || offices.length === 0) return true;
      const words: readonly string[] = plain(typed).match(/\p{L}+/gu) ?? [];
      return PRESIDED.test(plain(text)) || offices.some(({ groups }) => words.includes(groups?.body ?? ''));
    },
  },
];

/** "The President of the third Meeting": whose office it is, behind its number. */
const HEADS =
  /\b(?:[Cc]hair(?:man|person|woman)?|[Pp]resident)s? of (?:the )?(?:(?:first|second|third|\p{L}+th)(?:-\p{L}+)? )?(?<body>\p{L}+)/gu;

/** Who holds an office in one body, whoever holds it in another does not say. */
export const HOLDERS_OF_OTHERS: readonly Rule[] = [
  {
    // "On behalf of the President of the International Committee of the Red Cross" (TPNW/MSP/2025/11), asked in Russian who was that of the Meeting.
    name: 'names no head of another body alone, where who is that of one is asked in another language',
    keeps: ({ text, language: { code } }, { asked, sought }) => {
      if (code !== 'en' || asked.language === 'en' || officeAsked(asked) !== 'chair') return true;
      const heads = [...text.matchAll(HEADS)].map(({ groups }) => groups?.body ?? '');
      const isSought = (body: string) => sought.words.some((one) => holds(one, termsIn(body, code), code));
      return heads.length === 0 || PRESIDED.test(plain(text)) || heads.some(isSought);
    },
  },
  {
    // "Its Chair and the Chair of the SBI, Mr. Emmanuel Dlamini (Eswatini), would convene the forum" (FCCC/SBSTA/2018/4): who chaired the SBSTA, it does not say.
    name: 'names no Chair of another body alone, where it is asked who holds the office in one',
    keeps: ({ text, language: { code } }, { asked, world }) => {
      const ids = namedBodies(asked.bodies);
      const holders = [...text.matchAll(HOLDERS[code] ?? /$^/gu)];
      if (ids.length === 0 || !officeAsked(asked) || holders.length === 0) return true;
      const own = world.knowledge.bodies.filter(({ id }) => ids.includes(id));
      const names = own.flatMap((body) => [
        ...body.names.flatMap((name) => Object.values(name)),
        ...Object.values(body.also ?? {}).flat(),
      ]);
      const isOwn = (of: string) => names.some((name) => plain(name).includes(plain(of)));
      return holders.some(({ groups }) => groups?.of === undefined || isOwn(groups.of));
    },
  },
];
