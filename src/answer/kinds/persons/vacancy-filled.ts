import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Language, Paragraph, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain } from '../../../records/text.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';

/** How questions ask whom somebody replaces, and who replaces somebody; and how a sentence says that a seat fell vacant. */
type Words = { whom: RegExp; who: RegExp; vacancy: RegExp };

/** In plain letters. */
const WORDS: Partial<Record<Language, Words>> = {
  en: {
    whom: /\bwhom? (?:did|does|do|has|will) .{1,60} (?:replac|succeed)/,
    who: /\bwho (?:(?:will|has) )?(?:replac|succeed)|\bwho was elected (?:to replace|to succeed|in place of)/,
    vacancy: /\bvacancy .{0,40}\b(?:resignation|death|departure|withdrawal) of\b/,
  },
  fr: {
    whom: /\ba qui succed|\bqui .{1,60}(?:remplac|succed)\p{L}*-t-(?:il|elle)|\bqui .{1,60} a-t-(?:il|elle) remplac/u,
    who: /\bqui (?:a |va )?(?:remplac|succed)|\bqui a ete elue? (?:pour remplacer|en remplacement d)/,
    vacancy: /\b(?:vacant|vacance).{0,60}\b(?:demission|deces|depart) d/,
  },
  es: {
    whom: /(?<!\p{L})a quien (?:ha )?(?:sustitu|reempla[zc]|suced)/u,
    who: /(?<!a )\bquien (?:ha )?(?:sustitu|reempla[zc]|suced)|\bquien fue elegid[oa] (?:para sustituir|en sustitucion)/,
    vacancy: /\bvacante .{0,40}\b(?:renuncia|dimision|fallecimiento) d/,
  },
  ru: {
    whom: /(?<!\p{L})(?:кого (?:за|с)мен|вместо кого)/u,
    who: /(?<!\p{L})кто (?:за|с)мен/u,
    vacancy: /ваканси.{0,60}(?:отставк|выход|кончин|смерт)\p{L}*/u,
  },
};

/** What such a question asks beside the person, of which the sentence may say nothing. */
const OTHERWISE: Cue[] = ['where', 'hour', 'why', 'howmany', 'decision', 'resolution', 'item'];
/** The end of the term is asked for, too. */
const TERM: Cue[] = ['howlong', 'deadline', 'until', 'mandate'];

/** "Chen Shiqiu": a name is written with capitals; the first word of a question is none. */
const NAME = /(?<=[\s¿«“"].*)(?<!\p{L})\p{Lu}[\p{Ll}’'-]+/gu;

type Found = { record: DocumentRecord; paragraph: Paragraph; start: number; end: number };

/**
 * Who was elected to fill the vacancy that somebody left, or who had left it: the sentence that names both.
 *
 * @example '¿A quién sustituye Chen Shiqiu?' //=> “… eligió al Sr. Chen Shiqiu para llenar la vacante producida por la renuncia de …”
 */
export const vacancyFilled: Handler = (asked, world, say) => {
  const { cues, typed, language, ordinals, symbols, decisions } = asked;
  const words = WORDS[language];
  const question = plain(typed);
  const isWhom = words?.whom.test(question) ?? false;
  if (!isWhom && !words?.who.test(question)) return undefined;
  if (OTHERWISE.some((cue) => cues.has(cue)) || ordinals.length + symbols.length + decisions.length > 0)
    return undefined;
  const names = (typed.match(NAME) ?? []).map(plain);
  if (names.length === 0) return undefined;
  const found = world.knowledge.records.flatMap((record) => sentencesOn(record, names, isWhom));
  const [only, ...more] = found;
  if (!only || more.length > 0) return undefined;
  const { record, paragraph, start, end } = only;
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  const ends = TERM.some((cue) => cues.has(cue)) ? lastDate(paragraph.text.slice(start, end), record) : [];
  return answered(asked, 'passage', { ...quoting(say, record, [{ key: paragraph.key, quote }]), dates: ends });
};

/** The sentences of a document in which those of a name fill a vacancy, or left one. */
function sentencesOn(record: DocumentRecord, names: readonly string[], isWhom: boolean): Found[] {
  const vacancy = WORDS[record.document.language]?.vacancy;
  if (!vacancy) return [];
  return record.paragraphs.flatMap((paragraph) => {
    if (!vacancy.test(plain(paragraph.text))) return [];
    return findSentences(paragraph.text).flatMap(({ start, end }) => {
      const said = plain(paragraph.text.slice(start, end));
      const phrase = vacancy.exec(said);
      if (!phrase) return [];
      const left = /^[^(,;]*/u.exec(said.slice(phrase.index + phrase[0].length))?.[0] ?? '';
      const part = (isWhom ? said.slice(0, phrase.index) : left).split(/[^\p{L}’'-]+/u);
      return names.every((name) => part.includes(name)) ? [{ record, paragraph, start, end }] : [];
    });
  });
}

const lastDate = (text: string, { document }: DocumentRecord): When[] =>
  findDates(text, languageOf(document.language))
    .slice(-1)
    .map(({ when }) => when);
