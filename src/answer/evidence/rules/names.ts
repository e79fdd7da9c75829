import type { DocumentRecord } from '../../../model.ts';
import { namesPart } from '../../session-parts.ts';
import { holdsGroup } from '../asked/numbers.ts';
import { isShareOfMany } from '../asked/shares.ts';
import { asksWho } from '../asked/wanted.ts';
import { holds, termsIn } from '../fit.ts';
import { isItemOfAnother, namesItem } from '../items/item-lines.ts';
import { landsIn } from '../lands/lands.ts';
import { ownLand } from '../lands/own-land.ts';
import { isAboutItself, withoutAgents } from '../persons/agents.ts';
import { isMeant } from '../persons/meant-agent.ts';
import { isDoneByLetters, isLedByLand, NAME_ASKED, PERSON, withoutGroups } from '../persons/persons.ts';
import { designationsIn, isNamedIn } from '../texts/designations.ts';
import { headingsAbove } from '../texts/sections.ts';
import { holdsNumbers, PRONOUN } from './holds-numbers.ts';
import type { Rule } from './rule.ts';
import { asksWhoIs } from './who-did.ts';

/** What a sentence must name: numbers, items, bodies, countries, persons. */
/** "The Preparatory Committee (A/CONF.226/PC.2)": by the beginning of its symbol a document is one of that session. */
const isSeriesOf = (series: string, { document: { symbol } }: DocumentRecord): boolean =>
  symbol?.toUpperCase().startsWith(`${series.toUpperCase()}/`) === true;

export const NAMES: readonly Rule[] = [
  {
    name: 'names the items',
    keeps: ({ text, language, candidate: { record, paragraph } }, { asked }) => {
      const said = [text, ...headingsAbove(record, paragraph.key)].join('\n');
      // The annotation of an item is on it (004: item 5).
      const isAnnotation = (number: string) => paragraph.key.startsWith(`item-${number.replace(' ', '-')}.`);
      return asked.items.every(({ number }) => isAnnotation(number) || namesItem(said, number, language.code));
    },
  },
  {
    name: 'names no item of another document',
    keeps: ({ text, language }, { asked }) =>
      !asked.items.some(({ number }) => isItemOfAnother(text, number, language.code, asked.typed)),
  },
  {
    name: 'names the group by its Roman number',
    keeps: ({ text, candidate: { record, before } }, { asked }) =>
      holdsGroup(`${record.document.title} ${before} ${text}`, asked.typed),
  },
  { name: 'holds the numbers', keeps: holdsNumbers },
  {
    // "Case No. 21", in a document of the 22nd: the number of a thing stands beside it.
    name: 'names the number of a thing, as it is typed',
    keeps: ({ text }, { asked: { typed } }) =>
      [...typed.matchAll(OF_THING)].every(({ 1: number, 2: volume }) =>
        volume === undefined ? new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u').test(text) : text.includes(volume),
      ),
  },
  {
    // "Resolution 2014/35" of another year than those that are held.
    name: 'names the symbols that no document has',
    keeps: ({ text, candidate: { record } }, { asked: { symbols }, scope }) =>
      scope.records.length > 0 ||
      symbols.every(({ pieces }) => text.includes(pieces.join('/')) || isSeriesOf(pieces.join('/'), record)),
  },
  {
    name: 'names what a question calls by its letters and numbers',
    keeps: ({ text }, { asked: { typed } }) => designationsIn(typed).every((name) => isNamedIn(text, name)),
  },
  {
    name: 'names the countries',
    keeps: ({ text, language: { code }, candidate: { record, paragraph } }, { lands }) => {
      const said = lands.length === 0 ? [] : landsIn(`${headingsAbove(record, paragraph.key).join(' ')} ${text}`, code);
      return lands.every((land) => said.includes(land) || land === ownLand(record));
    },
  },
  {
    name: 'gives what one country gave, and no total of many',
    keeps: ({ text, language: { code } }, { asked }) => !isShareOfMany(text, asked, code),
  },
  {
    name: 'is of the body that the question before was about',
    keeps: ({ text, language, around }, { isOfBefore }) =>
      isOfBefore === undefined || isOfBefore(text, language, around.ofBody),
  },
  {
    // 工发组织理事会何时开会: no other council is meant.
    name: 'names who meets, in Chinese',
    keeps: ({ text, candidate: { record, paragraph } }, { wanted, asked: { language, cues, leftover } }) => {
      if (language !== 'zh' || record.document.language !== 'zh' || wanted !== 'date' || !cues.has('meet')) return true;
      const said = [text, record.document.title, ...headingsAbove(record, paragraph.key)].join('\n');
      const pieces = leftover.filter((word) => HAN.test(word)).flatMap((word) => word.match(/.{1,2}/gu) ?? []);
      return pieces.every((piece) => said.includes(piece));
    },
  },
  {
    name: 'is no line of the contents, where somebody is asked for',
    keeps: ({ text }, { wanted, asked }) => wanted !== 'words' || !asksWho(asked) || !OF_CONTENTS.test(text),
  },
  {
    // "The Government nominated a candidate" does not tell his name.
    name: 'gives a name, where one is asked for',
    keeps: ({ text }, { wanted, asked: { typed } }) =>
      wanted !== 'words' || !NAME_ASKED.test(typed) || PERSON.test(text),
  },
  {
    name: 'names somebody, in a document that is named',
    keeps: ({ text, fit: { held }, language: { code } }, { wanted, isPerson, isNamed, asked }) =>
      !(wanted === 'words' && isPerson && isNamed && asksWho(asked)) ||
      namesSomebody(text, asked.typed) ||
      (!asksWhoIs(asked) && isDoneByLetters(text, asked.typed, held, code)) ||
      isLedByLand(text, code, asked.typed),
  },
  {
    // Letters that stand nowhere name a body that no record tells of.
    name: 'is not of a body asked for by unknown letters',
    keeps: ({ fit, around, text, language, candidate: { record } }, { sought, isOfBody, asked: { bodyIds } }) =>
      around.ofBody ||
      namesBody(record, bodyIds) ||
      isOfBody(text, language, false) ||
      !sought.words.some(({ ofBody, unknown }) => ofBody && unknown) ||
      fit.held.some(({ ofBody }) => ofBody),
  },
  {
    name: 'is of the body that is named',
    keeps: ({ text, language, around, candidate: { record } }, { isOfIts, isOther, isOfBody, isNamed }) =>
      !isOfIts ||
      isOther ||
      isNamed ||
      isOfBody(text, language, around.ofBody) ||
      (PRONOUN.test(text) && isOfBody(`${record.document.title} ${text}`, language, false)),
  },
  {
    // "At its coordination and management meeting, the Council endorsed the Committee's recommendation": a meeting of the Council.
    name: 'tells of a meeting of the body that is named',
    keeps: ({ text, language }, { happens, isOthersMeeting }) => !happens || !isOthersMeeting(text, language),
  },
  {
    // "Who was the Chair of the SBSTA at SBI 50?": not that of the body of the document.
    name: 'names the body whose officer is asked for',
    keeps: ({ text, language }, { isPerson, officersOf }) =>
      !isPerson || officersOf === undefined || officersOf(text, language, false),
  },
  {
    // "The first meeting of SED2 was held" says nothing of the body that noted it.
    name: 'tells of no meeting of another',
    keeps: ({ text }, { isBody, happens, asked, isOfIts }) =>
      !(isBody && happens && isOfIts) || !isOfAnother(text, asked.typed),
  },
  {
    // "The Sub-Committee, established by the Committee on Agriculture, held its first meeting": not the Committee did.
    name: 'names more than the one who did it',
    keeps: (sentence, plan) => {
      const { text, fit, language } = sentence;
      const { code } = language;
      const { asked, happens, isPerson } = plan;
      if (!(happens || isPerson) || !isAboutItself(asked.cues, asked.typed, asked.language)) return true;
      const bare = withoutAgents(text, code, isMeant(sentence, plan));
      if (bare === text) return true;
      const rest = termsIn(bare, code);
      const own = termsIn(text, code);
      return fit.held.every(
        (word) => word.weight <= 1 || word.ofBody || !holds(word, own, code) || holds(word, rest, code),
      );
    },
  },
  {
    name: 'names the decisions',
    keeps: ({ ids }, { asked, scope }) =>
      (scope.records.length > 0 && scope.numbers.length === 0) ||
      asked.decisions.every(({ number }) => ids().some((id) => id.endsWith(` ${number}`))),
  },
  {
    name: 'names the part of a session that is asked for',
    keeps: ({ text, language: { code }, candidate: { record } }, { part, asked }) =>
      part === undefined || [text, record.document.title].some((said) => namesPart(said, part, asked, code)),
  },
];

