import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { endsOf } from '../bodies/of-body.ts';
import type { Rule } from './rule.ts';

/** A group whose name ends in a session, and that met itself, in plain letters: the end of that name is the number of the session. */
const GROUP: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /\b(?:group|committee|panel|task force|team|board)\b[^.;]{0,80} (?:of|for) (?:the )?[\p{L}-]+$/u,
  fr: /\b(?:groupe|comite|equipe)\b[^.;]{0,80} (?:de|du|des|pour) (?:la |le )?[\p{L}-]+$/u,
  es: /\b(?:grupo|comite|equipo)\b[^.;]{0,80} (?:del?|para)(?: el| la)? [\p{L}-]+$/u,
  ru: /(?:групп|комитет)\p{L}*[^.;]{0,80} [\p{L}-]+$/u,
};
const MET: Partial<Record<AnswerLanguage, RegExp>> = {
  en: /^[^.;]{0,60} (?:(?:held|holds?|hold) (?:its|an?|\p{L}+ (?:session|meeting)s?)|met|meets?)\b/u,
  fr: /^[^.;]{0,60} (?:(?:a|ont) tenu (?:ses|sa|une)|tiendra (?:ses|sa|une)|s'est reuni|se reunira)/u,
  es: /^[^.;]{0,60} (?:celebro (?:sus?|un)|celebrara (?:sus?|un)|se reuni)/u,
  ru: /^[^.;]{0,60} (?:провел\p{L}* (?:сво|сесси|заседан)|проведет|собира|собра)/u,
};

/** What a group did that prepares a session, or looks into it, is none of that session. */
export const GROUPS_OF_SESSIONS: readonly Rule[] = [
  {
    // "The working group on the objectives of the fourth special session, which held its sessions in New York".
    name: 'says no meeting of a group that is named after the session',
    keeps: ({ text, language }, { happens, numbers, asked: { typed } }) => {
      const [group, met] = [GROUP[language.code], MET[language.code]];
      const counted = numbers.filter(({ isOrdinal }) => isOrdinal);
      if (!happens || !group || !met || counted.length === 0 || NAMES_GROUP.test(plain(typed))) return true;
      const words = plain(text);
      const places = counted.flatMap(({ value }) => endsOf(words, value, language));
      return places.length === 0 || places.some((at) => !(group.test(words.slice(0, at)) && met.test(words.slice(at))));
    },
  },
];

/** A question of such a group. */
const NAMES_GROUP =
  /group|committee|panel|task force|team|board|comite|equipe|equipo|grupo|групп|комитет|لجنه|فريق|委员会|小组|工作组/u;
