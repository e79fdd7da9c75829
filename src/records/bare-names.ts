import type { Body, Language } from '../model.ts';
import type { Mention } from './bodies.ts';
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

/**
 * The organ to whose series the symbol of a document belongs, where a line of its head holds nothing but the bare name of it:
 * CL 127/1 of FAO is headed "Council". None where the line names another.
 *
 * @example bareMention('理事会', faoCouncil, 'zh')?.body // 'fao-council'
 */
export function bareMention(line: string, owner: Body | undefined, code: Language): Mention | undefined {
  const words = plain(line).replace(/[\s*|]+$/u, '');
  if (!owner || !BARE[code].includes(words)) return undefined;
  const bare = bareOf(words, code);
  const isPart = (name: string) =>
    code === 'zh' ? name.endsWith(bare) : `${name} `.startsWith(`${bare} `) || name.endsWith(` ${bare}`);
  const own = owner.names.some((name) => isPart(plain(name[code] ?? '')));
  return own ? { body: owner.id, official: true, generic: false, start: 0, end: words.length } : undefined;
}
