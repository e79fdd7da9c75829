import { findSession } from '../../../knowledge/sessions.ts';
import { overlap } from '../../../records/when.ts';
import { answered, type Handler, notInRecords, sourcesOf } from '../../compose.ts';
import { namedBodies } from '../../slots/bodies.ts';
import { agree } from '../../topic.ts';
import { chosen } from '../sessions/session-choice.ts';
import { claimsOn, subjectWords, titleOf } from './decision-claims.ts';

/** The decisions and resolutions that a document cites, that a session adopted, or all that are held. */
export const decisionsListed: Handler = (asked, world, say) => {
  const { cues } = asked;
  const decided = cues.has('decide') && !cues.has('decision') && asked.bodyIds.length > 0 && !asked.genericGroup;
  const plural = asked.tokens.some(({ word }) => ['decisions', 'resolutions'].includes(word));
  if (
    asked.decisions.length > 0 ||
    cues.has('howmany') ||
    asked.leftover.length > 0 ||
    !(plural || (decided && asked.ordinals.length + asked.times.length > 0))
  )
    return undefined;
  const words = ['decision', 'resolution'].filter((word) => cues.has(word) || decided);
  const adopting = decided || cues.has('adopt');
  const held = world.knowledge.decisions.filter(
    ({ value }) => value.id && words.some((word) => value.id?.startsWith(word)),
  );
  const named = namedBodies(asked.bodies);
  const fits = ({ value, record }: (typeof held)[number]) => {
    // The second session of one Conference is none of another.
    if (adopting && named.length > 0 && ![value.by].flat().some((by) => by !== undefined && named.includes(by)))
      return false;
    const session = findSession(world.knowledge.sessions, value.session);
    if (adopting)
      return session !== undefined && chosen(asked, world, [String([value.by].flat()[0])]).sessions.includes(session);
    const times = asked.times.every(
      ({ when }) =>
        !when || [record.document.date, record.document.session?.dates].some((date) => date && overlap(date, when)),
    );
    const kind = !cues.has('annotated') || record.document.kind.includes('annotated');
    const about = asked.bodies
      .filter(({ body }) => body.includes('-wg-'))
      .every(
        ({ body }) =>
          world.knowledge.mandates.some(
            (mandate) => mandate.value.body === body && mandate.value.decision === value.id,
          ) ||
          agree(
            subjectWords(asked, world),
            claimsOn(world, value.id ?? '')
              .map(({ claim }) => claim.quote)
              .join(' '),
            asked,
            world,
            record.document.language,
          ).share > 0.6,
      );
    return times && kind && about;
  };
  const found = held.filter(fits);
  if (found.length === 0)
    return decided || plural ? notInRecords(asked, world, say, 'decision', { lead: say.notInRecords }) : undefined;
  const ids = [...new Set(found.map(({ value }) => value.id ?? ''))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const once = ids.flatMap((id) => found.find(({ value }) => value.id === id) ?? []);
  return answered(asked, 'decision', {
    lead: say.decisionsFound(ids.length),
    lines: ids.map((id) => `${say.decision(id)}${titleOf(world, id, say, asked.language)}`),
    decisions: ids,
    sources: sourcesOf(once),
  });
};
