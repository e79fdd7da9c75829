import type { Language, YearlyTerm } from '../../model.ts';
import type { Span } from '../text.ts';

/** A session of which a text speaks by its place in the year. */
export type YearlySession = Span & { term: YearlyTerm; year?: string };

/** Words for the annual, the substantive and the organizational session and for the first, second and third regular ones, in plain letters; before and behind them, a year. */
type Words = {
  annual: string;
  substantive: string;
  organizational: string;
  regular: (nth: string) => string;
  nth: [string, string, string];
  year: [string, string];
};

const YEAR = '(?<!\\d)(?:19|20)\\d\\d(?!\\d)';

const WORDS: Record<Language, Words> = {
  en: {
    annual: 'annual sessions?',
    substantive: 'substantive sessions?',
    organizational: 'organi[sz]ational sessions?',
    regular: (nth) => `(?:${nth}) regular sessions?`,
    nth: ['first|1st', 'second|2nd', 'third|3rd'],
    year: ['<year> ', ',? (?:of |for |in )?(?:the year )?<year>'],
  },
  fr: {
    annual: 'session annuelle',
    substantive: 'session de fond',
    organizational: 'session d.organisation|session organisationnelle',
    regular: (nth) => `(?:${nth}) session ordinaire`,
    nth: ['premiere|1re|1ere', 'deuxieme|seconde|2e', 'troisieme|3e'],
    year: ['(?!)', ',? (?:de (?:l.annee )?|pour |en )?<year>'],
  },
  es: {
    annual: 'periodo de sesiones anual|sesion anual|periodo anual de sesiones',
    substantive: 'periodo de sesiones sustantivo|periodo sustantivo de sesiones|sesion sustantiva',
    organizational: 'periodo de sesiones de organizacion|sesion de organizacion',
    regular: (nth) => `(?:${nth}) (?:periodo ordinario de sesiones|periodo de sesiones ordinario|sesion ordinaria)`,
    nth: ['primer|primera|1[º°.]*', 'segundo|segunda|2[º°.]*', 'tercer|tercera|3[º°.]*'],
    year: ['(?!)', ',? (?:de(?:l ano)? |correspondiente a )?<year>'],
  },
  ru: {
    annual: '(?:ежегодн|годов)\\p{L}+ сесси\\p{L}+',
    substantive: 'основн\\p{L}+ сесси\\p{L}+',
    organizational: 'организационн\\p{L}+ сесси\\p{L}+',
    regular: (nth) => `(?:${nth}) (?:очередн|регулярн)\\p{L}+ сесси\\p{L}+`,
    nth: ['перв\\p{L}+', 'втор\\p{L}+', 'треть\\p{L}+'],
    year: ['(?!)', ',? (?:за )?<year>(?: год\\p{L}*| г\\.)?'],
  },
  ar: {
    annual: '\\p{L}*دور(?:ه|ته|تها) (?:ال)?سنويه',
    substantive: '\\p{L}*دور(?:ه|ته|تها) (?:ال)?موضوعيه',
    organizational: '\\p{L}*دور(?:ه|ته|تها) (?:ال)?تنظيميه',
    regular: (nth) => `\\p{L}*دور(?:ه|ته|تها) (?:ال)?عاديه (?:ال)?(?:${nth})`,
    nth: ['اولي', 'ثانيه', 'ثالثه'],
    year: ['(?!)', ' (?:ل?عام |لسنه )?<year>'],
  },
  zh: {
    // "2025年会议委员会" is of a committee in a year.
    annual: '年度(?:会议|届会)|(?<!\\d)年会(?!议)',
    substantive: '实质性(?:会议|届会)',
    organizational: '组织(?:会议|届会)',
    regular: (nth) => `第(?:${nth})[届次](?:经常|常|例行?)(?:会议|届会|会)`,
    nth: ['一|1', '二|2', '三|3'],
    year: ['<year>年', '(?!)'],
  },
};

const TERMS: readonly YearlyTerm[] = ['first regular', 'second regular', 'third regular'];

const made = new Map<Language, readonly [YearlyTerm, RegExp][]>();

function expressionsOf(language: Language): readonly [YearlyTerm, RegExp][] {
  const known = made.get(language);
  if (known) return known;
  const { annual, substantive, organizational, regular, nth, year } = WORDS[language];
  const [before, behind] = [0, 1].map((side) => year[side]?.replace('<year>', `(?<year${side}>${YEAR})`));
  const start = language === 'zh' ? '' : '(?<![\\p{L}\\d-])';
  const whole = (words: string) => {
    const end = language === 'zh' ? '' : '(?!\\p{L})';
    return new RegExp(`${start}(?:${before})?(?:${words})${end}(?:${behind})?`, 'u');
  };
  const list: [YearlyTerm, RegExp][] = [
    ['annual', whole(annual)],
    ['substantive', whole(substantive)],
    ['organizational', whole(organizational)],
    ...TERMS.map((term, i): [YearlyTerm, RegExp] => [term, whole(regular(nth[i] ?? ''))]),
  ];
  made.set(language, list);
  return list;
}

/**
 * The session that a text in plain letters names by its place in the year, as the executive boards of funds and programmes call
 * theirs (DP/2025/L.2, E/ICEF/2025/11); undefined where it names none or several.
 *
 * @example yearlySession('annual session 2025', 'en') // { term: 'annual', year: '2025', start: 0, end: 19 }
 */
export function yearlySession(plain: string, language: Language): YearlySession | undefined {
  const [found, ...others] = expressionsOf(language).flatMap(([term, expression]): YearlySession[] => {
    const match = expression.exec(plain);
    if (!match) return [];
    const year = match.groups?.year0 ?? match.groups?.year1;
    return [{ term, ...(year && { year }), start: match.index, end: match.index + match[0].length }];
  });
  return others.length === 0 ? found : undefined;
}
