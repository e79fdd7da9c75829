import { stemmer } from '@orama/stemmers/french';
import { type LanguageData, wordSet } from './language-data.ts';

/**
 * The singular of a word whose plural looks like a verb: the stemmer leaves `comm` of `commissions` and `commiss` of `commission`, `credit`
 * of `crédits` and `cred` of `crédit`, `numéros` as it is.
 */
const singular = (word: string): string => word.replace(/(?<=\p{L}{2}(?:ion|it|o))s$/u, '');

/** "Officieux" is no "officiel": the stemmer leaves `offici` of both. */
const UNOFFICIAL = /^officieu/;

/** French. Words are written without accents, as the folded text holds them. */
export const french: LanguageData = {
  stem: (word) => UNOFFICIAL.exec(word)?.[0] ?? stemmer(singular(word)),
  letters: /[éèêëàâùûôîïçœ]/i,
  elided: wordSet('c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu quelqu'),
  clipped: wordSet(''),
  stopWords: wordSet(`
    le la les un une des du de au aux ce cet cette ces ceci cela celui celle ceux celles ca
    je tu il elle on nous vous ils elles me te se moi toi soi lui leur leurs eux en
    mon ma mes ton ta tes son sa ses notre nos votre vos
    et ou ni mais donc car or que qui quoi dont si comme lorsque puisque quoique afin ainsi alors aussi
    dans par pour sur sous sans avec avant apres depuis pendant entre vers chez contre selon lors hors
    etre est suis sommes etes sont etait etaient ete etant sera seront serait seraient soit soient fut furent
    avoir ai as avons avez ont avait avaient eu ayant aura auront aurait auraient ait aient
    faire fait faite faits faites font faut peut peuvent pouvez peux puis pourrait pourriez dois doit doivent
    vais va vont veux veut voulez voudrais
    ne pas plus moins tres trop peu deja encore toujours jamais non oui bien meme memes tout toute tous toutes
    autre autres chaque quelque quelques tel telle tels telles
    quel quelle quels quelles quand comment combien pourquoi lequel laquelle lesquels lesquelles
    auquel auxquels auxquelles duquel desquels desquelles aujourdhui ici voici voila
  `),
  signs: wordSet(`
    gt gpe odj gtat symbole prestataires reunion reunions seance seances reuni reunie reunis reunit reunir tenu tenue tenus tenues tient tenir
    ordre jour jours groupe groupes travail travaux creer cree creee rapport rapports elargi
    conjoint conjointe conjointes
    mois annee annees semaine semaines heure heures matin midi soir demain hier
    lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    premier premiere premieres deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme
    dernier derniere derniers dernieres prochain prochaine prochaines precedent precedente precedentes
    suivant suivante suivantes vienne lieu ville cote numero titre sujet sujets mandat mandats parle parlent
    etats internationale technique criminalite organisee onudc decide adopte adoptee permanent permanente
    devenu devenue devient devenir mondiale
    langue langues anglais francais signifie duree longue longtemps nombre fois tirage originale provisoire
    points examiner examen ressources efficacite avenir indicateurs besoins difference ouverture cloture odj
    date dates document documents doc docs session sessions conference decision decisions resolution resolutions
    distribution convention mission commission organisation question questions information communication
    international cooperation assistance
    merci bonjour bonsoir salut coucou slt cv svp stp koi keski kel kelle ki kan quan pk pkoi pr ds dsl jsuis qd
    aide aidez aider montre montrez donne donnez donner trouve trouver cherche chercher explique expliquer
    dites dit disent cite citent mentionne porte traite aborde contient contiennent signifient article element paragraphe paragraphes section sections prevoit prevoient
  `),
  hints: wordSet('gt gtat point cdp resume'),
  endings: wordSet(
    'que lle tte sse nne nce ie ies ee ees ure ise age aire aires ier iers oire iste isme cle tion sion eur eurs eux ment ments aux ait ois',
  ),
  ordinals: wordSet('er ere re e eme ieme nde'),
};
