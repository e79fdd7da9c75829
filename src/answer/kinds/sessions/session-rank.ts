import { ordinalOf, type Session } from '../../../knowledge/sessions.ts';
import type { Asked } from '../../asked.ts';
import { answered, notInRecords, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { Selection } from '../../select-sessions.ts';
import type { World } from '../../world.ts';
import { focusOf } from './session-choice.ts';
import { evidenceOf } from './session-evidence.ts';
import { notesOf } from './session-lists.ts';
import { assertedDates, sessionText } from './session-text.ts';

/** Which number a session has in the order. */
export function rank(asked: Asked, world: World, say: Phrases, selection: Selection): Reply {
  const text = sessionText(asked, world, say);
  const known = selection.sessions.filter((session) => ordinalOf(session) !== undefined);
  const shown = known.length > 0 ? known : selection.sessions.slice(0, 3);
  const parts = {
    lead: text.sentence(shown[0] as Session),
    lines: shown.slice(1).map((session) => text.sentence(session)),
    sources: shown.flatMap(evidenceOf),
    notes: notesOf(shown, text, say),
  };
  if (known.length > 0)
    return answered(asked, 'sessions', { ...parts, dates: assertedDates(asked, known) }, focusOf(selection));
  return notInRecords(
    asked,
    world,
    say,
    'sessions',
    { ...parts, lead: say.notInRecords, lines: [parts.lead, ...parts.lines] },
    focusOf(selection),
  );
}
