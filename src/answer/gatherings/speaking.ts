import type { Language } from '../../model.ts';
import { unpointed } from '../../records/text.ts';
import { without } from './without.ts';

/** How questions ask for a limit of time, in plain letters. */
const LIMIT: Record<Language, RegExp> = {
  ar: /كم (?:دقيق\p{L}*|من الوقت|تبلغ مده|مده)|ما (?:هي )?(?:ال)?مده|الوقت المخصص|الحد الاقصى|مده/gu,
  en: /\bhow (?:long|many minutes|much time)\b|\b(?:speaking|time)[ -](?:limits?|times?)\b|\bspeaking time\b|\b(?:max(?:imum)?) (?:time|length|duration)\b/gu,
  es: /\bcuanto tiempo\b|\bcuant[oa]s minutos\b|\btiempo (?:de uso )?de (?:la )?palabra\b|\btiempo para hablar\b|\bduracion(?: maxima)?\b|\blimite de tiempo\b/gu,
  fr: /\btemps de parole\b|\bcombien de (?:temps|minutes)\b|\bduree(?: maximale)?\b|\blimite de temps\b/gu,
  ru: /сколько (?:минут|времени)|как долго|регламент\p{L}* выступлени\p{L}+|(?:максимальн\p{L}+ )?продолжительност\p{L}+|лимит\p{L}* времени/gu,
  zh: /(?:限时|时限|时间限制|时间)?(?:是|为|有)?(?:多久|多长时间|多长|几分钟|多少分钟)|限时|时限|发言时间/gu,
};

