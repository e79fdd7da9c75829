import type { AnswerLanguage, BodyId, DocumentRecord, Language } from '../../../model.ts';
import { bodyNames, findMentions } from '../../../records/bodies.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { plain } from '../../../records/text.ts';
import { fold } from '../../../search/analysis.ts';
import { isOfConference } from '../../conference-of-decision.ts';
import { decisionPrinting } from '../../deeds/decision-printing.ts';
import { numbersOf } from '../../deeds/deed-asked.ts';
import { doesIt } from '../../deeds/does-it.ts';
import { withoutInterposed } from '../../deeds/interposed.ts';
import { operativeOf } from '../../deeds/operative.ts';
import { ownResolution } from '../../own-resolution.ts';
import { asTyped, spokenWith } from '../../reading/question.ts';
import { isOfCities } from '../../session-of-decision.ts';
import type { World } from '../../world.ts';
import { takersAsked } from '../asked/founded-asked.ts';
import type { Plan } from '../asked/plan.ts';
import { holds, termsIn } from '../fit.ts';
import { saysCreated, saysFounded } from '../texts/founding.ts';
import { RECALLS } from '../texts/recalls.ts';
import { decisionAbove, headingsAbove } from '../texts/sections.ts';
import type { Weighed } from '../weighed.ts';
import type { SoughtWord } from '../words/sought.ts';
import type { Rule } from './rule.ts';

