import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { readOnce } from '../../kept.ts';
import type { OwnOf } from '../bodies/own-bodies.ts';
import { calledAgain } from '../days/called-again.ts';
import { calledBefore, tellsOfFurther } from '../days/further-ones.ts';
import { type Around, type Terms, termsIn } from '../fit.ts';
import { landsIn } from '../lands/lands.ts';
import { namesOfLand, ownLand } from '../lands/own-land.ts';
import { isCalledShort } from '../letters/short-names.ts';
import { namesCalledShort } from '../letters/short-of-letters.ts';
import { titlesAbove } from '../texts/sections.ts';
import { ownersOf } from '../texts/series-owners.ts';
import { thoseOfAct } from '../texts/those-of-act.ts';
import { treatyIn } from '../texts/treaties.ts';
import { subjectsOf } from './subjects.ts';

/** What stands around a sentence of a paragraph, behind the sentence before it. */
export function aroundOf(
  record: DocumentRecord,
  paragraph: Paragraph,
  before: string,
  { bodyIds, typed, language: spoken }: Asked,
  own: OwnOf,
  sentence = '',
): Around {
  const { key } = paragraph;
  const { language } = record.document;
  const { bodies, names, parents } = own(record, key);
  // "The Forum of the Council": what a document of the Council says of it, it names.
  const isOrgan = (body: string) => !parents.has(body) && [...parents.values()].includes(body);
  const isNamedBeside = (body: string) => isOrgan(body) && bodyIds.some((id) => !bodies.includes(id));
  const short = namesCalledShort(sentence, record, typed, spoken);
  const further = tellsOfFurther(sentence, language) ? [calledBefore(before, language)] : [];
  const again = calledAgain(sentence, record, paragraph);
  const called = [...short, ...further, ...(again ? [again] : [])];
  return {
    ...termsIn(before, language),
    ofBody:
      bodies.some((body) => bodyIds.includes(body) && !isNamedBeside(body)) || isCalledShort(sentence, record, bodyIds),
    names: called.length > 0 ? both(names, termsIn(called.join(' '), language)) : names,
    headings: termsIn(`${titlesAbove(record, key)} ${thoseOfAct(sentence, record, typed)}`, language),
    subjects: termsIn(`${namesOf(record)} ${regulationOf(record, key)}`, language),
  };
}

/** All that two texts have. */
const both = (one: Terms, other: Terms): Terms => ({
  terms: new Set([...one.terms, ...other.terms]),
  beginnings: new Set([...one.beginnings, ...other.beginnings]),
  initials: `${one.initials} ${other.initials}`,
});

/** The title of the treaty, the constitution or the rules to which a paragraph belongs: "The seat is fixed at Berne" need not say of whom. */
function regulationOf(record: DocumentRecord, key: string): string {
  if (RULES.test(plain(record.document.title))) return rulesOf(record);
  const { title, keys } = clausesIn(record);
  return keys.has(key) ? title : '';
}

/** The title of rules, with the paragraph that says what the letters in it stand for: "la Commission pour la Protection du Rhin (CIPR)". */
const rulesOf = readOnce(({ document: { title }, paragraphs }) => {
  const [letters] = title.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u) ?? [];
  const named = letters === undefined ? undefined : paragraphs.find(({ text }) => text.includes(`(${letters})`));
  return `${title} ${named?.text ?? ''}`;
});

const clausesIn = readOnce((record) => {
  const treaty = treatyIn(record);
  const keys = [...(treaty?.articles.values() ?? [])].flat().map(({ key }) => key);
  return { title: treaty?.title ?? '', keys: new Set(keys) };
});

/** Titles of rules by which a body works, in plain letters. */
const RULES =
  /^(?:(?:draft|general|financial|revised) )?(?:rules of procedure|regulations|statutes?|by-?laws|terms of reference)\b|^(?:reglement (?:interieur|financier|general)|statuts?|mandat) |^(?:reglamento|estatutos?|mandato)\b|^(?:правила процедуры|устав|положение|регламент)|^(?:النظام (?:الداخلي|الاساسي)|لايحه)|(?:议事规则|章程|规约|条例)$/u;

/** The names that all of a document is about: those that it has all over, its country, and whose document it is. */
const namesOf = readOnce((record) => {
  const { language } = record.document;
  const land = ownLand(record);
  const country = land ? namesOfLand(land, language) : '';
  // Greenland is named often in a report of Denmark, and is not what all of it is about.
  const names = subjectsOf(record)
    .split(' ')
    .filter((name) => land === undefined || landsIn(name, language).every((other) => other === land));
  return [...names, country, ownersOf(record)].join(' ');
});
