import type { Session } from '../../../knowledge/sessions.ts';
import type { Asked } from '../../asked.ts';
import { answered, notInRecords, placeName, quoting, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { Selection } from '../../select-sessions.ts';
import { refOf } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { printedPlace } from './printed-place.ts';
import { focusOf } from './session-choice.ts';
import { evidenceOf } from './session-evidence.ts';
import { heading, list, notesOf } from './session-lists.ts';
import { assertedDates, sessionText } from './session-text.ts';

export function where(asked: Asked, world: World, say: Phrases, selection: Selection): Reply {
  const text = sessionText(asked, world, say);
  const placed = selection.sessions.filter((session) => session.place);
  const [only] = selection.sessions;
  if (only?.cancelled && selection.sessions.length === 1)
    return list(asked, world, say, selection, only.bodies[0] ?? '');
  const printed =
    placed.length === 0 && only && selection.sessions.length === 1 ? printedPlace(only, world) : undefined;
  if (only && printed) {
    const { record, ...part } = printed;
    const dates = assertedDates(asked, [only]);
    return answered(asked, 'sessions', { ...quoting(say, record, [part]), dates }, focusOf(selection));
  }
  if (placed.length === 0 && only)
    return notInRecords(
      asked,
      world,
      say,
      'sessions',
      {
        lead: say.placeUnknown(
          selection.sessions.length === 1 ? text.name(only) : '',
          selection.sessions.map((session) => text.dates(session)).join(' ; '),
        ),
        sources: selection.sessions.flatMap(evidenceOf),
      },
      focusOf(selection),
    );
  // "Dates and places of all meetings": those of which only the days are known are meant as well.
  const asksAll = (['when', 'list'] as const).some((cue) => asked.cues.has(cue));
  const isOne = asked.times.length < 2 && asked.ordinals.length < 2;
  if (asksAll && isOne && placed.length < selection.sessions.length)
    return list(asked, world, say, selection, only?.bodies[0] ?? '');
  const [first] = placed;
  const parts = {
    dates: assertedDates(asked, placed),
    sources: placed.flatMap(evidenceOf),
    notes: notesOf(placed, text, say),
  };
  if (placed.length === 1 && first)
    return answered(asked, 'sessions', { ...parts, lead: text.sentence(first) }, focusOf(selection));
  return answered(asked, 'sessions', {
    ...parts,
    lead: heading(placed, say, text, text.bodies(first as Session), selection),
    lines: placed.map((session) => text.line(session, session.bodies[0] ?? '')),
  });
}

export function elsewhere(asked: Asked, world: World, say: Phrases, session: Session, place: string): Reply {
  const text = sessionText(asked, world, say);
  const lead = session.place
    ? say.placeElsewhere(text.name(session), placeName(world, session.place, asked.language), text.dates(session))
    : say.placeUnknown(text.name(session), text.dates(session));
  return notInRecords(
    asked,
    world,
    say,
    'sessions',
    { lead: lead || say.elsewhere(place, text.bodies(session)), sources: evidenceOf(session) },
    { session: refOf(session) },
  );
}
