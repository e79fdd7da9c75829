import type { AnswerLanguage, Body } from '../../model.ts';

/** How staff call an organ whose whole name nobody types: `name` is what its own English name begins with. */
type Generic = { name: RegExp; called: Record<AnswerLanguage, string[]> };

const GENERIC: readonly Generic[] = [
  {
    name: /^(?:Intergovernmental )?Preparatory Committee\b/,
    called: {
      en: ['Preparatory Committee', 'PrepCom', 'prep com'],
      fr: ['Comité préparatoire', 'PrepCom'],
      es: ['Comité Preparatorio', 'PrepCom'],
      ru: ['Подготовительный комитет', 'Подготком'],
      ar: ['اللجنة التحضيرية'],
      zh: ['筹备委员会', '筹委会'],
    },
  },
  {
    name: /^Executive Council\b/,
    called: {
      en: ['Executive Council'],
      fr: ['Conseil exécutif'],
      es: ['Consejo Ejecutivo'],
      ru: ['Исполнительный совет'],
      ar: ['المجلس التنفيذي'],
      zh: ['执行理事会'],
    },
  },
  {
    name: /^Governing Council\b/,
    called: {
      en: ['Governing Council'],
      fr: ["Conseil d'administration"],
      es: ['Consejo de Administración'],
      ru: ['Совет управляющих'],
      ar: ['مجلس الإدارة'],
      zh: ['理事会'],
    },
  },
  {
    name: /^Executive Board\b/,
    called: {
      en: ['Executive Board'],
      fr: ["Conseil d'administration", 'Conseil exécutif'],
      es: ['Junta Ejecutiva', 'Consejo Ejecutivo'],
      ru: ['Исполнительный совет'],
      ar: ['المجلس التنفيذي'],
      zh: ['执行局', '执行委员会'],
    },
  },
  {
    name: /^Assembly of States Parties\b/,
    called: {
      en: ['Assembly of States Parties'],
      fr: ['Assemblée des États Parties'],
      es: ['Asamblea de los Estados Partes', 'Asamblea de los Estados Parte'],
      ru: ['Ассамблея государств-участников'],
      ar: ['جمعية الدول الأطراف'],
      zh: ['缔约国大会'],
    },
  },
  {
    name: /^Plenipotentiary Conference\b/,
    called: {
      en: ['Plenipotentiary Conference', 'Plenipotentiary', 'plenipot'],
      fr: ['Conférence de plénipotentiaires', 'plénipotentiaires'],
      es: ['Conferencia de Plenipotenciarios'],
      ru: ['Полномочная конференция'],
      ar: ['مؤتمر المندوبين المفوضين'],
      zh: ['全权代表大会'],
    },
  },
];

/**
 * The bodies, each with what staff call it for short, where no other body that the records tell of is called so: "the prepcom".
 *
 * @example withGenericNames([preparatoryCommittee])[0]?.also?.en // ['Preparatory Committee', 'PrepCom', 'prep com']
 */
export function withGenericNames(bodies: readonly Body[]): Body[] {
  const meant = GENERIC.flatMap(({ name, called }) => {
    const [only, ...others] = bodies.filter(({ names }) => names.some(({ en }) => en !== undefined && name.test(en)));
    return only && others.length === 0 ? [{ id: only.id, called }] : [];
  });
  // "Conseil exécutif" is an Executive Council and an Executive Board.
  const owners = (name: string) => meant.filter(({ called }) => Object.values(called).flat().includes(name)).length;
  return bodies.map((body) => {
    const called = meant.find(({ id }) => id === body.id)?.called;
    if (!called) return body;
    const also = Object.fromEntries(
      Object.entries(called).map(([language, names]) => [
        language,
        [...(body.also?.[language as AnswerLanguage] ?? []), ...names.filter((name) => owners(name) === 1)],
      ]),
    );
    return { ...body, also };
  });
}
