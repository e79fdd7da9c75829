/** English verbs whose past has another stem; the regular ones are known by their endings. */
const FORMS = `
arise arose arisen, bear bore borne, begin began begun, bind bound, bring brought, build built, buy bought, choose chose chosen, come came,
deal dealt, draw drew drawn, fall fell fallen, feel felt, fight fought, find found, forbid forbade forbidden, forgo forwent, give gave given,
grow grew grown, hear heard, hold held, keep kept, lay laid, lead led, leave left, lend lent, lose lost, make made, mean meant, meet met, oversee oversaw overseen,
pay paid, rise rose risen, say said, seek sought, sell sold, send sent, show shown, sing sang sung, speak spoke spoken, spend spent, stand stood,
steal stole stolen, swear swore sworn, take took taken, teach taught, tell told, think thought, undergo underwent undergone, undertake undertook undertaken,
uphold upheld, win won, withdraw withdrew withdrawn, withhold withheld, write wrote written
`;

const FAMILIES = FORMS.split(',').map((family) => family.trim().split(/\s+/u));

const known = new Map(FAMILIES.flatMap((family) => family.map((form): [string, string[]] => [form, family])));

/**
 * The forms of an irregular English verb, the word itself first; a word that is none stands alone.
 *
 * @example verbForms('chosen') // ['chosen', 'choose', 'chose']
 */
export const verbForms = (word: string): string[] => [word, ...(known.get(word) ?? []).filter((form) => form !== word)];
