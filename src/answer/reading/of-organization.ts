import type { Body } from '../../model.ts';
import { type BodyMention, namedBodies } from '../slots/bodies.ts';
import type { World } from '../world.ts';
import { isOfOrganization, withoutOrganization } from './organizations.ts';
import type { Question } from './question.ts';
import { tokenize } from './tokens.ts';

/** Conferences of the Parties are named with their convention, or with the organization that is known for it. */
const isConference = ({ names }: Body): boolean =>
  names.some(({ en = '', fr = '' }) =>
    /^Conference of the (?:Contracting )?Parties|^Conférence des Parties/u.test(en || fr),
  );

/** The mention of a body, with all words of its name that follow: "Conférence" of "Conférence des Parties". */
function wholeName(mention: BodyMention, body: Body, { tokens }: Question): BodyMention {
  const words = new Set(body.names.flatMap((name) => tokenize(Object.values(name).join(' ')).map(({ word }) => word)));
  let { to } = mention;
  while (words.has(tokens[to]?.word ?? '')) to += 1;
  return { ...mention, body: body.id, to, byOrganization: true };
}

/**
 * A question that names a body with its organization amid its name, read without that: "Комитета ЮНИДО по программным и
 * бюджетным вопросам". The question as it was read, where a body is known already, or where the one that is found is none of
 * that organization.
 */
export function ofOrganization(
  question: Question,
  text: string,
  { knowledge }: World,
  read: (text: string) => Question,
): Question {
  const bare = withoutOrganization(text);
  const isOf = ({ bodies }: Question) => {
    const named = knowledge.bodies.filter(({ id }) => namedBodies(bodies).includes(id));
    return bare !== undefined && named.length > 0 && named.every((body) => isOfOrganization(body, bare.organization));
  };
  if (!bare) return question;
  const again = read(bare.text);
  if (isOf(again)) return again;
  // "The ninth Conference of the Parties of Ramsar".
  const [conference, ...others] = knowledge.bodies.filter(
    (body) => isConference(body) && isOfOrganization(body, bare.organization),
  );
  const named = again.bodies.filter(({ weak }) => !weak);
  const isBare =
    named.length > 0 &&
    knowledge.bodies.every((body) => !named.some(({ body: id }) => id === body.id) || isConference(body));
  return conference && others.length === 0 && isBare
    ? { ...again, bodies: again.bodies.map((mention) => wholeName(mention, conference, again)) }
    : question;
}
