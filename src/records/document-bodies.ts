import type { Body, BodyId } from '../model.ts';
import { bareMention } from './bare-names.ts';
import { bodyNames, conferenceOf, familyOf, findMentions, type Mention, type Name } from './bodies.ts';
import { namesItsTreaty } from './conference-of-treaty.ts';
import type { Document } from './document.ts';
import type { LanguageData } from './languages/language.ts';
import { letteredName } from './lettered-names.ts';
import { acrossLines, overTwo, wholeLines } from './names-of-lines.ts';
import type { Passage } from './reading.ts';
import { squeeze } from './squeeze.ts';
import { plain } from './text.ts';

/** Paragraphs after the masthead in which the full name of a body still shows whose document it is. */
const OPENING_PARAGRAPHS = 3;

/** The bodies that the document is about: that of its symbol, and those whose full name its first paragraphs give. */
export function familyOfDocument(
  document: Document,
  bodies: readonly Body[],
  language: LanguageData,
  owner: Body | undefined,
): Body[] {
  const names = bodyNames(bodies, language).filter((name) => name.official);
  const head = document.paragraphs.filter(({ part }) => part === 'head');
  const rest = document.paragraphs.filter(({ part }) => part !== 'head').slice(0, OPENING_PARAGRAPHS);
  const mentionsIn = (all: Document['paragraphs']) =>
    all.flatMap(({ text }) => findMentions(plain(squeeze(text).text), names, language, undefined));
  const beginning = mentionsIn([...head, ...rest]);
  // A leaflet of two lines over its programme: the groups that meet beside the Conference tell which it is.
  const found =
    beginning.length > 0 ? beginning : mentionsIn(document.paragraphs.filter(({ part }) => part === 'programme'));
  const own = withoutOthers(bodyNames(bodies, language), conferenceOf(bodies, owner, language));
  const isNamed = (body: Body) => namesInFull(document, body, language);
  const lettered = head.flatMap(({ text }) => letteredName(text, bodies, language, isNamed) ?? []);
  // "Conference of the Parties" alone, in a document that names no treaty, or another: of which it is, nothing tells.
  const isOf = ({ body }: { body: BodyId }) =>
    owner !== undefined || bodies.every((one) => one.id !== body || namesItsTreaty(document, one, language));
  found.push(...wholeLines(head, own, language).filter(isOf), ...overTwo(head, names, language), ...lettered);
  return familyOf(new Set([...(owner ? [owner.id] : []), ...found.map((mention) => mention.body)]), bodies);
}

/** Whether some paragraph gives the name of a body. */
function namesInFull({ paragraphs }: Document, body: Body, language: LanguageData): boolean {
  const names = bodyNames([body], language).filter(({ official }) => official);
  return paragraphs.some(({ text }) => findMentions(plain(squeeze(text).text), names, language, undefined).length > 0);
}

/** Names without those of other bodies that are the same words: "Conference of the Parties" in FCCC/CP/2017/11/Add.1 is no other one. */
const withoutOthers = (names: readonly Name[], own: readonly Name[]): readonly Name[] =>
  own.length === 0
    ? names
    : names.filter(({ words, body }) => !own.some((name) => name.words === words && name.body !== body));

/** A shorter name is that of several bodies, or of none. */
const SHORTEST_FULL_NAME = 25;
const SHORTEST_FULL_HAN = 8;

const isFull = ({ words, official }: Name): boolean =>
  official && words.length >= (/\p{Script=Han}/u.test(words) ? SHORTEST_FULL_HAN : SHORTEST_FULL_NAME);

/** As much of a name as stands in a text whatever endings its words have there: most names are not in it. */
const beginningOf = ({ words }: Name, { endings, code }: LanguageData): string =>
  endings || code === 'zh' ? words.slice(0, SHORTEST_BEGINNING) : words;
const SHORTEST_BEGINNING = 4;

/** The bodies of which the text gives the long full name, beside those that the document is about: a report tells of their sessions, too. */
export function othersNamed(
  scanned: readonly Passage[],
  bodies: readonly Body[],
  family: readonly Body[],
  language: LanguageData,
): Body[] {
  const known = new Set(family.map(({ id }) => id));
  const whole = scanned.map((passage) => passage.plain).join('\n');
  const full = bodyNames(bodies, language).filter(
    (name) => isFull(name) && !known.has(name.body) && whole.includes(beginningOf(name, language)),
  );
  const found =
    full.length === 0 ? [] : scanned.flatMap(({ plain: words }) => findMentions(words, full, language, undefined));
  const named = new Set(found.map(({ body }) => body));
  return bodies.filter((body) => named.has(body.id) && !family.includes(body));
}

/** Words for a working group, in plain letters. */
const WORKING_GROUP = /working group|groupe de travail|grupo de trabajo|рабочая группа|(?:ال)?فريق (?:ال)?عامل|工作组/u;

/** Whether a name of a body says that it is a working group: those of a Commission are other bodies than itself. */
const isCalledGroup = ({ names }: Body): boolean =>
  names.some(({ from: _, to: __, ...words }) => Object.values(words).some((name) => WORKING_GROUP.test(plain(name))));

/** The paragraphs with the bodies that they name, and the working group that "the Working Group" stands for. */
export function withMentions(
  scanned: Passage[],
  family: Body[],
  others: readonly Body[],
  owner: Body | undefined,
  language: LanguageData,
  isOther: (plain: string, mention: Mention) => boolean = () => false,
) {
  const conference = conferenceOf(family, owner, language);
  const names = [
    ...withoutOthers(bodyNames(family, language), conference),
    ...conference,
    ...bodyNames(others, language).filter(isFull),
  ];
  const named = new Set(
    scanned.flatMap((passage) => findMentions(passage.plain, names, language, undefined)).map(({ body }) => body),
  );
  const groups = family.filter((body) => body.parent && body.series && named.has(body.id) && isCalledGroup(body));
  const subject: BodyId | undefined = groups.length === 1 ? groups[0]?.id : undefined;
  const passages = scanned.map((passage) => {
    const isHead = passage.paragraph.part === 'head';
    const bare = isHead
      ? (bareMention(passage.plain, owner, language.code) ?? letteredName(passage.paragraph.text, family, language))
      : undefined;
    const found = bare ? [bare] : findMentions(passage.plain, names, language, subject);
    return { ...passage, mentions: isHead ? found.filter((mention) => !isOther(passage.plain, mention)) : found };
  });
  return { passages: acrossLines(passages, names, language), subject };
}
