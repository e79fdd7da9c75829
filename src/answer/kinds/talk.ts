import { ordinalOf } from '../../knowledge/sessions.ts';
import type { AnswerLanguage } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { answered, bodyName, type Handler, type Reply } from '../compose.ts';
import type { Cue } from '../lexicon.ts';
import type { Phrases } from '../phrases/fr.ts';
import { edits } from '../reading/spelling.ts';
import type { World } from '../world.ts';
import { sessionText } from './sessions/session-text.ts';

const DOMAIN = [
  'session',
  'meet',
  'agenda',
  'item',
  'documents',
  'report',
  'decision',
  'resolution',
  'mandate',
  'create',
  'group',
  'conference',
  'programme',
  'symbol',
  'note',
  'sitting',
];

/** Three questions that the records at hand can answer, made from what they hold. */
export function exampleQuestions(world: World, language: AnswerLanguage, say: Phrases): string[] {
  const { knowledge } = world;
  const asked = { language, today: '9999-12-31' } as Asked;
  const text = sessionText(asked, world, say);
  const session =
    knowledge.sessions.find((entry) => entry.bodies.includes(knowledge.defaultBody) && entry.number !== undefined) ??
    knowledge.sessions.find((entry) => ordinalOf(entry) !== undefined);
  const mandate = knowledge.mandates.find(({ value }) => value.act === 'created');
  const agenda = knowledge.agendas.find(
    (entry) => entry.whole && entry.items.some((item) => item.documents.length > 0),
  );
  const item = agenda?.items.find((entry) => entry.documents.length > 0);
  return [
    ...(mandate ? [say.askCreated(bodyName(world, mandate.value.body, language))] : []),
    ...(session ? [say.askHeld(text.name(session))] : []),
    ...(agenda?.session.dates && item ? [say.askDocuments(item.number, agenda.session.dates.slice(0, 4))] : []),
  ];
}

const talk = (
  asked: Asked,
  world: World,
  say: Phrases,
  lead: string,
  status: 'out-of-scope' | 'unclear' = 'out-of-scope',
): Reply => {
  const choices = exampleQuestions(world, asked.language, say);
  return answered(asked, 'help', {
    status,
    lead: world.knowledge.records.length + world.knowledge.unreviewed.length > 0 ? lead : say.noRecords,
    lines: choices,
    choices,
  });
};

/** What the bot is told to do with a document: words of that, in English and French, as others are glossed. */
const SERVICE =
  /^(?:translat|trad|joke|blague|poem|poème|poésie|song|chanson|write|écri|redig|rédig|compos|calcul|sing|play|joue|recom|story|lol|lmao|mdr|ptdr)/u;

const asksService = ({ matches, tokens }: Asked): boolean =>
  matches.some(({ cue, from, to }) => cue === 'chat' && tokens.slice(from, to).some(({ word }) => SERVICE.test(word)));

/** What is asked of things. */
const QUESTIONS: Cue[] = ['when', 'where', 'who', 'howmany', 'deadline', 'whatis', 'owndays'];

/** Commands to the bot, jokes, weather, greetings, thanks, help: a short line and questions that work. */
export const smallTalk: Handler = (asked, world, say) => {
  const { cues } = asked;
  if (cues.has('inject')) return talk(asked, world, say, say.inject);
  // "How much is the contribution according to decision 5/CMP.14?"
  // "Into how many languages are the summaries translated?" asks for no translation.
  const isOfLanguages = cues.has('languages') && cues.has('howmany');
  // "Qui compose le Bureau du Comité ?" asks for no poem.
  const isOfBody = cues.has('who') && asked.bodies.some(({ weak }) => !weak);
  // "Which city does A/69/917 name as the capital?" asks for what that document says.
  const isOfDocument = asked.symbols.length > 0 && asked.leftover.length > 0 && !asksService(asked);
  if (cues.has('chat') && !asked.source && !isOfLanguages && !isOfBody && !isOfDocument)
    return talk(asked, world, say, say.outOfScope);
  const nothingElse =
    !DOMAIN.some((cue) => cues.has(cue)) &&
    asked.symbols.length + asked.decisions.length + asked.items.length + asked.bodies.length + asked.times.length === 0;
  if (cues.has('bot') && nothingElse) return talk(asked, world, say, say.bot);
  // "When is the review of aid for trade?" asks for no help.
  const isOfThings = asked.leftover.length > 1 && QUESTIONS.some((cue) => cues.has(cue));
  if (cues.has('help') && nothingElse && !isOfThings) return talk(asked, world, say, say.help);
  if (cues.has('thanks') && nothingElse) return talk(asked, world, say, say.thanks);
  if (cues.has('hello') && nothingElse && asked.leftover.length <= 1) return talk(asked, world, say, say.hello);
  return undefined;
};

/** One word close to a greeting in neither language's spelling: greeted in both. */
export const greetingTypo = (asked: Asked, world: World, say: Phrases): Reply =>
  talk(asked, world, say, say.helloEither);

/** No question, or one too long to be one. */
export const noQuestion = (asked: Asked, world: World, say: Phrases, tooLong: boolean): Reply =>
  talk(asked, world, say, tooLong ? say.tooLong : say.empty, 'unclear');

/** Words that mean nothing here: asks back with questions that work. */
export const notUnderstood = (asked: Asked, world: World, say: Phrases): Reply =>
  talk(asked, world, say, say.unclear, 'unclear');

/** Whether the only word is a greeting of some language but for a letter. */
export function isNearGreeting(asked: Asked, world: World): boolean {
  const word = asked.tokens[0]?.word ?? '';
  return Object.values(world.reader.lexicons).some((lexicon) =>
    [...lexicon.root.next].some(
      ([greeting, node]) => greeting.length > 3 && node.cues.includes('hello') && edits(word, greeting) <= 1,
    ),
  );
}