/** Whether a document gives the name of a body that a question calls by its letters. */
const namesBody = ({ claims }: DocumentRecord, bodyIds: readonly string[]): boolean =>
  claims.some((claim) => 'name' in claim && bodyIds.includes(claim.name.body));

/** "Case No. 22", "affaire n° 22", 第22号: the number of one thing of several. */
const OF_THING =
  /(?:(?<!\p{L})(?:nos?\.|n[°º]|núm\.|n[uú]mero|№|رقم) ?|第)(\d{1,4})(?![\d/])(?!届|次|款|章|条)|(第[一二三四五六七八九十]{1,3}卷)/giu;

/** The bodies of which a sentence says that they met: "the first meeting of SED2". */
const MEETING_OF = /\b(?:meeting|session)s? of (?:the )?(\p{Lu}[\p{L}\d]+),? (?:(?:was|were|will be|to be) )?held\b/gu;

function isOfAnother(text: string, typed: string): boolean {
  const names = [...text.matchAll(MEETING_OF)].map(({ 1: name = '' }) => name);
  return names.length > 0 && names.every((name) => !typed.toLowerCase().includes(name.toLowerCase()));
}

/** Chinese words, which are no single signs. */
const HAN = /^\p{Script=Han}{2,}$/u;

/** A line of the contents has the number of its page. It is looked for from its end, as any letter may begin it. */
const OF_CONTENTS = /\s\d{1,3}\s*$(?<=\p{L}[^/]*\s\d{1,3}\s*)/u;

/** Two capitals beside each other: "Rubén Escalante". Scripts without capitals do not show their names. */
const FULL_NAME = /(?<=\S\s)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu;
/** "AGENDA ITEM ONE". */
const CAPITALS = /^[\p{Lu}\P{L}]+$/u;

function namesSomebody(text: string, typed: string): boolean {
  if (/\p{Lo}/u.test(text) || PERSON.test(text)) return true;
  const isAsked = (name: string) => name.split(' ').some((word) => typed.toLowerCase().includes(word.toLowerCase()));
  return (withoutGroups(text).match(FULL_NAME) ?? []).some((name) => !CAPITALS.test(name) && !isAsked(name));
}
