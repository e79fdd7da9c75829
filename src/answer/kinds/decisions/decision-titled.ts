import { bodyOf } from '../../../knowledge/knowledge.ts';
import type { Cited } from '../../../knowledge/sessions.ts';
import type { BodyId, DecisionClaim, Language, When } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { within } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, sourcesOf, withoutArticle } from '../../compose.ts';
import { deedOfDecision } from '../../decision-deeds.ts';
import { keysOf, sessionMeant, suffixesAt, suffixesOf, suffixOf } from '../../decision-suffixes.ts';
import { verbsAsked, wordsOfAsking, wordsOfTaker } from '../../deeds/deed-asked.ts';
import { holdsNumber, numbersIn } from '../../evidence/asked/numbers.ts';
import { holds, isBorder, type Terms, termsIn } from '../../evidence/fit.ts';
import { printedDecision } from '../../evidence/scope.ts';
import { type SoughtWord, soughtIn } from '../../evidence/words/sought.ts';
import type { Cue } from '../../lexicon.ts';
import { wordsOfPlace } from '../../place-words.ts';
import { placesNamed } from '../../places-named.ts';
import { spokenWith } from '../../reading/question.ts';
import { asksWhichDecision, framed } from '../../which-decision.ts';
import type { World } from '../../world.ts';

/** What else is asked of a decision. */
const OTHERWISE: Cue[] = [
  'who',
  'why',
  'hour',
  'howmany',
  'deadline',
  'documents',
  'cite',
  'say',
  'title',
  'negation',
  'endact',
  'create',
];

/** "Which decision sets the dates of future sessions?": dates are what it is about, and are not asked for. */
const asksTimeOrPlace = (asked: Asked): boolean =>
  spokenWith(asked, ['when', 'where']).some((word) => !NOUNS.test(word));

const NOUNS = /^(?:dates?|venues?|places|lieux|the|of|and)$/;

/** Words of the question that name the conference, its decision, or an article of a treaty, and nothing that a title says. */
const FRAME = framed(
  '缔约方|numbers?|numeros?|номер|涉及|art|arts|ст|porte\\p{L}*|traite|касается|tema|sujet|subject|matiere|domaine|ambito|materia|област\\p{L}*|сфер\\p{L}*|area|field|مجال|领域',
);

/**
 * The one decision of a session that is about what a question says, in its own words or in another language: by all telling words
 * of the question, which its title must hold, or letters for names in it.
 *
 * @example "quelle décision de la COP 20 porte sur le rapport du FEM" //=> 8/CP.20, "Report of the Global Environment Facility …"
 */
export const decisionTitled: Handler = (asked, world, say) => {
  const goesOn = asked.followUp && asked.focus?.soughtDecision === true;
  if (!goesOn && !asksWhichDecision(asked)) return undefined;
  if (asked.decisions.length + asked.symbols.length > 0) return undefined;
  if (OTHERWISE.some((cue) => asked.cues.has(cue)) || asksTimeOrPlace(asked)) return undefined;
  const places = placesNamed(asked, world);
  const suffixes =
    goesOn && asked.ordinals.length === 0
      ? [suffixOf(asked.focus?.decision ?? '')]
      : asked.ordinals.length === 0 && places.length === 1
        ? suffixesAt(places[0] ?? '', asked, world)
        : suffixesOf(asked, world);
  const body = ofNoSession(asked) && places.length === 0 ? asked.bodyIds[0] : undefined;
  const titled = world.knowledge.decisions.filter(
    ({ value }) =>
      value.title !== undefined &&
      (value.by === body || keysOf(value).some((key) => suffixes.includes(key))) &&
      asked.times.every(({ when }) => when !== undefined && isOfTime(value, when, world)),
  );
  const fitOf = subjectOf(asked, world, body);
  const fits = titled.flatMap((cited) => {
    const fit = fitOf?.(cited);
    return fit ? [{ cited, fit }] : [];
  });
  const [found, ...others] = fits.filter(({ fit }) => fit === 'said').map(({ cited }) => cited);
  const { id, title } = found?.value ?? {};
  if (!found || !id || others.some(({ value }) => value.id !== id)) {
    // "And on forests?" asks for another decision of that session, and for no sentence of any document.
    const isNone = goesOn && fitOf && asked.cues.has('follow') && asked.ordinals.length === 0;
    return isNone || (!found && fits.length > 0)
      ? notInRecords(asked, world, say, 'decision', { lead: say.notInRecords })
      : undefined;
  }
  const parts = {
    lead: say.decisionFound(say.theDecision(id)),
    lines: [say.quoted(title ?? '')],
    decisions: [id],
    sources: sourcesOf([found]),
  };
  return answered(asked, 'decision', parts, { decision: id, soughtDecision: true });
};

/** "Which decision sets the rules of procedure of the CMA?": of one body, and of whichever of its sessions. What was done first, an earlier one may have done. */
const ofNoSession = (asked: Asked): boolean =>
  !asked.followUp &&
  asked.ordinals.length === 0 &&
  asked.bodyIds.length === 1 &&
  asked.bodies.some(({ weak }) => !weak) &&
  deedOfDecision(asked) === undefined &&
  !(['adopt', 'decide', 'permanent', 'cancelled'] as const).some((cue) => asked.cues.has(cue));

