import type { Answer, AnswerLanguage } from '../model.ts';
import { literal } from '../records/text.ts';
import { isUntitled } from '../records/untitled.ts';
import { phrasesOf } from './phrases/phrases.ts';
import type { World } from './world.ts';

/** What comes before a title in quotation marks, and what stands for it where it is no title; the first that fits. */
const NAMES: Record<AnswerLanguage, [before: string, named: string][]> = {
  ar: [
    ['(?<=وثيقة )', ''],
    ['', 'الوثيقة '],
  ],
  en: [['', 'document ']],
  es: [
    ['\\bde ', 'del documento '],
    ['', 'el documento '],
  ],
  fr: [
    ['\\bde ', 'du document '],
    ['', 'le document '],
  ],
  ru: [
    ['(?<=[Дд]окумент[а-я]* )', ''],
    ['', 'документ '],
  ],
  zh: [['', '文件']],
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * An answer that calls documents without a title by their symbol, without quotation marks: "document E/C.16/2015/1".
 *
 * @example nameUntitled({ ...answer, lead: '“E/C.16/2015/1” is dated 2 February 2015.' }, world).lead
 * // 'Document E/C.16/2015/1 is dated 2 February 2015.'
 */
export function nameUntitled(answer: Answer, world: Pick<World, 'knowledge'>): Answer {
  const titles = world.knowledge.records.flatMap(({ document }) => (isUntitled(document) ? [document.title] : []));
  const used = new Set(titles);
  if (used.size === 0) return answer;
  const names = NAMES[answer.language];
  const { quoted } = phrasesOf(answer.language);
  const name = (text: string): string => {
    let named = text;
    for (const title of used) {
      if (!named.includes(title)) continue;
      for (const marked of [quoted(title), `«${title}»`])
        for (const [before, instead] of names)
          named = named.replaceAll(new RegExp(`${before}${literal(marked)}`, 'gu'), () => `${instead}${title}`);
    }
    return named === text || text.startsWith(named.slice(0, 1)) ? named : capital(named);
  };
  const nominative = names.at(-1)?.[1] ?? '';
  return {
    ...answer,
    lead: name(answer.lead),
    lines: answer.lines.map(name),
    notes: answer.notes.map(name),
    sources: answer.sources.map((source) =>
      used.has(source.title) ? { ...source, title: `${nominative}${source.title}` } : source,
    ),
  };
}
