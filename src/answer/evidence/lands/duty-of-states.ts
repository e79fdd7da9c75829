import { plain, unpointed } from '../../../records/text.ts';

/** How a question asks which States must do something, in plain letters. */
const ASKED =
  /(?:(?:which|what) (?:states|countries|parties)|quels? (?:etats|pays)|(?:que|cuales?) (?:estados|paises)|каки[ех] (?:государств|стран)\p{L}*|(?:اي|ما) (?:ال)?دول|哪些(?:国家|缔约国)) ?(?:parties |partes |членам |участни\p{L}+ )?(?:must|shall|should|have to|are to|need to|doivent|devront|devraient|deben|deberan|deberian|tienen que|han de|долж|следует|необходимо|(?:التي )?(?:يجب|ينبغي)|应|须|必须)/u;

/** A class of States: "los Estados partes objeto de examen". */
const CLASS =
  /(?:states|countries|parties) (?:parties )?(?:\p{L}+ )*(?:under|that|which|whose|with|subject|concerned|being)|(?:etats|pays) (?:parties )?(?:\p{L}+ )*(?:qui|dont|soumis|faisant|examine|concerne)|estados (?:partes? )?(?:\p{L}+ )*(?:que|cuy|objeto|examinad|sometid)|государств\p{L}*(?:-участник\p{L}*)?,? (?:которы\p{L}*|чь\p{L}+|проходящ\p{L}*|являющ\p{L}*)|الدول (?:الاطراف )?(?:المستعرضه|التي|الخاضعه)|(?:受审议|有关|接受审议的?)缔约国/u;

/**
 * Whether it is asked which States must do something, and a text says so of a class of them: no country is named then, "los Estados
 * partes objeto de examen utilizarán la lista" (CAC/COSP/IRG/2015/3).
 */
export const saysDutyOfStates = (typed: string, text: string): boolean =>
  ASKED.test(unpointed(typed)) && CLASS.test(plain(text));