/** What a sentence must say of a decision that is asked for. */
export const DECISIONS: readonly Rule[] = [
  {
    name: 'gives a decision',
    keeps: (sentence, plan) =>
      plan.wanted !== 'decision' ||
      sentence.ids().length > 0 ||
      OLD_NUMBER.test(sentence.text) ||
      OF_SESSION.test(plain(sentence.text)) ||
      (!plan.isFounding && (isOfDecision(sentence, plan) || doesItself(sentence))),
  },
  {
    // "The mandate was established by the Council in its resolution 12": which resolution of the Assembly did it, that does not say.
    name: 'names no other body than the one that took the decision which is asked about',
    keeps: ({ text, language }, { wanted, asked, world }) => {
      const takers = wanted === 'decision' ? takersAsked(asked) : [];
      if (takers.length === 0) return true;
      const { bodies } = world.knowledge;
      const words = plain(text);
      const own = findMentions(words, bodyNames(bodies, language), language, undefined).filter(({ end }) =>
        TOOK.test(words.slice(end)),
      );
      return own.length === 0 || own.some(({ body }) => takers.includes(body));
    },
  },
  {
    // "Takes note of decision 13/CMA.1": what a decision of the CMP did is not told.
    name: 'gives no decision of another Conference than that which is asked about',
    keeps: ({ ids }, { wanted, asked: { typed } }) =>
      wanted !== 'decision' || ids().length === 0 || ids().some((id) => isOfConference(id, typed)),
  },
  {
    // "Based on the terms of reference in the annex to decision 1/CMP.12": what that decision did is not said.
    name: 'does more than cite a decision',
    // "Decides to renew the agreement, as contained in annex I to decision 14/CP.18", in decision 14/CP.23: that one renews it.
    keeps: (
      { text, language: { code }, candidate: { record, paragraph } },
      { wanted, deeds, asked: { cues, typed } },
    ) =>
      wanted !== 'decision' ||
      cues.has('mandate') ||
      UNDER.test(typed) ||
      !isOnlyCited(plain(text), code) ||
      (deeds.includes(operativeOf(paragraph.text, code)?.deed ?? 'provide') &&
        decisionPrinting(record, paragraph) !== undefined),
  },
  {
    // A document on the Paris Agreement says of none of its decisions that it adopted the Agreement.
    name: 'says of itself, or under its headings, what the decision is about',
    keeps: ({ fit, language, candidate: { record, paragraph } }, { wanted }) => {
      const above = fit.above.filter(({ weight }) => weight > 1);
      if (wanted !== 'decision' || above.length === 0) return true;
      const headings = termsIn(headingsAbove(record, paragraph.key).join(' '), language.code);
      return above.every((word) => holds(word, headings, language.code));
    },
  },
  {
    // "Parties established a global goal on adaptation" does not establish the Adaptation Fund.
    name: 'says the deed beside what it was done to',
    keeps: (sentence, plan) => plan.wanted !== 'decision' || plan.isFounding || isBesideDeed(sentence, plan),
  },
  {
    // "Decides to establish a process under the Fisheries Fund" sets up no Fund.
    name: 'does it to what is asked about, in the paragraph of a decision',
    keeps: ({ candidate: { record, paragraph } }, { wanted, deeds, sought, asked }) =>
      wanted !== 'decision' || doesIt(paragraph, record, deeds, sought.words, numbersOf(asked)),
  },
  {
    // "Which decision is about the Reef Protocol?": one that names it in passing is about another thing.
    name: 'is of a decision that is about what is asked, by its title',
    keeps: (
      { language, candidate: { record, paragraph } },
      { wanted, deed, sought, asked: { cues, language: asked } },
    ) => {
      if (wanted !== 'decision' || !cues.has('about') || deed !== undefined || language.code !== asked) return true;
      if (decisionAbove(record, paragraph.key) === undefined) return true;
      const headings = termsIn(headingsAbove(record, paragraph.key).join(' '), language.code);
      return sought.words.every((word) => word.weight <= 1 || word.ofBody || holds(word, headings, language.code));
    },
  },
  {
    // "Which decision of Bonn?": one of a session that was held elsewhere is none.
    name: 'is of a decision of a session in the city that is named',
    keeps: ({ text, candidate: { record, paragraph } }, { cities, world }) => {
      // "The Lima work programme on gender": the name of what it speaks of, and no place of its session.
      const isNamed = cities.some((city) => text.includes(city));
      const printing = cities.length > 0 && !isNamed ? decisionPrinting(record, paragraph) : undefined;
      return printing === undefined || isOfCities(printing, cities, world);
    },
  },
  {
    // "Which decision adopted the Protocol?": one that requests to recommend something for adoption adopted none.
    name: 'is no paragraph by which a decision does another thing than is asked',
    keeps: ({ ids, language, candidate: { record, paragraph } }, { deeds, asked }) => {
      if (deeds.length === 0 || ids().length > 0 || UNDER.test(asked.typed)) return true;
      const operative = operativeOf(paragraph.text, language.code);
      return !operative || deeds.includes(operative.deed) || decisionPrinting(record, paragraph) === undefined;
    },
  },
  {
    name: 'says what the decision did, where that is asked',
    keeps: ({ fit }, { deed, sought: { words } }) => {
      const word = deed === undefined ? undefined : words.find((one) => fold(one.word) === fold(deed));
      return word === undefined || word.isLight || fit.held.includes(word);
    },
  },
  {
    name: 'says that the body was founded',
    keeps: ({ text, language, candidate: { record } }, { asked, world, isFounding }) =>
      !isFounding || saysFounded(text, asked.bodyIds, world.knowledge.bodies, language, ownOf(record, world)),
  },
  {
    name: 'says that it was created, where it is asked by whom',
    keeps: ({ text, language }, { asked: { cues, typed } }) =>
      !(cues.has('who') && cues.has('create')) || (saysCreated(text, language) && !CREATES.test(typed)),
  },
  {
    name: 'gives a resolution where that is asked for',
    keeps: ({ text }, { asked: { cues }, isFounding }) =>
      !isFounding || !cues.has('resolution') || cues.has('decision') || RESOLUTION.test(text),
  },
];

/** The bodies of whose session, or in whose series, a document is. */
const ownOf = ({ document: { session, symbol } }: DocumentRecord, { knowledge: { bodies } }: World): BodyId[] =>
  [session?.body ?? [], bodyOfSymbol(bodies, symbol)?.id ?? []].flat();

