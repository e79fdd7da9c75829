/** So many lines hold the head of a document. */
const HEAD = 40;

/** Words for a session, as heads end their line with them. */
const NOUN = 'session|meeting|réunion|reunión|período de sesiones|periodo de sesiones|сессия|совещание';

/** "Twentieth sessionVienna, 20 July - 14 August 1987": a place and days right behind the word for a session. */
const GLUED = new RegExp(
  `^(?<session>\\P{L}*(?:[\\p{L}\\d-]+ ){0,4}(?:${NOUN}))(?<place>\\p{Lu}\\p{Ll}{2,}.*\\d)`,
  'iu',
);
/** "الويبوسلسلة الاجتماعات الحادية والستون": words for a session right behind a name, in a script without capitals. */
const BEHIND_NAME = /(?<=\p{Script=Arabic}{4})(?=(?:سلسلة الاجتماعات|الدورة) \p{Script=Arabic})/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/**
 * A text whose head has the session and its place in one word, as where the lines of a page ran together in copying (A/CN.9/286); parted
 * there. Undefined where there is none.
 *
 * @example partGluedSessions('Twentieth sessionVienna, 20 July 1987\n') // 'Twentieth session\nVienna, 20 July 1987\n'
 */
export function partGluedSessions(text: string): string | undefined {
  const between = /\n\s*\n/.test(text) ? '\n\n' : '\n';
  const lines = text.split('\n');
  const head = lines.slice(0, HEAD).map((line) => {
    const { session, place = '' } = GLUED.exec(line)?.groups ?? {};
    if (session === undefined) return line.split(BEHIND_NAME).join(between);
    return CAPITAL.test(place) ? `${session}${between}${place}${line.slice(session.length + place.length)}` : line;
  });
  const parted = [...head, ...lines.slice(HEAD)].join('\n');
  return parted === text ? undefined : parted;
}
