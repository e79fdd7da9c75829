// How Russian names bend, for sentences into which names are put. Names come in the nominative.

type Gender = 'f' | 'm' | 'n';

/** A noun with what counts need: "два совещания", "пять совещаний". */
type Noun = { gender: Gender; few: string; many: string };

const NOUNS: Record<string, Noun> = {
  совещание: { gender: 'n', few: 'совещания', many: 'совещаний' },
  сессия: { gender: 'f', few: 'сессии', many: 'сессий' },
  заседание: { gender: 'n', few: 'заседания', many: 'заседаний' },
  период: { gender: 'm', few: 'периода', many: 'периодов' },
  день: { gender: 'm', few: 'дня', many: 'дней' },
  пункт: { gender: 'm', few: 'пункта', many: 'пунктов' },
  подпункт: { gender: 'm', few: 'подпункта', many: 'подпунктов' },
  документ: { gender: 'm', few: 'документа', many: 'документов' },
};

/** Nouns with which names of bodies and sessions begin, after their adjectives. */
const HEADS =
  'группа подгруппа конференция комиссия подкомиссия комитет подкомитет бюро совет ассамблея секретариат форум совещание сессия заседание';
const ADJECTIVE = String.raw`(?:[\p{Script=Cyrillic}-]+(?:ая|яя|ья|ое|ее|ье|ый|ий|ой)|\d+-[еяй])`;
const NAME = String.raw`(?<before>(?:${ADJECTIVE} (?:и )?)*)(?<head>${HEADS.replaceAll(' ', '|')})(?![\p{L}])`;
const AT_START = new RegExp(`^(?<mark>\\P{L}*?)${NAME}`, 'iu');
// "Экономический и Социальный Совет" is one name.
const BETWEEN = new RegExp(`(?<!(?<![\\p{L}-])${ADJECTIVE})(, | и )(?=${NAME.replaceAll(/\?<\w+>/g, '?:')})`, 'iu');

const ADJECTIVES: [RegExp, string][] = [
  [/(?<=[жшщчц])ая$|яя$|ья$/, 'ей'],
  [/ая$|(?<=\d-)я$/, 'ой'],
  [/(?<=[жшщчц])ее$|(?<=[нжшщчц])ий$/, 'его'],
  [/ье$|(?<=т)ий$/, 'ьего'],
  [/(?:ое|ый|ий|ой|ее)$|(?<=\d-)[ей]$/, 'ого'],
];

function bentAdjective(word: string): string {
  const figure = /^(\d+-)([еяй])$/.exec(word);
  if (figure) return `${figure[1]}${figure[2] === 'я' ? 'й' : 'го'}`;
  if (/[тТ]ретья$/.test(word)) return word.replace(/я$/, 'ей');
  for (const [ending, genitive] of ADJECTIVES) if (ending.test(word)) return word.replace(ending, genitive);
  return word;
}

/** A noun in the genitive by its ending; what does not bend stays. */
function bentNoun(word: string): string {
  if (/[ия]я$/.test(word)) return word.replace(/я$/, 'и');
  if (/[гкхжшщч]а$/.test(word)) return word.replace(/а$/, 'и');
  if (/а$/.test(word)) return word.replace(/а$/, 'ы');
  if (/я$/.test(word)) return word.replace(/я$/, 'и');
  if (/ие$/.test(word)) return word.replace(/е$/, 'я');
  if (/[ьй]$/.test(word)) return word.replace(/.$/, 'я');
  return /[бвгджзклмнпрстфхцчшщ]$/.test(word) ? `${word}а` : word;
}

/**
 * Names of bodies or sessions in the genitive. A name that does not begin like one stands in quotation marks.
 *
 * @example genitive('седьмое совещание Рабочей группы') // 'седьмого совещания Рабочей группы'
 * @example genitive('Рабочая группа по вопросам A и Конференция') // 'Рабочей группы по вопросам A и Конференции'
 * @example genitive('Working Group') // '«Working Group»'
 */
export function genitive(name: string): string {
  return name
    .split(BETWEEN)
    .map((part, index) => (index % 2 === 1 ? part : bent(part)))
    .join('');
}

function bent(name: string): string {
  const found = AT_START.exec(name)?.groups;
  if (!found) return `«${name}»`;
  const { mark = '', before = '', head = '' } = found;
  const rest = name.slice(mark.length + before.length + head.length);
  return `${mark}${before.replaceAll(/\S+/g, bentAdjective)}${bentNoun(head)}${rest}`;
}

