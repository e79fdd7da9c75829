import { ASKED_BY_LETTERS, ASKED_DOERS } from '../../src/answer/evidence/rules/asked-doers.ts';
import { ASKED_RECIPIENTS } from '../../src/answer/evidence/rules/asked-recipients.ts';
import type { Language } from '../../src/model.ts';
import { soughtWord } from '../fixtures/sought-word.ts';
import { keeps } from './rule-cases.ts';

/** A question with the words that it names somebody by, and the language of the sentence. */
const asks = (typed: string, language: Language, ...words: string[]) => ({
  typed,
  language: language as 'en',
  sought: { words: words.map((word) => soughtWord(word, language)), figures: [] },
});
const of = (language: Language) => ({ language });

const REQUESTED = asks('What did the Board request from the Council?', 'en', 'board', 'council');
const NOTED = asks('What did the Board note about the divers?', 'en', 'board');
const WHICH = asks('Which body did the Board ask to mend the nets?', 'en', 'board');
const FR = asks("Qu'a demandé le Comité au Conseil ?", 'fr', 'comite');
const FR_TURNED = asks("Qu'est-ce que le Comité a demandé au Conseil ?", 'fr', 'comite');
const ES = asks('¿Qué pidió la Junta al Consejo?', 'es', 'junta');
const RU = asks('О чем Комитет просил Совет?', 'ru', 'комитет');
const RU_TURNED = asks('Что рекомендовал Комитет Совету?', 'ru', 'комитет');
const AR = asks('ماذا طلبت اللجنة من المجلس؟', 'ar', 'اللجنه');
const ZH = asks('委员会请理事会做什么？', 'zh', '委员会');

keeps(ASKED_DOERS, 'says what the one who is asked about said or asked for, and not what others asked of him', [
  ['The Board requested the Council to mend the nets.', true, REQUESTED],
  ['The Council requested the Board to mend the nets.', false, REQUESTED],
  ['Besides, the Board requested “Nets of the Council” as the theme.', true, REQUESTED],
  ['The Council requested “Nets of the Board” as the theme.', false, REQUESTED],
  ['The Council took note of the request by the Board to mend the nets.', true, REQUESTED],
  ['The Council was requested by the Board to mend the nets.', true, REQUESTED],
  ['The Board was requested to mend the nets.', false, REQUESTED],
  ['The Council recalled its reply, in which the Board requested new nets.', true, REQUESTED],
  ['The Council invited the Board to answer requests for nets.', false, REQUESTED],
  ['The Council took note of the report of the Board and requested new nets.', false, REQUESTED],
  ['The Board mended the nets of the Council.', true, REQUESTED],
  ['The Board noted the nets of the Council.', false, REQUESTED],
  ['In the month of May, when the sea was calm, the Council mended nets with the Board.', false, REQUESTED],
  ['The Council noted the work of the Board with the divers.', false, NOTED],
  ['The Board noted the work of the divers.', true, NOTED],
  ['The Council asked the Board to mend the nets.', false, WHICH],
  ['The Board asked the Council to mend the nets.', true, WHICH],
  ['The Council requested the Board to mend the nets.', true, asks('Who mended the nets?', 'en', 'board')],
  ['Le Comité a demandé au Conseil de réparer les filets.', true, FR, of('fr')],
  ['Le Conseil a demandé au Comité de réparer les filets.', false, FR, of('fr')],
  ['Le Conseil a souscrit à la recommandation du Comité.', false, FR, of('fr')],
  ['Le Conseil a demandé au Comité de réparer les filets.', false, FR_TURNED, of('fr')],
  ['La Junta pidió al Consejo que reparara las redes.', true, ES, of('es')],
  ['El Consejo pidió a la Junta que reparara las redes.', false, ES, of('es')],
  ['Комитет просил Совет починить сети.', true, RU, of('ru')],
  ['Совет просил Комитет починить сети.', false, RU, of('ru')],
  ['Комитет рекомендовал починить сети.', true, RU_TURNED, of('ru')],
  ['Совет рекомендовал Комитету починить сети.', false, RU_TURNED, of('ru')],
  ['طلبت اللجنة من المجلس إصلاح الشباك.', true, AR, of('ar')],
  ['طلب المجلس من اللجنة إصلاح الشباك.', false, AR, of('ar')],
  ['委员会请理事会修补渔网。', true, ZH, of('zh')],
  ['理事会请委员会修补渔网。', false, ZH, of('zh')],
]);

const TO = asks('Who submits reports to the Board?', 'en', 'board');
const TO_FR = asks('Qui présente des rapports au Comité ?', 'fr', 'comite');
const TO_ES = asks('¿Quién presenta informes a la Junta?', 'es', 'junta');
const TO_RU = asks('Кто представляет доклады Комитету?', 'ru', 'комитет');
const TO_AR = asks('من يقدم التقارير إلى اللجنة؟', 'ar', 'اللجنه');
const TO_ZH = asks('谁向委员会提交报告？', 'zh', '委员会');

