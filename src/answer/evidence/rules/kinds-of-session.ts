import type { Language } from '../../../model.ts';
import { unpointed } from '../../../records/text.ts';
import { daysIn } from '../days/dates.ts';
import type { OfText } from './near-misses.ts';
import type { Rule } from './rule.ts';

/** What tells a session from others of the same body, in plain letters, and the words for sessions beside it. */
type Kinds = Record<Language, { noun: string; kinds: Record<Kind, string> }>;
type Kind = 'annual' | 'organizational' | 'special' | 'emergency' | 'resumed' | 'main' | 'intersessional' | 'informal';

const KINDS: Kinds = {
  en: {
    noun: '(?:session|meeting|segment)s?',
    kinds: {
      annual: 'annual',
      organizational: 'organi[sz]ational',
      special: 'special|extraordinary',
      emergency: 'emergency',
      resumed: 'resumed',
      main: 'main|substantive',
      intersessional: 'inter-?sessional',
      informal: 'informal',
    },
  },
  fr: {
    noun: '(?:sessions?|reunions?|seances?)',
    kinds: {
      annual: 'annuelles?',
      organizational: "d'organisation|organisationnelles?|consacree a l'organisation",
      special: 'extraordinaires?|speciales?',
      emergency: "d'urgence",
      resumed: 'reprises?|reprise de',
      main: 'principales?|de fond',
      intersessional: 'intersessions?',
      informal: 'informelles?|officieuses?',
    },
  },
  es: {
    noun: '(?:periodos? de sesiones|sesion(?:es)?|reunion(?:es)?)',
    kinds: {
      annual: 'anual(?:es)?',
      organizational: 'de organizacion|organizativ[oa]s?',
      special: 'extraordinari[oa]s?|especial(?:es)?',
      emergency: 'de emergencia',
      resumed: 'reanudad[oa]s?',
      main: 'principal(?:es)?|sustantiv[oa]s?',
      intersessional: 'entre periodos|interperiodos',
      informal: 'oficios[oa]s?|informal(?:es)?',
    },
  },
  ru: {
    noun: '(?:сесси|заседани|совещани)\\p{L}*',
    kinds: {
      annual: '(?:ежегодн|годов)\\p{L}+',
      organizational: 'организационн\\p{L}+',
      special: 'специальн\\p{L}+|внеочередн\\p{L}+',
      emergency: 'чрезвычайн\\p{L}+',
      resumed: 'возобновленн\\p{L}+',
      main: 'основн\\p{L}+',
      intersessional: 'межсессионн\\p{L}+',
      informal: 'неофициальн\\p{L}+|неформальн\\p{L}+',
    },
  },
  ar: {
    noun: '(?:ال)?(?:دوره|دورات|اجتماع|جلسه)\\p{L}*',
    kinds: {
      annual: '(?:ال)?سنويه?',
      organizational: '(?:ال)?تنظيميه?',
      special: '(?:ال)?استثناييه?|(?:ال)?خاصه?',
      emergency: '(?:ال)?طاريه?',
      resumed: '(?:ال)?مستانفه?',
      main: '(?:ال)?رييسيه?|(?:ال)?موضوعيه?',
      intersessional: 'بين الدورات',
      informal: 'غير رسميه?|غير الرسميه?',
    },
  },
  zh: {
    noun: '(?:届会|会议|会)',
    kinds: {
      annual: '年度',
      organizational: '组织',
      special: '特别',
      emergency: '紧急',
      resumed: '续',
      main: '主要|实质性',
      intersessional: '闭会期间',
      informal: '非正式',
    },
  },
};

/** Adjectives stand before the noun in these languages, and behind it in the others. */
const BEFORE: ReadonlySet<Language> = new Set(['en', 'ru', 'zh']);

const made = new Map<Language, readonly [Kind, RegExp][]>();

function expressionsOf(language: Language): readonly [Kind, RegExp][] {
  const known = made.get(language);
  if (known) return known;
  const { noun, kinds } = KINDS[language];
  const gap = language === 'zh' ? '' : '(?: \\p{L}+)? ';
  const list = Object.entries(kinds).map(([kind, words]): [Kind, RegExp] => {
    const parts = BEFORE.has(language) ? [`(?:${words})`, noun] : [noun, `(?:${words})`];
    const start = language === 'zh' ? '' : '(?<!\\p{L})';
    return [kind as Kind, new RegExp(`${start}${parts.join(gap)}`, 'u')];
  });
  made.set(language, list);
  return list;
}

/** Of what kind the sessions are of which a text speaks. */
const kindsIn = (text: string, language: Language): Kind[] =>
  expressionsOf(language).flatMap(([kind, expression]) => (expression.test(unpointed(text)) ? [kind] : []));

/** What is said of one kind of session says nothing of another. */
export const KINDS_OF_SESSION: readonly OfText[] = [
  {
    // "The dates of its main session (8–14 September 2015)": when the organizational one was, it does not say (A/AC.172/2015/L.1).
    name: 'speaks of a session of the kind that is asked about',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      const told = kindsIn(text, code);
      return kindsIn(typed, language).every((kind) => told.includes(kind));
    },
  },
];

/** The kind of the session that a text names last. */
const lastKind = (text: string, language: Language): Kind | undefined =>
  expressionsOf(language)
    .flatMap(([kind, { source }]) =>
      [...unpointed(text).matchAll(new RegExp(source, 'gu'))].map(({ index }) => ({ kind, index })),
    )
    .sort((a, b) => b.index - a.index)[0]?.kind;

/** Of several kinds of session in one sentence, each has its own days. */
export const DAYS_OF_KINDS: readonly Rule[] = [
  {
    // "A substantive session, from 3 to 21 April, and an organizational session at the beginning of 2023" (A/RES/77/90).
    name: 'gives the days of the session of the kind that is asked about',
    keeps: ({ text, language, dates, candidate: { record } }, { wanted, asked: { typed, language: spoken } }) => {
      const [kind, ...others] = wanted === 'date' ? kindsIn(typed, spoken) : [];
      if (!kind || others.length > 0) return true;
      const days = daysIn(text, language, record).filter(({ when }) => dates().includes(when));
      return days.every(({ start }) => [undefined, kind].includes(lastKind(text.slice(0, start), language.code)));
    },
  },
];
