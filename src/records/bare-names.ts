import type { Body, Language } from '../model.ts';
import type { Mention } from './bodies.ts';
import { BODY_NOUNS } from './languages/body-nouns.ts';
import { plain } from './text.ts';

/** How the masthead of a document calls the organ of an organization without naming that: "Council", `理事会`, `المجلس`. */
const BARE: Record<Language, readonly string[]> = {
  ar: ['المجلس', 'المجلس التنفيذي', 'الموتمر العام', 'الموتمر', 'الجمعيه العامه', 'اللجنه الدايمه', 'الاجتماع العام'],
  en: ['council', 'executive council', 'executive board', 'general conference', 'standing committee', 'plenary'],
  es: [
    'consejo',
    'consejo ejecutivo',
    'junta ejecutiva',
    'conferencia general',
    'comite permanente',
    'pleno',
    'plenario',
  ],
  fr: [
    'conseil',
    'conseil executif',
    "conseil d'administration",
    'conference generale',
    'comite permanent',
    'pleniere',
  ],
  ru: ['совет', 'исполнительныи совет', 'исполнительныи комитет', 'генеральная конференция', 'постоянныи комитет'],
  zh: ['理事会', '执行理事会', '执行局', '执行委员会', '大会', '常务委员会', '全体会议'],
};

/** "Al-" is not written before a name that a noun follows: مجلس منظمة الأغذية والزراعة. */
const bareOf = (words: string, code: Language) => (code === 'ar' ? words.replace(/(?:^| )ال/gu, ' ').trim() : words);

/** Whether words look like the name of a body: "Programme Committee", "Conférence". */
function isName(words: string, code: Language): boolean {
  const { noun, document, sentence } = BODY_NOUNS[code];
  return BARE[code].includes(words) || (noun.test(words) && !document.test(words) && !sentence.test(words));
}

/**
 * The organ to whose series the symbol of a document belongs, where a line of its head holds nothing but a part of its name:
 * CL 127/1 of FAO is headed "Council", PC 93/INF/1 "Programme Committee". None where the line names another.
 *
 * @example bareMention('理事会', faoCouncil, 'zh')?.body // 'fao-council'
 */
export function bareMention(line: string, owner: Body | undefined, code: Language): Mention | undefined {
  const words = plain(line).replace(/[\s*|]+$/u, '');
  if (!owner || !isName(words, code)) return undefined;
  const bare = bareOf(words, code);
  const isPart = (name: string) =>
    code === 'zh' ? name.endsWith(bare) : `${name} `.startsWith(`${bare} `) || name.endsWith(` ${bare}`);
  const own = [...owner.names.map((name) => name[code] ?? ''), ...(owner.also?.[code] ?? [])].some((name) =>
    isPart(plain(name)),
  );
  return own ? { body: owner.id, official: true, generic: false, start: 0, end: words.length } : undefined;
}

/**
 * Whether words are a part of what a body is called: its organization, or the organ without it.
 *
 * @example isPartOfName('Organización de Aviación Civil Internacional', icaoAssembly, 'es') // true
 */
export function isPartOfName(words: string, body: Body | undefined, code: Language): boolean {
  // Dashes are lost in copying: "Конференция государств участников".
  const even = (text: string) =>
    plain(text)
      .replace(/[\s,*|–—-]+/gu, ' ')
      .trim();
  const part = even(words);
  const names = [...(body?.names ?? []).map((name) => name[code] ?? ''), ...(body?.also?.[code] ?? [])].map(even);
  if (code === 'zh') return part !== '' && names.some((name) => name.includes(part));
  const bare = bareOf(part, code);
  return part !== '' && names.some((name) => ` ${name} `.includes(` ${part} `) || `${name} `.startsWith(`${bare} `));
}

/**
 * How the documents of an organ call it without its organization: the beginning of its name.
 *
 * @example bareNamesOf(boardOfUndp, 'en') // ['executive board']
 */
export const bareNamesOf = (body: Body, code: Language): string[] =>
  BARE[code].filter((bare) => body.names.some((name) => plain(name[code] ?? '').startsWith(`${bare} `)));
