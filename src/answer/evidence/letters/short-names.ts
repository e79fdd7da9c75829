import type { BodyId, DocumentRecord, Language } from '../../../model.ts';
import { literal, plain } from '../../../records/text.ts';
import { readOnce } from '../../kept.ts';
import { ownResolution } from '../../own-resolution.ts';

/** What begins the part of a name that says for what a body is, in plain letters; and where its noun stands in what is before that. */
const PARTS: Record<Exclude<Language, 'zh'>, { tail: RegExp; noun: 'first' | 'last' }> = {
  en: { tail: / (?:of|on|for|to|in|with) /u, noun: 'last' },
  fr: { tail: / (?:d[eu]s? |d'|pour |sur |charge\p{L}* |a l|aux? )/u, noun: 'first' },
  es: { tail: / (?:del? |para |sobre |encargad[oa] |en )/u, noun: 'first' },
  ru: { tail: / (?:по|для|организации|в) /u, noun: 'last' },
  ar: { tail: / (?:المعني\p{L}*|المكلف\p{L}*|ل\p{L}+|ب\p{L}+|بين) /u, noun: 'first' },
};

/** The organization before a name. */
const ORGANIZATION = /^(?:united nations|un) /u;

/** The end of a name in Chinese: 特别委员会. */
const HAN = /(?:特别|常设|咨询|专家|临时|特设|预备)*(?:委员会|理事会|论坛|工作组)$/u;

/** A name without what it is for, and its noun alone. */
function shortsOf(name: string, language: Language): string[] {
  const words = plain(name).replace(ORGANIZATION, '');
  if (language === 'zh') {
    const end = HAN.exec(words)?.[0] ?? '';
    return [end, end.replace(/^.*(?=.{3}$)/u, '')].filter((short) => short !== '' && short !== words);
  }
  const { tail, noun } = PARTS[language];
  const at = tail.exec(`${words} `)?.index ?? -1;
  if (at <= 0) return [];
  const head = words.slice(0, at);
  const single = noun === 'first' ? head.split(' ')[0] : head.split(' ').at(-1);
  return [...new Set([head, single ?? ''])].filter(Boolean);
}

/** The noun of a name: "Fonds" of "Fonds pour l'environnement mondial", "facility" of "Global Environment Facility". */
export function nounOf(name: string, language: Exclude<Language, 'zh'>): string | undefined {
  const { tail, noun } = PARTS[language];
  const words = plain(name);
  const head = words.slice(0, tail.exec(words)?.index ?? words.length).split(' ');
  return noun === 'first' ? head[0] : head.at(-1);
}

/** Words behind a noun that are no part of a longer name, in plain letters; and such as are before it. */
export const ENDS =
  /^(?:$|[\s]*[,.;:)؛،。；，]| (?:shall|should|will|would|may|has|have|had|is|was|at|in|during|held|to|and|qui|dont|a|en|est|doit|tien\p{L}*|devrait|lors|au|aux|le|et|que|se|celebr\p{L}*|deb\p{L}+|ha|es|y|провести|проведет|должн\p{L}*|на|в|и|будет|может|في|التي|الذي|ان|الي|من)(?!\p{L})|\p{Script=Han})/u;

/** The bodies that a resolution names in full, by what it may call them for short; nothing that two of them may be called. */
const shortNamesOf = readOnce((record): ReadonlyMap<string, BodyId> => {
  const { language } = record.document;
  const named = record.claims.flatMap((claim) => ('name' in claim ? [claim.name] : []));
  const names = new Map<string, BodyId | undefined>();
  for (const { body, name } of named)
    for (const short of shortsOf(name, language))
      names.set(short, names.has(short) && names.get(short) !== body ? undefined : body);
  return new Map([...names].flatMap(([short, body]) => (body === undefined ? [] : [[short, body] as const])));
});

/** A word of Russian has endings. */
export const formOf = (short: string, language: Language): string =>
  language === 'ru'
    ? short
        .split(' ')
        .map((word) => `${literal(word.slice(0, -ENDING))}\\p{L}{0,4}`)
        .join(' ')
    : literal(short);
const ENDING = 2;

/**
 * Whether a sentence of a resolution calls one of some bodies by a part of the name that the resolution gives in full: "the Special
 * Committee shall hold its next session", where it names no other one.
 */
export function isCalledShort(text: string, record: DocumentRecord, bodyIds: readonly BodyId[]): boolean {
  if (bodyIds.length === 0 || ownResolution(record) === undefined) return false;
  const { language } = record.document;
  const words = plain(text);
  return [...shortNamesOf(record)].some(([short, body]) => {
    if (!bodyIds.includes(body)) return false;
    const form = new RegExp(`${language === 'zh' ? '' : '(?<!\\p{L})'}${formOf(short, language)}`, 'gu');
    return [...words.matchAll(form)].some(({ 0: { length }, index }) => {
      const isName = language === 'ar' || language === 'zh' || /\p{Lu}/u.test(text[index] ?? '');
      const before = text.slice(0, index);
      return isName && ENDS.test(words.slice(index + length)) && !isLonger(before, language);
    });
  });
}

/** What may stand before a name in Chinese that is no part of it: 决定委员会, 请委员会. */
const BORDER =
  /(?:^|[\p{P}\s请由该本各与和及在的经向对为使认告]|决定|注意到|欢迎|鼓励|邀请|要求|建议|促请|强调|赞扬|表示)$/u;

/** "The Sixth Committee", 第六委员会: what stands before a noun may be of another name. */
const isLonger = (before: string, language: Language): boolean =>
  language === 'zh' ? !BORDER.test(before) : (language === 'en' || language === 'ru') && /\p{Lu}\p{L}+ $/u.test(before);