keeps(ASKED_RECIPIENTS, 'says to whom it goes, and not what he gives himself', [
  ['The divers submit reports to the Board.', true, TO],
  ['The Board submits reports to the Council.', false, TO],
  ['Reports of the divers are submitted to the Board.', true, TO],
  ['The Board submits reports to the Council.', true, asks('Who submits reports?', 'en', 'board')],
  ['Les plongeurs présentent des rapports au Comité.', true, TO_FR, of('fr')],
  ['Le Comité présente des rapports au Conseil.', false, TO_FR, of('fr')],
  ['Los buzos presentan informes a la Junta.', true, TO_ES, of('es')],
  ['La Junta presenta informes al Consejo.', false, TO_ES, of('es')],
  ['Водолазы представляют доклады Комитету.', true, TO_RU, of('ru')],
  ['Комитет представляет доклады Совету.', false, TO_RU, of('ru')],
  ['يقدم الغواصون التقارير إلى اللجنة.', true, TO_AR, of('ar')],
  ['تقدم اللجنة التقارير إلى المجلس.', false, TO_AR, of('ar')],
  ['潜水员向委员会提交报告。', true, TO_ZH, of('zh')],
  ['委员会向理事会提交报告。', false, TO_ZH, of('zh')],
  ['The Council submits reports.', false, TO_FR, of('en')],
  // A Rapporteur reports to nobody here.
  ['Комитет избрал г-жу Ли докладчиком.', true, asks('Кто был докладчиком Комитета?', 'ru', 'комитет'), of('ru')],
]);

const OWN = asks("Who endorsed the Board's recommendation?", 'en', 'board');
const OWN_OF = asks('Who endorsed the recommendation of the Board?', 'en', 'board');
const OWN_FR = asks('Qui a souscrit à la recommandation du Comité ?', 'fr', 'comite');
const OWN_ES = asks('¿Quién hizo suya la recomendación de la Junta?', 'es', 'junta');
const OWN_RU = asks('Кто одобрил рекомендацию Комитета?', 'ru', 'комитет');
const OWN_AR = asks('من أقر توصية اللجنة؟', 'ar', 'اللجنه');
const OWN_ZH = asks('谁认可了委员会的建议？', 'zh', '委员会');

keeps(ASKED_RECIPIENTS, 'says whose recommendation or proposal it is', [
  ["In May, the Council endorsed the Board's recommendation that nets be mended.", true, OWN],
  ["In May, the Board endorsed the Council's recommendation that nets be mended.", false, OWN],
  ['The Council endorsed the recommendation of the Board that nets be mended.', true, OWN_OF],
  ['The Board endorsed the recommendation of the Council that nets be mended.', false, OWN_OF],
  ['Le Conseil a souscrit à la recommandation du Comité tendant à réparer les filets.', true, OWN_FR, of('fr')],
  ['Le Comité a souscrit à la recommandation du Conseil tendant à réparer les filets.', false, OWN_FR, of('fr')],
  ['El Consejo hizo suya la recomendación de la Junta.', true, OWN_ES, of('es')],
  ['La Junta hizo suya la recomendación del Consejo.', false, OWN_ES, of('es')],
  ['Совет одобрил рекомендацию Комитета.', true, OWN_RU, of('ru')],
  ['Комитет одобрил рекомендацию Совета.', false, OWN_RU, of('ru')],
  ['أقر المجلس توصية اللجنة.', true, OWN_AR, of('ar')],
  ['أقرت اللجنة توصية المجلس.', false, OWN_AR, of('ar')],
  ['理事会认可了委员会的建议。', true, OWN_ZH, of('zh')],
  ['委员会认可了理事会的建议。', false, OWN_ZH, of('zh')],
]);

const LETTERED = (typed: string, letters: string) => ({
  typed,
  language: 'en' as const,
  sought: { words: [{ ...soughtWord(letters.toLowerCase(), 'en'), letters }], figures: [] },
});
keeps(ASKED_BY_LETTERS, 'names by its letters who asked for something, and no other one by its own', [
  ['The SBSTA requested its Chair to release it.', false, LETTERED('What did the APA request?', 'APA')],
  ['The APA requested its Chair to release it.', true, LETTERED('What did the APA request?', 'APA')],
  ['It requested its Chair to release it.', true, LETTERED('What did the APA request?', 'APA')],
  ['The SBSTA requested its Chair to release it.', true, LETTERED('What did the APA request?', 'APA'), { isOwn: true }],
  ['The SBSTA requested its Chair to release it.', true, LETTERED('Who chaired the APA?', 'APA')],
]);
