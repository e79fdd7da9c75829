import { plain } from '../../../records/text.ts';
import { type Handler, inTurn, together } from '../../compose.ts';
import { spokenWith } from '../../reading/question.ts';
import { refOf } from '../../session-refs.ts';
import { agree } from '../../topic.ts';
import { chooseAgenda } from '../agendas/agenda-choice.ts';
import { itemReply } from '../agendas/agenda-items.ts';
import { itemDocuments } from '../agendas/item-documents.ts';
import { matterOf } from '../councils/matter-sections.ts';

/** Under so many items of one agenda the documents on a matter may be listed: of the Convention, and of its protocols. */
const MOST_ITEMS = 3;

const IN_BRACKETS = /[(（]([^()（）]+)[)）]/u;

/**
 * The documents on a matter that a session had before it: those listed under the items of its agenda whose titles name the matter.
 *
 * @example 'Which documents did SBI 42 have on capacity-building?' // those of items 11 (a) and 11 (b)
 */
export const documentsOfMatter: Handler = (asked, world, say) => {
  const { cues, bodyIds, ordinals, items, symbols, decisions } = asked;
  if (!cues.has('documents') || cues.has('agenda') || items.length + symbols.length + decisions.length > 0)
    return undefined;
  if (bodyIds.length === 0 || ordinals.length === 0) return undefined;
  const asking = spokenWith(asked, ['documents', 'symbol', 'note', 'report', 'link']);
  const matter = asked.leftover.length > 0 ? asked.leftover : matterOf(asked, world);
  const words = matter.filter((word) => !asking.includes(word) && !/^\d+$/.test(word));
  if (words.length === 0) return undefined;
  const choice = chooseAgenda(asked, world);
  if (!('agenda' in choice)) return undefined;
  const { agenda } = choice;
  const { language } = agenda.record.document;
  const agreement = (some: string[], title: string) => agree(some, title, asked, world, language);
  const listed = agenda.items.filter(({ documents }) => documents.length > 0);
  const whole = listed.filter(({ title }) => agreement(words, title).share === 1);
  // "On equality (gender and climate)": what stands in brackets is another name of the matter, with which a word outside agrees, too.
  const other = plain(IN_BRACKETS.exec(asked.typed)?.[1] ?? '');
  const [inside, outside] = [true, false].map((is) => words.filter((word) => other.includes(plain(word)) === is));
  const found =
    whole.length > 0 || !inside?.length
      ? whole
      : listed.filter(
          ({ title }) => agreement(inside, title).share === 1 && agreement(outside ?? [], title).held.length > 0,
        );
  const [only] = found;
  if (only && found.length === 1) return itemReply(asked, world, say, agenda, only);
  if (found.length === 0 || found.length > MOST_ITEMS) return undefined;
  const focus = { session: refOf(agenda.session) };
  const answers = found.map((one) => itemDocuments(asked, world, say, one, [], focus).answer);
  return together(asked, 'agenda', answers, inTurn(answers), focus);
};
