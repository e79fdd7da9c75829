import type { AnswerLanguage } from '../../model.ts';

/** Words that say how a body is composed, and that people leave out of its name: `Especial`, `de composición abierta`. */
const COMPOSED: Partial<Record<AnswerLanguage, RegExp[]>> = {
  es: [
    / especial(?=[ ,])/iu,
    / ad hoc(?=[ ,])/iu,
    / de composición abierta(?=[ ,])/iu,
    / intergubernamental(?=[ ,])/iu,
  ],
  ru: [
    /(?:^| )специальн(?:ая|ый|ое)(?= )/iu,
    /(?:^| )межправительственн(?:ая|ый|ое)(?= )/iu,
    / открытого состава(?=[ ,])/iu,
  ],
  ar: [/ المخصص(?:ة)?(?= )/u, / المفتوح(?:ة)? العضوية(?= )/u, / الحكومي(?:ة)? الدولي(?:ة)?(?= )/u],
  zh: [/问题(?=.*(?:工作组|委员会|小组))/u, /不限成员名额/u, /特设(?=.*(?:工作组|委员会|小组))/u, /政府间/u],
};

/** Shorter names are those of many: `Рабочая группа по рифам` is one, `Рабочая группа` is none. */
const SHORTEST: Partial<Record<AnswerLanguage, number>> = { zh: 6 };
const FEWEST_LETTERS = 20;

/**
 * A name of a body, and how else it is typed: without some or all of the words for how the body is composed; in Arabic, where
 * an ordinal stands between "meeting" and whose meeting it is, without "meeting".
 *
 * @example nameForms('Grupo de Trabajo Especial sobre Arrecifes', 'es') // […, 'Grupo de Trabajo sobre Arrecifes']
 * @example nameForms('اجتماع الأطراف في الاتفاقية', 'ar') // […, 'للأطراف في الاتفاقية']
 */
export function nameForms(name: string, language: AnswerLanguage): string[] {
  const forms = [name];
  for (const words of COMPOSED[language] ?? [])
    forms.push(...forms.filter((one) => words.test(one)).map((one) => one.replace(words, '').trim()));
  const own = language === 'ar' ? forms.flatMap((one) => [one, one.replace(/^اجتماع ال/u, 'لل')]) : forms;
  return [...new Set(own)].filter((one) => one === name || one.length >= (SHORTEST[language] ?? FEWEST_LETTERS));
}

/**
 * The names that several bodies share belong to none of them: each body with the forms of its names that are only its own, or
 * that are its names as they stand.
 */
export function withNameForms(
  named: readonly [said: string, names: string[]][],
  language: AnswerLanguage,
): [string, string[]][] {
  const owners = new Map<string, Set<string>>();
  const forms = named.map(([said, names]) => ({
    said,
    names,
    all: names.flatMap((name) => nameForms(name, language)),
  }));
  for (const { said, all } of forms)
    for (const one of all) {
      const key = one.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(said));
    }
  return forms.map(({ said, names, all }) => [
    said,
    [...names, ...all.filter((one) => !names.includes(one) && owners.get(one.toLowerCase())?.size === 1)],
  ]);
}
