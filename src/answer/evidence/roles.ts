/** Offices that others of the same name stand below: the Vice-Chair is no Chair. */
const DEPUTIES =
  /\b(?:vice|deputy|acting|co)[- ](?:chair\p{L}*|president\p{L}*)|\bvice-?\s?president[ea]?s?|заместител\p{L}+ председател\p{L}+|نواب?\s(?:ال)?رئيس[\p{L}\p{M}]*|نائبة?\s(?:ال)?رئيس[\p{L}\p{M}]*|副主席/giu;

/** The office in a group of a body: "elected Chair of Working Group I". */
const OF_GROUPS =
  /(?:chair\p{L}*|pr[ée]sident\p{L}*|председател\p{L}+|رئيس[\p{L}\p{M}]*)\s+(?:of |du |de la |de |del |de l['’])?(?:the )?(?:\p{L}+ )?(?:working group|working party|subcommittee|groupe de travail|grupo de trabajo|рабоч\p{L}+ групп\p{L}+|الفريق العامل|للفريق العامل)|(?:工作组|小组).{0,3}主席/giu;

const GROUPS = /\b(?:group|groupe|grupo)\b|групп|فريق|工作组|小组/iu;

/** A word of a question for an office. */
export const OFFICE =
  /^(?:chair|president|presidi|vice|rapporteur|relator|председател|докладчик|ال?رئيس|ال?مقرر|主席|报告员)/u;

/** A sentence without the offices that are not those which a question asks for. */
export function withoutOtherOffices(text: string, typed: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  const own = typed.match(DEPUTIES) ? text : text.replace(DEPUTIES, blank);
  return GROUPS.test(typed) ? own : own.replace(OF_GROUPS, blank);
}