/** Whether a decision was taken in a time that is named, by the day that a document gives it: "of the annual session 2025". */
const isOfTime = ({ id, by }: DecisionClaim, when: When, { knowledge }: World): boolean =>
  knowledge.decisions.some(
    ({ value }) => value.id === id && value.by === by && value.date !== undefined && within(value.date, when),
  );

/** "The decision that it took": how it was taken, no title says. */
const TAKEN: Cue[] = ['adopt', 'taken'];

/** So many telling words a title holds. */
const FEWEST = 2;
const LIGHT_LENGTH = 3;

/** What a decision has of a question: all of it, or all but the body that is named, of which it says nothing. */
type Fit = 'said' | 'of-other';

/** Tells how the title of a decision fits what a question is about. Undefined where it says too little. */
function subjectOf(
  asked: Asked,
  world: World,
  taker: BodyId | undefined,
): ((cited: Cited<DecisionClaim>) => Fit | undefined) | undefined {
  const sought = soughtIn(asked, world);
  const session = asked.ordinals.map(({ value }) => String(value));
  const figures = sought.figures.filter((figure) => !session.includes(figure));
  // What else is counted, the title counts: "the Sixth Assessment Report".
  const counted = asked.ordinals.length < 2 ? [] : asked.ordinals.filter((one) => one !== sessionMeant(asked, world));
  const numbers = numbersIn({ ...asked, ordinals: counted }, { ...sought, figures });
  const places = placesNamed(asked, world).flatMap((place) => [...wordsOfPlace(place, world)]);
  const names = [...wordsOfTaker(asked, world), ...places, ...wordsOfAsking(asked, TAKEN)];
  const words = sought.words.filter(
    ({ word, weight, ofBody }) =>
      !FRAME.test(word) &&
      !names.includes(word) &&
      (weight > 0 || ofBody) &&
      (word.length >= LIGHT_LENGTH || asked.language === 'zh'),
  );
  const verbs = new Set(verbsAsked(asked, ['adopt']));
  if (words.length < FEWEST) return undefined;
  return ({ value: { id, by, title = '' }, record }) => {
    const { language } = record.document;
    const terms = termsIn(title, language);
    // "Which decision sets the dates?": that it did, its title need not say.
    const isFree = (word: SoughtWord) =>
      verbs.has(word.word) || isBorder(sought.words, sought.words.indexOf(word), language);
    // The one body that is named took it, which its title need not say.
    const isTaker = asked.bodyIds.length === 1 && asked.bodyIds[0] === by;
    // The whole name of every other body that is named, in whatever language.
    const others = asked.bodyIds.filter((body) => body !== by);
    const isNamed = others.length > 0 && others.every((body) => namesBody(title, body, language, world));
    const missing = words.filter(
      (word) => !isSaid(word, terms, language) && !isFree(word) && !((isTaker || isNamed) && word.ofBody),
    );
    const isTitle =
      words.filter((word) => isSaid(word, terms, language)).length >= FEWEST &&
      numbers.every((number) => holdsNumber(title, number, languageOf(language))) &&
      asked.items.every(({ number }) => holdsPart(title, number)) &&
      missing.every(({ ofBody, isLight }) => ofBody || isLight);
    if (!isTitle) return undefined;
    // The body that took it is said by that.
    const isOwn = by !== undefined && by === taker && !missing.some(({ ofBody }) => !ofBody);
    if (missing.length === 0 || isOwn || saysBeside(id ?? '', words, world)) return 'said';
    return missing.some(({ ofBody }) => ofBody) ? 'of-other' : undefined;
  };
}

/** Whether a text holds a word, or the name that its letters stand for. */
const isSaid = (word: SoughtWord, terms: Terms, language: Language): boolean =>
  holds(word, terms, language) ||
  (word.names?.get(language)?.some((name) => name.every((term) => terms.terms.has(term))) ?? false);

/** Whether a title has the name of a body, without its article. */
const namesBody = (title: string, body: BodyId, language: Language, { knowledge }: World): boolean =>
  bodyOf(knowledge, body).names.some(
    ({ [language]: name }) => name && plain(title).includes(plain(withoutArticle(name))),
  );

/** "Paragraph 1(c)" is 1 c. */
const holdsPart = (title: string, part: string): boolean =>
  plain(title).includes(part) ||
  plain(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .includes(part);

/** What a title leaves out of who is told to do it, and for how long, one paragraph of the decision must say with the rest. */
const saysBeside = (id: string, words: readonly SoughtWord[], world: World): boolean =>
  printedDecision(actOf(id), world).some(({ record: { document }, paragraphs }) =>
    paragraphs.some(({ text }) =>
      words.every((word) => isSaid(word, termsIn(text, document.language), document.language)),
    ),
  );

/** `decision 8/CP.20`, taken apart. */
function actOf(id: string): { word: string; number: string } {
  const [word = '', number = ''] = id.split(' ');
  return { word, number };
}
