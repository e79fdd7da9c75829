import { parse } from 'yaml';
import type { Language } from '../../model.ts';
import { detectLanguage } from '../languages/detect.ts';
import { plain } from '../text.ts';
import { asciiDocPieces } from './asciidoc.ts';
import type { Converted } from './converted.ts';
import { type Piece, writeOutline } from './outline.ts';

const NOTE = 'it is YAML; the decisions in it were set one below the other, each with its day and its words';

/** Such a file begins with what is said of the meeting. */
const OPENS = /^(?:---[ \t]*\r?\n)?metadata:[ \t]*\r?\n/;
/** More than this is no file that a person looks through. */
const LONGEST = 2_000_000;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const wordsIn = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? `${value}` : '';

/** What a meeting passes, as headings print it. */
const ACTS: Partial<Record<Language, Record<string, string>>> = {
  en: { resolution: 'Resolution', decision: 'Decision', recommendation: 'Recommendation', declaration: 'Declaration' },
  es: { resolution: 'Resolución', decision: 'Decisión', recommendation: 'Recomendación', declaration: 'Declaración' },
  fr: { resolution: 'Résolution', decision: 'Décision', recommendation: 'Recommandation', declaration: 'Déclaration' },
};

/** The parts of an act in their order, and the lists of strings of what no part took up. */
const PARTS = ['approvals', 'considerations', 'actions'];
const LEFT = ['x-unparsed'];

/** The words of one act: what its parts say, part by part, clause by clause. */
function clausesOf(act: Fields): string[] {
  const said = PARTS.flatMap((part) => fieldsIn(act[part]).map(({ message }) => wordsIn(message)));
  const left = LEFT.flatMap((part) => (Array.isArray(act[part]) ? act[part].map(wordsIn) : []));
  return [...said, ...left].filter((words) => words !== '');
}

/**
 * The heading of an act and its title: "Décision CIPM/112-2 (2023)" is both; where the title says no number, the kind, the number and
 * the year are the heading, as such acts are cited: "Résolution 2 (2014)".
 */
function headOf(act: Fields, day: string, language: Language): Piece[] {
  const title = wordsIn(act.title);
  const number = wordsIn(act.identifier);
  const kind = ACTS[language]?.[wordsIn(act.type)];
  const isNamed = number === '' || kind === undefined || title.includes(number);
  const year = day === '' ? '' : ` (${day.slice(0, 4)})`;
  const heading = isNamed ? title : `${kind} ${number}${year}`;
  return [
    ...(heading === '' ? [] : [{ kind: 'heading', level: 2, text: heading } as const]),
    ...(isNamed || title === '' ? [] : [{ kind: 'paragraph', text: title } as const]),
  ];
}

function actPieces(act: Fields, language: Language): Piece[] {
  const [day = ''] = Array.isArray(act.dates) ? act.dates.map(wordsIn) : [];
  return [
    ...headOf(act, day, language),
    ...(day === '' ? [] : [{ kind: 'paragraph', text: day } as const]),
    ...clausesOf(act).flatMap((words, _, all) => clausePieces(words, all.length > 1)),
  ];
}

/** The words of one clause; one of several that begins as none of its own sentence is an entry, and does not go on with the last. */
function clausePieces(words: string, isOfSeveral: boolean): Piece[] {
  const [first, ...others] = asciiDocPieces(words.split('\n'));
  if (first?.kind !== 'paragraph' || !isOfSeveral || !/^\p{Ll}/u.test(first.text))
    return first ? [first, ...others] : [];
  return [{ kind: 'entry', level: 0, marker: '-', text: first.text }, ...others];
}

function parsed(text: string): Fields | undefined {
  try {
    const value: unknown = parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the acts of a meeting that are kept in YAML, as those of the bodies of the Metre Convention are: the title of the meeting,
 * and under it each decision with its number, its day and its clauses, whose words may be AsciiDoc. The day of the file is that on
 * which the meeting ended, and is left out. Undefined for any other text.
 *
 * @example readYamlActs("metadata:\n  title: 3rd meeting\nresolutions:\n- title: Decision A/3-1\n  actions:\n  - message: elects N. Reed.\n")?.text
 * // '# 3rd meeting\n\n## Decision A/3-1\n\nelects N. Reed.\n'
 */
export function readYamlActs(text: string): Converted | undefined {
  if (!OPENS.test(text) || text.length > LONGEST) return undefined;
  const file = parsed(text);
  const meeting = isFields(file?.metadata) ? wordsIn(file.metadata.title) : '';
  const acts = Object.values(file ?? {})
    .map((list) => fieldsIn(list).filter((act) => clausesOf(act).length > 0))
    .find((list) => list.length > 0);
  if (meeting === '' || !acts) return undefined;
  const language = detectLanguage(plain(acts.flatMap(clausesOf).join(' ')));
  const title: Piece = { kind: 'heading', level: 1, text: meeting };
  return { text: writeOutline([title, ...acts.flatMap((act) => actPieces(act, language))]), notes: [NOTE] };
}
