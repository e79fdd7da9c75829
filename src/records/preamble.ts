// The words with which clauses of a preamble open, as resolutions print them: one clause a line, each ending in a comma.

const ENGLISH =
  'Recalling|Reaffirming|Reiterating|Noting|Bearing in mind|Recognizing|Acknowledging|Emphasizing|Stressing|Underlining|Convinced|Mindful|Aware|Conscious|Cognizant|Concerned|Alarmed|Welcoming|Taking (?:note|into)|Expressing|Having|Considering|Affirming|Believing|Encouraged|Guided|Determined|Desir(?:ing|ous)|Appreciating|Commending|Observing|Pursuant|Regretting|Resolved|Acting|(?:Deeply|Gravely|Fully|Further|Also) \\p{Ll}+';
const FRENCH =
  "Rappelant|Réaffirmant|Réitérant|Notant|Prenant|Ayant|Sachant|Consciente?|Considérant|Convaincue?|Se (?:félicitant|déclarant|référant)|Soulignant|Reconnaissant|Tenant compte|Gardant|Exprimant|Préoccupée?|Constatant|Estimant|Accueillant|Saluant|Insistant|Affirmant|Désireu(?:x|se)|Résolue?|Déterminée?|S'inspirant|Guidée?|Encouragée?|(?:Profondément|Vivement|Gravement) \\p{Ll}+";
const SPANISH =
  'Recordando|Reafirmando|Reiterando|Observando|Tomando|Teniendo|Habiendo|Consciente|Considerando|Convencid[ao]|Acogiendo|Destacando|Subrayando|Reconociendo|Expresando|Preocupad[ao]|Guiad[ao]|Poniendo de relieve|Haciendo hincapié|Alentad[ao]|Resuelt[ao]|Deseos[ao]|Decidid[ao]|Afirmando|Encomiando|Profundamente \\p{Ll}+';
const RUSSIAN =
  'Ссылаясь|Вновь подтверждая|Подтверждая|Отмечая|Принимая|Учитывая|Сознавая|Будучи|Приветствуя|Подчеркивая|Признавая|Выражая|Напоминая|Рассмотрев|Считая|Руководствуясь|Стремясь|Памятуя|Действуя|Особо отмечая';

const OPENING = `(?:${[ENGLISH, FRENCH, SPANISH, RUSSIAN].join('|')})(?!\\p{L})`;

/**
 * The space between two clauses of a preamble that stand in one paragraph: "in 1982, Recalling also". In Arabic each begins with "وإذ".
 */
export const CLAUSE_END = new RegExp(`(?<=[,;]) (?=${OPENING})|(?<=[،؛]) (?=وإذ )`, 'gu');