/** What stands behind the name of a body that took a decision, in plain letters. */
const TOOK =
  /^,? (?:(?:in|by|under|through|dans|par|en|por|mediante|в|на) (?:its|sa|su|своеи|своем|своим) )?(?:resolu|decis|резолюц|решен)|^ (?:في|بموجب|ب) ?(?:قرار|مقرر)|^(?:在其|通过|以)?(?:第?\d+|其)?.{0,8}(?:决议|决定)/u;

/** What a decision does, which the sentence must say: "welcomes the work of the Committee" did not create it. */
const ACTS = ['create', 'adopt', 'permanent', 'endact', 'renewact', 'mergeact'] as const;

/** Whether a sentence of a printed decision, with its title, says all that is asked: it is that of the decision. */
function isOfDecision({ text, language, candidate: { record, paragraph } }: Weighed, { asked, sought }: Plan): boolean {
  if (decisionAbove(record, paragraph.key) === undefined) return false;
  const said = termsIn([text, ...headingsAbove(record, paragraph.key)].join(' '), language.code);
  const deeds = spokenWith(asked, [...ACTS]).map((word) => fold(asTyped(asked, [word])));
  const isTold = (word: SoughtWord) =>
    holds(word, said, language.code) ||
    (word.ofBody && word.letters !== undefined) ||
    (word.weight <= 1 && !deeds.includes(word.word));
  return sought.words.every(isTold);
}

/** "Condemns the destruction of the cultural heritage of Iraq", in a resolution that is a document of its own (A/RES/69/281). */
const doesItself = ({ text, candidate: { record } }: Weighed): boolean =>
  ownResolution(record) !== undefined && !RECALLS.test(text);

/** So many characters before a verb, and after it, stands what it is done to. */
const DEED_BEFORE = 100;
const DEED_AFTER = 100;

/** Whether a verb stands beside all of what it is done to; a title of a decision has none, and is what was adopted. */
function isBesideDeed({ text: whole, language: { code }, ids }: Weighed, { asked, sought }: Plan): boolean {
  const text = withoutInterposed(whole);
  const deeds = spokenWith(asked, ['create', 'adopt']).map((word) => fold(asTyped(asked, [word])));
  const verbs = sought.words.filter(({ word }) => deeds.includes(word));
  // Letters stand for a name that may be long, of which the verb is beside the end.
  const others = sought.words.filter(
    (word) => word.weight > 1 && !verbs.includes(word) && !word.ofBody && word.letters === undefined,
  );
  if (verbs.length === 0 || others.length === 0 || code === 'zh') return true;
  const places = [...text.matchAll(/[\p{L}\p{M}]+/gu)].filter(({ 0: word }) =>
    verbs.some((verb) => holds(verb, termsIn(word, code), code)),
  );
  if (places.length === 0) return ids().length === 0 && !asked.cues.has('create');
  return places.some(({ index }) => {
    const near = termsIn(text.slice(Math.max(0, index - DEED_BEFORE), index + DEED_AFTER), code);
    return others.every((word) => holds(word, near, code) || !word.stems.has(code));
  });
}

/** A question that asks under which decision something is done. */
const UNDER =
  /(?:\bunder|\bpursuant|\baccordance|\bbasis|\bau titre|\ben vertu|\bconformément|\bsur la base|\ben application|\ben virtud|\bcon arreglo|согласно|соответстви|основани|بموجب|عملا|وفقا|根据|依据|按照)/iu;

