import { bodyOf } from '../knowledge/knowledge.ts';
import { findSession } from '../knowledge/sessions.ts';
import type { DecisionClaim } from '../model.ts';
import { lettersAfter } from '../records/decision-series.ts';
import { plain } from '../records/text.ts';
import type { Asked } from './asked.ts';
import type { OrdinalMention } from './slots/numbers.ts';
import type { World } from './world.ts';

/**
 * The letters and the session in the number of a decision.
 *
 * @example suffixOf('decision 8/CP.20') // 'CP.20'
 */
export const suffixOf = (id: string): string => /\d\/([A-Z]+\.\d+)$/.exec(id)?.[1] ?? '';

/** Who took a decision, with the number of the session that its own number begins with: `ctoc-cop:9` of resolution 9/1. */
const sessionOf = ({ id = '', by }: Pick<DecisionClaim, 'id' | 'by'>): string[] => {
  const number = / (\d{1,3})\/\d{1,3}$/.exec(id)?.[1];
  return number === undefined ? [] : [by].flat().map((body) => `${body}:${number}`);
};

/**
 * By what a decision is known as one of a session: the letters in its number, or who took it with the number of the session.
 *
 * @example keysOf({ id: 'resolution 9/1', by: 'ctoc-cop' }) // ['ctoc-cop:9']
 */
export const keysOf = (decision: Pick<DecisionClaim, 'id' | 'by'>): string[] => {
  const suffix = suffixOf(decision.id ?? '');
  return suffix === '' ? sessionOf(decision) : [suffix];
};

/** Letters that a conference has in questions, where its body is not known by them. */
const CONFERENCE = /(?<!\p{L})(?:cop|cp|кс)(?!\p{L})/u;

/** The number of the session that is meant: the only one, or the only one right behind a body that takes decisions ("COP 28 … 气专委第六次评估报告"). */
export function sessionMeant({ ordinals, bodies }: Asked, { knowledge }: World): OrdinalMention | undefined {
  const takes = (id: string) => lettersAfter(bodyOf(knowledge, id).series) !== undefined;
  const isOfTaker = ({ from }: OrdinalMention) => bodies.some(({ body, to }) => to === from && takes(body));
  const meant = ordinals.length < 2 ? ordinals : ordinals.filter(isOfTaker);
  return meant.length === 1 ? meant[0] : undefined;
}

/** The letters and the session of the decisions that are meant: those of the body that is named, or of "COP" where no other has held that session. */
export function suffixesOf(asked: Asked, world: World): string[] {
  const { bodyIds, typed } = asked;
  const { knowledge } = world;
  const number = sessionMeant(asked, world);
  if (!number) return [];
  const [letters, ...more] = new Set(bodyIds.flatMap((id) => lettersAfter(bodyOf(knowledge, id).series) ?? []));
  if (letters !== undefined) return more.length === 0 ? [`${letters}.${number.value}`] : [];
  const isHeld = bodyIds.some((body) => findSession(knowledge.sessions, { body, number: number.value }));
  if (CONFERENCE.test(plain(typed)) && !isHeld) return [`CP.${number.value}`];
  return bodyIds.map((id) => `${id}:${number.value}`);
}

/** The same of "the decision of Lima": those of the sessions of Conferences that were held there, of the one that is named. */
export function suffixesAt(place: string, { bodyIds }: Asked, { knowledge }: World): string[] {
  const lettersOf = (id: string) => lettersAfter(bodyOf(knowledge, id).series);
  const named = bodyIds.filter((id) => lettersOf(id) !== undefined);
  return knowledge.sessions
    .filter((session) => session.place === place && session.number !== undefined)
    .flatMap(({ bodies: [body = ''], number }) =>
      lettersOf(body) !== undefined && (named.length === 0 || named.includes(body))
        ? [`${lettersOf(body)}.${number}`]
        : bodyIds.includes(body)
          ? [`${body}:${number}`]
          : [],
    );
}
