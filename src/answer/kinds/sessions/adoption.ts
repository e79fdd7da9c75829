import { type Handler, notInRecords } from '../../compose.ts';
import { evidence } from '../../evidence/evidence.ts';
import { chooseAgenda } from '../agendas/agenda-choice.ts';
import { itemByTitle } from '../agendas/agenda-items.ts';

/**
 * When a session adopted its agenda or its report: the hour of that item in a timetable, or the sentence of the report that says
 * so. The agenda itself, and the symbol of the report, are no answer.
 */
export const adoption: Handler = (asked, world, say) => {
  const { cues, decisions, symbols, items, leftover } = asked;
  const isWhen = cues.has('when') || cues.has('owndays') || cues.has('sitting') || cues.has('whichsession');
  if (!isWhen || !cues.has('adopt') || !(cues.has('agenda') || cues.has('report'))) return undefined;
  if (decisions.length + symbols.length + items.length + leftover.length > 0) return undefined;
  // "And when was the report adopted by the Working Group?", of the document of the answer before.
  if (asked.followUp && asked.focus?.within && !asked.focus.session) return evidence(asked, world, say);
  const choice = chooseAgenda(asked, world);
  // "At which meeting was the report adopted?" is told with its day.
  const dated = { ...asked, cues: new Set([...cues].map((cue) => (cue === 'whichsession' ? 'when' : cue))) };
  const found =
    ('agenda' in choice ? itemByTitle(asked, world, say, choice.agenda) : undefined) ?? evidence(dated, world, say);
  // Of no session that is named, it may be asked when that is done today.
  const isNamed = asked.ordinals.length > 0 || asked.bodyIds.length > 0;
  return found ?? (isNamed ? notInRecords(asked, world, say, 'agenda', { lead: say.notInRecords }) : undefined);
};