/** What leads to a decision that is no more than cited. */
const CITED: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /(?:\bannex(?:es)? (?:[ivx]+ )?to|\bcontained in|\bset out in|\breferred to in|\bin accordance with|\bas per|\boutlined in)$/,
  fr: /(?:\bannexe (?:[ivx]+ )?(?:de|a)|\bfigurant dans|\benonce\p{L}* dans|\bvise\p{L}* (?:aux?|a|dans)|\bconformement (?:aux?|a))(?: la)?$/u,
  es: /(?:\banexo (?:[ivx]+ )?(?:de|a)|\bfigura\p{L}* en|\benunciad\p{L}* en|\bde conformidad con)(?: la)?$/u,
  ru: /(?:приложени\p{L}+ (?:[ivx]+ )?к|содержащ\p{L}+ в|изложенн\p{L}+ в|в соответствии с)$/u,
};

const DECISION_WORD =
  /(?:decisions?|resolutions?|decisiones|resolucion(?:es)?|решени\p{L}+|резолюци\p{L}+)\s\S{0,3}\d/gu;

/** "Referred to in paragraphs 3 and 4 of decision 1/CP.23". */
const OF_PARAGRAPH =
  / (?:(?:le|el|los|les) )?(?:paragraph(?:e?s?)|parrafos?|пункт\p{L}*) [\d ,()a-z-]+(?: (?:of|de)(?: la)?)?$/u;

/** "In accordance with decision 2/CMP.10, the Body is requested to initiate the review": what that decision asks for. */
const ASKS_BY_IT =
  /\bin accordance with (?:decision|resolution) [^,;]*(?:, paragraphs? [^,;]*)?, (?:the )?[\p{L} ]{2,60} (?:is|are|was|were|has been|have been) (?:requested|invited|mandated|called upon|asked|encouraged) to\b|\bconformement a la (?:decision|resolution) [^,;]*, [\p{L}' ]{2,60} (?:est|sont|a ete|ont ete) (?:pri|invit|charg|appel)\p{L}+ (?:de |a |d')|\bde conformidad con la (?:decision|resolucion) [^,;]*, se (?:pide|pidio|solicita|solicito|invita|invito|encarga|encargo) /u;

function isOnlyCited(words: string, code: Language): boolean {
  if (ASKS_BY_IT.test(words)) return false;
  const cited = code === 'ar' || code === 'zh' ? undefined : CITED[code];
  const places = [...words.matchAll(DECISION_WORD)];
  const before = ({ index }: RegExpExecArray) => words.slice(0, index).trimEnd().replace(OF_PARAGRAPH, '');
  return cited !== undefined && places.length > 0 && places.every((place) => cited.test(before(place)));
}

/** "Which body did the Sub-Committee establish?" asks what it created, and not by whom it was. */
const CREATES = /\b(?:did|does|has|have|had)\b.*\b(?:establish|create|found|set up|constitut)/iu;

const RESOLUTION = /r[ée]solu[ct]i|резолюц|قرار|决议/iu;

/** Conferences that number their decisions anew each time: "decision 1 of the Fifth Review Conference". */
const OF_SESSION =
  /(?<!\p{L})(?:(?:decision|resolution) \d{1,3} (?:of|adopted (?:at|by)|taken (?:at|by)) (?:the|its)|(?:decision|resolution) \d{1,3},? (?:adoptee par |prise par )?(?:de )?(?:la|sa)|(?:decision|resolucion) \d{1,3},? (?:aprobada por |adoptada por )?(?:de )?(?:la|su)|(?:решени|резолюци)\p{L}* \d{1,3} \p{L}+(?:ои|еи|их) \p{L}*(?:конференци|сесси|совещани)\p{L}*|ال?(?:مقرر|قرار) \d{1,3} (?:الصادر عن|ل|الذي اتخذ))(?!\p{N})|(?:会议|大会|届会)第?\d{1,3}号(?:决定|决议)/u;

/** Resolutions were once numbered so: `9 (I)`, `682 (XXXV)`; those of the Security Council are: `1521 (2003)`. */
const OLD_NUMBER = /\d\s?[A-Z]? ?\((?:[IVXLC]+|د-\d+|(?:19|20)\d\d)\)/;