/** The gender by which verbs agree with a name. */
export function genderOf(name: string): Gender {
  const head = AT_START.exec(name)?.groups?.head?.toLowerCase();
  if (!head) return 'm';
  return /[ая]$/.test(head) ? 'f' : /[ео]$/.test(head) ? 'n' : 'm';
}

/** A verb or short participle that agrees with a name: `agreed('создан', 'Рабочая группа')` is "создана". */
export const agreed = (masculine: string, name: string): string =>
  `${masculine}${{ m: '', f: 'а', n: 'о' }[genderOf(name)]}`;

/** The same for reflexive verbs: `agreedReflexive('состоял', 'сессия')` is "состоялась". */
export const agreedReflexive = (masculine: string, name: string): string =>
  `${masculine}${{ m: 'ся', f: 'ась', n: 'ось' }[genderOf(name)]}`;

const ORDINALS: Record<Gender, [RegExp, string][]> = {
  n: [],
  f: [
    [/(?<=-)е$/, 'я'],
    [/ье$/, 'ья'],
    [/ое$/, 'ая'],
  ],
  m: [
    [/(?<=-)е$/, 'й'],
    [/ье$/, 'ий'],
    [/(?<=втор|шест|седьм|восьм)ое$/, 'ой'],
    [/ое$/, 'ый'],
  ],
};

/**
 * An ordinal in the gender of its noun; `ordinal` is neuter.
 *
 * @example withNoun('седьмое', 'сессия') // 'седьмая сессия'
 */
export function withNoun(ordinal: string, noun: string): string {
  const [ending, other] = ORDINALS[NOUNS[noun]?.gender ?? genderOf(noun)].find(([end]) => end.test(ordinal)) ?? [];
  return `${ending ? ordinal.replace(ending, other ?? '') : ordinal} ${noun}`;
}

const rules = new Intl.PluralRules('ru');

/** The form that a count asks for: `pluralOf(2, 'день', 'дня', 'дней')` is "дня". */
export function pluralOf(count: number, one: string, few: string, many: string): string {
  const rule = rules.select(count);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}

const WORDS = 'ноль одно два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'.split(' ');
const ONE: Record<Gender, string> = { m: 'один', f: 'одна', n: 'одно' };

/** A noun as a count asks for it; an unknown noun stays as it is. */
export function nounFor(count: number, noun: string): string {
  const known = NOUNS[noun];
  return known ? pluralOf(count, noun, known.few, known.many) : noun;
}

/**
 * A count with its noun, in words up to twelve.
 *
 * @example counted(2, 'сессия') // 'две сессии'
 * @example counted(21, 'день') // '21 день'
 */
export function counted(count: number, noun: string): string {
  const gender = NOUNS[noun]?.gender ?? genderOf(noun);
  const word = count === 1 ? ONE[gender] : count === 2 && gender === 'f' ? 'две' : (WORDS[count] ?? String(count));
  return `${word} ${nounFor(count, noun)}`;
}

/** A city in the genitive; one that does not bend by its ending gets the word for a city. */
export const ofCity = (city: string): string => (bends(city) ? bentNoun(city) : `города ${city}`);

/** Where: "в Вене", "во Франкфурте", "в Найроби". What is no Russian name of one word gets the word for a city. */
export function inCity(city: string): string {
  // A country in the plural: "в Объединенных Арабских Эмиратах".
  if (/ы$/.test(city) && city.includes(' ')) return `в ${city.replace(/(?<=[ыи])е(?= )/gu, 'х').replace(/ы$/, 'ах')}`;
  if (!/^[\p{Script=Cyrillic}-]+$/u.test(city) || /[ыь]$/.test(city)) return `в городе ${city}`;
  const to = /^[ВФ][бвгджзклмнпрстфхцчшщь]/.test(city) ? 'во' : 'в';
  if (/ия$/.test(city)) return `${to} ${city.replace(/я$/, 'и')}`;
  if (/[ая]$/.test(city)) return `${to} ${city.replace(/.$/, 'е')}`;
  if (/й$/.test(city)) return `${to} ${city.replace(/й$/, 'е')}`;
  return `${to} ${city}${/[бвгджзклмнпрстфхцчшщ]$/.test(city) ? 'е' : ''}`;
}

const bends = (city: string) => /^[\p{Script=Cyrillic}-]+[аябвгджзйклмнпрстфхцчшщ]$/u.test(city);
