import type { Language } from '../../model.ts';

type KindLine = [expression: RegExp, kind: string];

/** The offices that report to a body, and the papers that are said to be by somebody, in plain letters. */
const lines = (report: string, offices: string, paper: string, end = '\\*{0,3}$'): KindLine[] => [
  [new RegExp(`^${report}(?:${offices})${end}`, 'u'), 'report'],
  [new RegExp(`^(?:${paper})`, 'u'), 'working paper'],
];

/**
 * The line under a title that says who wrote the document: "Report of the Executive Director" (E/CN.7/2003/10), "Working paper by
 * the Chairman" (A/CONF.192/PC/L.3). What it is about stands above it.
 */
export const OFFICE_LINES: Record<Language, readonly KindLine[]> = {
  ar: lines(
    'تقرير (?:من |مقدم من )?',
    '(?:ال)?مدير(?:ه)? (?:ال)?(?:تنفيذي|عام)(?:ه)?|(?:ال)?امين(?:ه)? (?:ال)?تنفيذي(?:ه)?|(?:ال)?مفوض(?:ه)? (?:ال)?سامي(?:ه)?',
    'ورقه عمل (?:من|مقدمه من|اعدها|اعدتها)(?!\\p{L})',
  ),
  en: lines(
    'report (?:of|by) the ',
    'executive director|director-general|executive secretary|high commissioner|administrator|president|chair(?:man|person|woman)?',
    'working paper (?:submitted |prepared |presented )?by\\b',
  ),
  es: lines(
    'informe (?:del |de la |presentado por el |presentado por la )',
    'director(?:a)? (?:ejecutiv[oa]|general)|secretari[oa] ejecutiv[oa]|alt[oa] comisionad[oa]|administrador(?:a)?|president[ea]',
    'documento de trabajo (?:presentado|preparado|elaborado) por\\b',
  ),
  fr: lines(
    "(?:rapport (?:du |de la |etabli par le |etabli par la )|rapport de l[’'])",
    'direct(?:eur|rice) (?:executi(?:f|ve)|generale?)|secretaire executi(?:f|ve)|haut[- ]commissaire|administrat(?:eur|rice)|presidente?',
    'document de travail (?:presente|etabli|soumis) par\\b',
  ),
  ru: lines(
    'доклад ',
    'директора-исполнителя|исполнительного директора|генерального директора|исполнительного секретаря|верховного комиссара|администратора|председателя',
    'рабочии документ, (?:представленныи|подготовленныи)(?![а-я])',
  ),
  zh: lines(
    '',
    '执行主任(?:的)?报告|总干事(?:的)?报告|执行秘书(?:的)?报告|高级专员(?:的)?报告|署长(?:的)?报告|主席(?:的)?报告',
    '.{2,30}提交的工作文件',
  ),
};
