import type { BodyId } from '../../model.ts';
import { bodyOfSymbol } from '../../records/body-of-symbol.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { termsIn } from '../evidence/fit.ts';
import { asTyped } from '../reading/question.ts';
import { wordsOfName } from '../reading/tokens.ts';
import { namedBodies } from '../slots/bodies.ts';
import type { World } from '../world.ts';
import { bodyOfOrganization } from './governing-bodies.ts';
import { nearBody } from './near-bodies.ts';
import { sharedConference } from './shared-conferences.ts';

/** A body that is named nearly: its name, and with it all that was left over, is understood. */
export function withNearBody(asked: Asked, world: World): Asked {
  const shared = sharedConference(asked, world);
  if (shared !== undefined) {
    const { body, mentions } = shared;
    const bodies = asked.bodies.map((mention) => (mentions.includes(mention) ? { ...mention, body } : mention));
    const named = { ...asked, bodies, bodyIds: namedBodies(bodies), ordinals: onceEach(asked.ordinals) };
    return { ...named, leftover: withoutNames(named, world) };
  }
  const isLeft = asked.leftover.length > 0 && !asked.followUp;
  const body = isLeft
    ? (bodyOfDocument(asked, world) ?? bodyOfOrganization(asked, world) ?? nearBody(asked, world))
    : undefined;
  if (body === undefined) return { ...asked, leftover: withoutNames(asked, world) };
  const at = asked.tokens.flatMap(({ word }, index) => (asked.leftover.includes(word) ? [index] : []));
  const mention = { body, from: at[0] ?? 0, to: endOfName(asked, (at.at(-1) ?? 0) + 1, body, world), weak: false };
  // The words of a name ask nothing: المعلومات is no "info on", and المكانية no place.
  const matches = asked.matches.filter(({ from, to }) => !(mention.from <= from && to <= mention.to));
  const cues = new Set(matches.map(({ cue }) => cue));
  return { ...asked, bodies: [...asked.bodies, mention], bodyIds: [body], leftover: [], matches, cues };
}

/** Where the words end that stand behind a part of a name and are of it, too. */
function endOfName({ tokens, said, language }: Asked, from: number, body: BodyId, { knowledge }: World): number {
  const names = knowledge.bodies.find(({ id }) => id === body)?.names ?? [];
  const own = termsIn(names.map((name) => name[language] ?? '').join(' '), language).terms;
  const isOwn = (at: number) => {
    const typed = said?.get(tokens[at]?.word ?? '') ?? tokens[at]?.typed ?? '';
    const terms = [...termsIn(typed, language).terms];
    return terms.length > 0 && terms.some((term) => own.has(term));
  };
  let to = from;
  while (to < tokens.length && isOwn(to)) to++;
  return to;
}

/** "The 22nd session of the Conference of the Parties (COP 22)": one number. */
const onceEach = (ordinals: Asked['ordinals']): Asked['ordinals'] =>
  ordinals.filter(({ value }, at) => ordinals.findIndex((other) => other.value === value) === at);

/**
 * What is left over of a question, without other words of the names of the bodies that it names, and of those above them: "the Committee on
 * Science and Technology of the desertification convention" (ICCD/COP(8)/CST/8).
 */
function withoutNames({ leftover, bodyIds, bodies, said, language, tokens }: Asked, { knowledge }: World): string[] {
  if (!bodies.some(({ weak }) => !weak)) return leftover;
  const own = knowledge.bodies.filter(({ id }) => bodyIds.includes(id));
  const above = knowledge.bodies.filter(({ id }) => own.some(({ parent }) => parent === id));
  const names = [...own, ...above].flatMap((body) => body.names);
  const words = new Set(names.flatMap((name) => wordsOfName(`${name[language] ?? ''} ${name.en ?? ''}`)));
  // "مركز UN/CEFACT", "центр СЕФАКТ ООН": what kind of body the letters stand for.
  const starts = bodies.flatMap(({ from, weak }) => (weak ? [] : [from]));
  const isKind = (word: string) => KIND.test(plain(word)) && starts.some((from) => tokens[from - 1]?.word === word);
  return leftover.filter(
    (word) => !words.has(word) && !words.has(said?.get(word)?.toLowerCase() ?? '') && !isKind(word),
  );
}

/** Words for kinds of bodies that stand before their letters, in plain letters. */
const KIND =
  /^(?:cent(?:re|er)|committee|commission|council|board|panel|forum|network|programme|comite|conseil|reseau|centro|comision|consejo|junta|organe|organo|grupo|groupe|group|body|центра?|комитета?|комиссии?|совета?|(?:ال|ل|لل|ب)?(?:مركز|لجنه|مجلس|منتدي|شبكه|هييه|فريق)|органа?|группы?|中心|委员会|理事会|机构)$/u;

/** "The governing council (HSP/GC/25/1)": the body of the document that is named, where all that is left over is of its name. */
function bodyOfDocument(asked: Asked, { knowledge }: World): BodyId | undefined {
  const { leftover, symbols, bodies, language } = asked;
  const [symbol, ...more] = symbols;
  if (!symbol || more.length > 0 || bodies.some(({ weak }) => !weak)) return undefined;
  const body = bodyOfSymbol(knowledge.bodies, symbol.pieces.join('/'));
  const names = body?.names.flatMap((name) => [name[language] ?? [], name.en ?? []].flat()) ?? [];
  const words = termsIn(names.join(' '), language).terms;
  const isOfName = (word: string) =>
    [...termsIn(asTyped(asked, [word]), language).terms].some((term) => words.has(term));
  return leftover.every(isOfName) ? body?.id : undefined;
}
