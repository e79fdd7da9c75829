import type { DocumentRecord, Paragraph } from '../../model.ts';

/** An office whose holder the head of a record names. */
export type OfficeNamed = 'chair' | 'rapporteur';

const CHAIR =
  'chair(?:man|person|woman)?|pr[eé]sidente?|председатель(?:ница)?|председательствующ(?:ий|ая)|(?:ال)?رئيس[ةه]?|主席';
const RAPPORTEUR = 'rapporteuse|rapporteur|relatora?|докладчи(?:к|ца)|(?:ال)?مقرر[ةه]?|报告员';
/** Words of a deputy, or of one who is in the chair for a time: the line still says who presided. */
const BEFORE = '(?:(?:acting|temporary|interim|provisional) )?';
const AFTER = '(?: (?:par intérim|provisoire|interin[oa]|provisional|temporaire)| \\((?:acting|temporary)\\))?';
/** The Chair or Vice-Chair who is the Rapporteur as well, and the words between the two offices. */
const VICE =
  '(?:(?:vice-?|deputy |заместитель |نائب )?(?:chair(?:man|person|woman)?|pr[eé]sidente?|председател[ья]|(?:ال)?رئيس)|副?主席)';
const AND = ' ?(?:[-–/,]|and|cum|et|y|и|و|兼)[ -]?(?:ال)?';

/** "Председатель: г‑н Дьякону", "2. Chairperson: Ambassador Hasani", "副主席兼报告员:…": an office, a colon, and who holds it. */
const LINES: Record<OfficeNamed, RegExp> = {
  chair: new RegExp(`^(?:\\d+\\.? )?${BEFORE}(?:${CHAIR})(?:${AND}(?:${RAPPORTEUR}))?${AFTER} ?[:：] ?`, 'iu'),
  rapporteur: new RegExp(`^(?:\\d+\\.? )?(?:${VICE}${AND})?(?:${RAPPORTEUR}) ?[:：] ?`, 'iu'),
};

const TITLE =
  'Mrs?|Ms|Miss|Dr|Prof|Sir|Dame|Judge|Amb|Ambassador|H\\.E|S\\.E|M|MM|Mme|Mlle|Sra?|Srta|Embajadora?|Ambassadeur|Ambassadrice|г-н|г-жа|господин|госпожа|посол|д-р';
const WORD =
  "(?:\\p{Lu}[\\p{L}’'.-]*|(?:de|da|do|dos|del|della|der|van|von|el|al|la|le|bin|ben|y|фон|де|аль|later|then|puis|luego|затем|and|et)(?!\\p{L}))";
const LAND = '(?: ?\\([^()]{2,60}\\))?';
/** Who holds an office: a name that its capitals or its title show, and the country in brackets. */
const NAMES = [
  new RegExp(`^(?:(?:${TITLE})\\.? ?)*(?:${WORD}[ ,]*){1,7}${LAND}[.;]?$`, 'u'),
  new RegExp(`^(?:(?:ال)?سيد(?:ة)?|السفير(?:ة)?|الدكتور(?:ة)?|القاضي(?:ة)?) ?[\\p{L}\\p{M}. -]{2,50}${LAND}[.]?$`, 'u'),
  /^[\p{Script=Han}·・‧.\s]{2,24}(?:[(（][\p{Script=Han}]{1,15}[)）])?[。]?$/u,
];

/** One who took the chair later in the same meeting: a line of its own below the first. */
const LATER =
  /^\(?(?:later|then|subsequently|puis|ensuite|plus tard|luego|más tarde|posteriormente|затем|позднее|далее|ثم|لاحقا|后来|随后|其后)(?!\p{L})/iu;

/** So many lines hold the head of a record. */
const HEAD = 25;

/** The number of a chapter on a line of its own. */
const CHAPTER = /^\s*[IVX]{1,4}\.?\s*$/u;

/** A space that was lost or set within a word: "P residente", "الرئيس ة : السيد ة أسار" (CEDAW/C/SR.629). */
const mended = (text: string): string =>
  text
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^(\p{Lu}) (?=\p{Ll}{4})/u, '$1')
    .replace(/(?<=\p{Script=Arabic}{3}) ة(?!\p{L})/gu, 'ة')
    .trim();

/**
 * The lines of a head that name the holder of an office; more than one, where the name stands below its office, or somebody
 * took the chair later. None where the lines name several.
 */
export function officerLine({ paragraphs }: DocumentRecord, office: OfficeNamed): Paragraph[] | undefined {
  const head = paragraphs.slice(0, HEAD);
  const found = head.flatMap((paragraph, at) => {
    const text = mended(paragraph.text);
    const label = LINES[office].exec(text)?.[0];
    if (label === undefined) return [];
    const name = text.slice(label.length);
    // "I.", the number of a chapter, may have come between them (A/52/622).
    const below = head.slice(at + 1).find((line) => !CHAPTER.test(line.text));
    if (name === '') return below && isName(mended(below.text)) ? [[paragraph, below]] : [];
    if (!isName(name)) return [];
    return [below && LATER.test(mended(below.text)) ? [paragraph, below] : [paragraph]];
  });
  return found.length === 1 ? found[0] : undefined;
}

const isName = (text: string): boolean => NAMES.some((name) => name.test(text));
