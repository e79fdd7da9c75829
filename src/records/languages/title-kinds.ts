import type { Language } from '../../model.ts';

type TitleKind = [expression: RegExp, kind: string];

/** Letters and notes verbales: what stands below their title is what they say, or what they send on. */
const LETTERS: Record<Language, TitleKind[]> = {
  ar: [
    [/^(?:رساله|رسالتان متطابقتان) .{0,12}(?:مورخه|مورختان)/u, 'letter'],
    [/^(?:مذكره شفويه|مذكرتان شفويتان) .{0,12}(?:مورخه|مورختان)/u, 'note verbale'],
  ],
  en: [
    [/^(?:identical )?letters? dated \d{1,2} [a-z]+ \d{4} (?:from|addressed)\b/, 'letter'],
    [/^(?:identical )?notes? verbales? dated \d{1,2} [a-z]+ \d{4} (?:from|addressed)\b/, 'note verbale'],
  ],
  es: [
    [/^cartas? (?:identicas )?de fecha \d/, 'letter'],
    [/^notas? verbal(?:es)? (?:identicas )?de fecha \d/, 'note verbale'],
  ],
  fr: [
    [/^lettres? (?:identiques )?(?:datees? du|en date du) \d/, 'letter'],
    [/^notes? verbales? (?:identiques )?(?:datees? du|en date du) \d/, 'note verbale'],
  ],
  ru: [
    [/^(?:идентичные )?письм[оа] [^.;]{0,160}от \d/, 'letter'],
    [/^(?:идентичные )?вербальн(?:ая|ые) нот[аы] [^.;]{0,160}от \d/, 'note verbale'],
  ],
  zh: [
    [/^\d{4}年\d{1,2}月\d{1,2}日.{2,60}的(?:同文)?信/u, 'letter'],
    [/^\d{4}年\d{1,2}月\d{1,2}日.{2,60}的普通照会/u, 'note verbale'],
  ],
};

/** The first words of a title that tell what kind of document it is, in plain letters. */
export const TITLE_KINDS: Record<Language, readonly TitleKind[]> = {
  ar: [
    [/^بيان مقدم من /, 'statement'],
    [/^(?:قايمه (?:باسماء )?المشاركين|قايمه الوفود)/, 'list of participants'],
    [/^مشروع (?:ال)?تقرير(?! (?:من|مقدم))/, 'draft report'],
    [/^القرار \d{3,4} \(\d{4}\)$/, 'resolution'],
  ],
  en: [
    [/^statements? submitted by /, 'statement'],
    [/^(?:provisional |final )?list of (?:participants|delegations)\b/, 'list of participants'],
    [/^draft report(?:$| (?:of|on)\b)/, 'draft report'],
    [/^resolution \d{1,4} \(\d{4}\)$/, 'resolution'],
  ],
  es: [
    [/^(?:exposicion|declaracion) (?:escrita )?presentada por /, 'statement'],
    [/^lista (?:provisional |definitiva )?de (?:participantes|delegaciones)\b/, 'list of participants'],
    [/^proyecto de informe\b/, 'draft report'],
    [/^resolucion \d{1,4} \(\d{4}\)$/, 'resolution'],
  ],
  fr: [
    [/^(?:expose|declaration) (?:ecrite? )?(?:presentee?|soumise?) par /, 'statement'],
    [/^liste (?:provisoire |definitive )?des (?:participants|delegations)\b/, 'list of participants'],
    [/^projet de rapport\b/, 'draft report'],
    [/^resolution \d{1,4} \(\d{4}\)$/, 'resolution'],
  ],
  ru: [
    [/^заявление, представленное /, 'statement'],
    [/^(?:предварительныи )?список (?:участников|делегации)(?!\p{L})/u, 'list of participants'],
    [/^проект доклада(?!\p{L})/u, 'draft report'],
    [/^резолюция \d{1,4} \(\d{4}\)$/, 'resolution'],
  ],
  zh: [
    [/^.{2,60}提交的(?:书面)?陈述/u, 'statement'],
    [/^(?:临时)?与会者名[单录]/u, 'list of participants'],
    [/^报告草[稿案]/u, 'draft report'],
    [/^第?\d{1,4}\(\d{4}\)号决议$/u, 'resolution'],
  ],
};

/**
 * The kind of a letter by its title; undefined of any other line.
 *
 * @example kindOfLetter('letter dated 5 may 2025 from the permanent representative of …', 'en') // 'letter'
 */
export const kindOfLetter = (plain: string, language: Language): string | undefined =>
  LETTERS[language].find(([expression]) => expression.test(plain))?.[1];

/** Of a draft and a letter, the title and what stands below it speak of other sessions than the one to which they go. */
export const speaksOfOthers = (kind: string | undefined): boolean =>
  /^(?:draft (?:resolution|decision)|letter|note verbale)$/.test(kind ?? '');
