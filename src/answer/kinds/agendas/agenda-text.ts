import type { Agenda } from '../../../knowledge/agendas.ts';
import type { Session } from '../../../knowledge/sessions.ts';
import { isSubItem } from '../../../records/markers.ts';
import type { Asked } from '../../asked.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { sessionText } from '../sessions/session-text.ts';

export const topItems = (chosen: Agenda) => chosen.items.filter(({ number }) => !isSubItem(number));

/** What kind of agenda it is: proposed, or adopted as a report tells it. */
export const agendaNote = (say: Phrases, { adopted }: Agenda): string =>
  adopted ? say.adoptedAgendaNote : say.provisionalNote;

/** "de la deuxième réunion du Groupe de travail sur l'assistance technique". */
export function ofSession(asked: Asked, world: World, say: Phrases, { session }: { session: Session }): string {
  const text = sessionText(asked, world, say);
  return say.of(text.known(session));
}

/** Whether several items are known of an agenda of which the text leaves others out. */
export const isGapped = ({ whole, items }: Agenda): boolean =>
  !whole && items.filter(({ cited }) => !cited.value.session).length > 1;

/** Whether items stand one after the other as they are numbered; those of a timetable stand as they are taken. */
export const isInOrder = (chosen: Agenda): boolean => chosen.whole || isGapped(chosen);