/** Words for what is said at a gathering. */
const SPEECH: Record<Language, RegExp> = {
  ar: /(?:ال)?بيان\p{L}*|(?:ال|لل)?كلم(?:ه|ات)|(?:ان )?(?:ي|ت)تكلم\p{L}*|(?:ال)?متكلم\p{L}*|(?:ال)?تكلم|(?:ال)?ادلاء/gu,
  en: /\b(?:statements?|speeches|speech|speak(?:s|ing|ers?)?|interventions?|take the floor|the floor)\b/gu,
  es: /\b(?:declaracion(?:es)?|intervencion(?:es)?|intervenir|orador(?:es)?|habla(?:r|n)?|discursos?|palabra)\b/gu,
  fr: /\b(?:declarations?|discours|interventions?|orateurs?|parole|parle(?:r|nt)?|prendre la parole|s'exprim\p{L}+)(?!\p{L})/gu,
  ru: /выступ\p{L}+|заявлени\p{L}+|оратор\p{L}*|говорить/gu,
  zh: /发言/gu,
};

/** What a question says of who speaks, and where: the sentence says so, too. */
const SPEAKERS: readonly Record<Language, RegExp>[] = [
  {
    ar: /باسم (?:ال)?مجموع\p{L}*(?: من)?(?: (?:ال)?(?:دول|بلدان))?/gu,
    en: /\b(?:on behalf of|for) (?:an? |the )?(?:\p{L}+ )?groups?(?: of (?:states|countries))?\b/gu,
    es: /\ben nombre de (?:un |los )?grupos?(?: de (?:estados|paises))?\b/gu,
    fr: /\bau nom (?:d['’]un|de|des|du) ?groupes?(?: d['’]etats| de pays)?(?!\p{L})/gu,
    ru: /от имени (?:\p{L}+ )?групп\p{L}*(?: государств| стран)?/gu,
    zh: /代表(?:国家|某个|一个)?集团/gu,
  },
  {
    ar: /(?:ال)?(?:وفد|وفود)(?: (?:ال)?\p{L}*فرد\p{L}*| (?:ال)?واحد)?/gu,
    en: /\b(?:(?:an?|each|individual|single|one|national) )*delegations?\b/gu,
    es: /\bdelegacion(?:es)?(?: individual(?:es)?)?\b/gu,
    fr: /\b(?:(?:une|chaque|seule) )*delegations?(?: seule)?(?: a titre individuel)?\b/gu,
    ru: /(?:(?:отдельн|одн|кажд)\p{L}+ )?делегаци\p{L}+/gu,
    zh: /(?:单个|每个|个别|一个)?代表团/gu,
  },
  {
    ar: /(?:ال|لل)دول الاعضاء/gu,
    en: /\bmember states?\b/gu,
    es: /\bestados miembros\b/gu,
    fr: /\betats membres\b/gu,
    ru: /государств\p{L}*[- ]член\p{L}+/gu,
    zh: /会员国|成员国/gu,
  },
  {
    ar: /(?:ال)?جلس\p{L}+ (?:ال)?عامه/gu,
    en: /\bplenar(?:y|ies)(?: meetings?)?\b/gu,
    es: /\b(?:sesion(?:es)? plenarias?|pleno|plenaria)\b/gu,
    fr: /\b(?:seances? plenieres?|pleniere)\b/gu,
    ru: /пленарн\p{L}+(?: заседани\p{L}+)?/gu,
    zh: /全体会议/gu,
  },
  {
    ar: /(?:ال)?مناقش\p{L}+ (?:ال)?عامه/gu,
    en: /\bgeneral debate\b/gu,
    es: /\bdebate general\b/gu,
    fr: /\bdebat general\b/gu,
    ru: /общ\p{L}+ прени\p{L}+/gu,
    zh: /一般性辩论/gu,
  },
];

/** Words beside them that say nothing of which gathering is meant. */
const LITTLE: Record<Language, RegExp> = {
  ar: /(?<!\p{L})(?:يمكن|يجوز|يسمح|المسموح|لكل|عند|حين)(?!\p{L})/gu,
  en: /\b(?:may|can|must|should|does|do|has|have|get|gets|allowed|permitted|granted|given|each|when|made|make|be)\b/gu,
  es: /\b(?:pueden?|podran?|cada|cuando|tienen?|hacer|se)\b/gu,
  fr: /\b(?:quand|on|peut|peuvent|pourront|chaque|lorsqu['’]on|accorde\p{L}*|imparti\p{L}*|prendre)(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:может|могут|можно|дается|отводится|длится|длятся|ограничен\p{L}*|одн\p{L}{1,2}|на)(?!\p{L})/gu,
  zh: /可以|能够?|每次|每位|上|的|，|、/gu,
};

const MINUTES: Record<Language, RegExp> = {
  ar: /دقيق|دقائق|دقايق/u,
  en: /\bminutes?\b/u,
  es: /\bminutos?\b/u,
  fr: /\bminutes?\b/u,
  ru: /минут/u,
  zh: /分钟/u,
};

const tests = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/**
 * What a question leaves that asks how long somebody may speak: the words for the gathering; undefined where it does not ask that.
 *
 * @example gatheringSpokenAt('how long may member states speak in plenary at the Summit of the Future', 'en') // 'in at the Summit of the Future'
 */
export function gatheringSpokenAt(typed: string, language: Language): string | undefined {
  const text = unpointed(typed);
  const isAsked =
    tests(LIMIT[language], text) &&
    (tests(SPEECH[language], text) ||
      (MINUTES[language].test(text) && SPEAKERS.some((one) => tests(one[language], text))));
  if (!isAsked) return undefined;
  const patterns = [...SPEAKERS.map((one) => one[language]), LIMIT[language], SPEECH[language], LITTLE[language]];
  return without(typed, patterns).replaceAll(/\s+/gu, ' ').trim();
}

/**
 * Whether a sentence limits how long somebody may speak, and says of it all that a question says of who speaks, and where.
 *
 * @example limitsSpeech('… to make statements in plenary of up to five minutes', 'en', 'how long may one speak in plenary', 'en') // true
 */
export function limitsSpeech(text: string, code: Language, typed: string, language: Language): boolean {
  const [said, asked] = [unpointed(text), unpointed(typed)];
  return (
    MINUTES[code].test(said) &&
    tests(SPEECH[code], said) &&
    SPEAKERS.every((one) => !tests(one[language], asked) || tests(one[code], said))
  );
}
