import { cityTime } from '../../../answer/phrases/dates.ts';
import type { SlackPhrases } from './shape.ts';

/** The words of Slack in French. In `home`, `troubles` and `notices` they carry Slack's own markup. */
export const fr: SlackPhrases = {
  buttons: {
    more: 'Afficher la suite',
    calendar: 'Ajouter à l’agenda',
    share: 'Partager dans le canal',
    passage: 'Voir le passage',
    helpful: 'Utile',
    unhelpful: 'Pas utile',
    previous: 'Précédent',
    next: 'Suivant',
    close: 'Fermer',
    send: 'Envoyer',
    cancel: 'Annuler',
  },
  passageOf: (title, paragraph) => `Voir le passage : ${paragraph}, ${title}`,
  zoneTime: (city) => cityTime('fr', city),
  yourTime: 'chez vous : ',
  others: (count) => (count === 1 ? '… et 1 autre' : `… et ${count} autres`),
  item: (number) => `Point ${number} : `,
  deduced: (day) => `Déduction : le document imprime ${day}.`,
  passage: {
    title: 'Passage du document',
    gone: 'Ce passage ne figure plus dans les documents. Reposez la question pour obtenir la réponse actuelle.',
    heading: 'Sous le titre :',
  },
  more: {
    title: 'Réponse complète',
    page: (number, count) => `Page ${number} sur ${count}`,
    cut: 'La suite ne tient pas ici. Posez la question dans un message pour tout lire.',
  },
  calendar: {
    title: 'Ajouter à l’agenda',
    google: 'Google Agenda',
    outlook: 'Outlook',
    wholeDays: 'journée entière',
    lead: 'Chaque lien ouvre votre agenda avec la date déjà remplie. Rien n’est ajouté sans votre accord.',
    none: 'Cette réponse ne donne aucun jour précis à ajouter.',
    cut: (count) => (count === 1 ? 'Une autre date ne tient pas ici.' : `${count} autres dates ne tiennent pas ici.`),
    file: 'Fichier d’agenda',
    fileLead: 'Le fichier contient les réunions de cette réponse. Vous le recevez par message direct.',
    fileSaid: 'Voici le fichier d’agenda que vous avez demandé. Ouvrez-le pour ajouter les réunions à votre agenda.',
    feeds: 'Pour suivre toutes les réunions, copiez un lien dans votre logiciel d’agenda : ',
  },
  feedback: {
    title: 'Améliorer la réponse',
    lead: 'Merci. Qu’aurait dû dire la réponse ?',
    label: 'Ce que vous attendiez',
    hint: 'Une date, une cote, le nom d’un document : tout ce qui aide à corriger.',
    placeholder: 'La réunion de 2012 a duré deux jours, pas trois…',
    records: 'La réponse repose sur ces fichiers, qu’une personne peut corriger :',
  },
  home: {
    upcoming: 'Prochaines réunions',
    today: 'Aujourd’hui',
    none: 'Les fiches ne comportent aucune réunion à venir des organes que vous suivez.',
    latest: 'Les plus récentes :',
    planned: 'prévue',
    held: 'tenue',
    cancelled: 'annulée',
    examples: 'Posez une question',
    records: 'Ce que je connais',
    documents: (count) => (count === 1 ? 'Un document.' : `${count} documents.`),
    asOf: (day) => `Le plus récent est daté du ${day}.`,
    others: (count) => (count === 1 ? 'et un autre document' : `et ${count} autres documents`),
    pages: 'Voir tous les documents',
    problems: 'À corriger',
    moreProblems: (count) => (count === 1 ? 'et un autre problème' : `et ${count} autres problèmes`),
    reminders: 'Vos rappels',
    followed: 'Ce que vous suivez',
    followedLabel: 'Organes suivis',
    followedPlaceholder: 'Choisissez des organes',
    how: 'Comment demander',
    ways:
      '• Dans un canal où je suis invité : mentionnez *@Rapporteur*, puis votre question.\n' +
      '• En privé : écrivez-moi un message direct.\n' +
      '• `/rapporteur` et une question : vous seul voyez la réponse.\n' +
      '• `/symbol` et une cote : ce qu’elle signifie.\n' +
      '• `/agenda` : le programme d’aujourd’hui ; `/agenda demain`, `/agenda prochaine`, ou un jour, une année, un organe.\n' +
      '• `/rapporteur rappel` : un rappel des réunions à venir, ici ou pour vous seul ; `/rapporteur rappels` les affiche.',
    help: 'Une question, une erreur ?',
    helpText:
      'Appuyez sur *Pas utile* sous la réponse et dites ce que vous attendiez. ' +
      'Pour le reste, adressez-vous à la personne qui administre Rapporteur dans votre espace de travail.',
  },
  explain: {
    title: 'Cotes du message',
    none: 'Ce message ne contient aucune cote que je reconnaisse, par exemple `CTOC/COP/WG.2/2007/3`.',
  },
  changes: {
    broken:
      'Les fichiers ont été modifiés, mais la modification contient des erreurs. ' +
      'Je réponds toujours d’après le dernier état correct.',
    hidden: (count) =>
      count === 1
        ? 'Un problème se trouve dans un fichier que vous ne pouvez pas voir ici ; le journal de Rapporteur indique où.'
        : `${count} problèmes se trouvent dans des fichiers que vous ne pouvez pas voir ici ; le journal de Rapporteur indique où.`,
    correct: 'Corrigez ces endroits et enregistrez : je relis aussitôt les fichiers et je vous le dis.',
    mended: (day, hour) =>
      `Les fichiers sont en ordre. Ce qu’ils disent est pris en compte depuis le ${day} à ${hour}.`,
  },
  document: { type: 'Document', locale: 'fr-FR' },
  sharedBy: (name, question) => `${name} a partagé la réponse à : ${question}`,
  askedBy: (name, question) => `${name} a demandé : ${question}`,
  reminderTrouble: {
    lead: 'Le rappel que vous avez créé n’a pas pu être publié dans ce canal :',
    next: 'J’essaierai de nouveau au prochain rappel, sans vous le redire. /rapporteur rappels montre, modifie et supprime les rappels.',
  },
  troubles: {
    notInChannel: 'Je ne suis pas dans ce canal. Invitez-moi avec `/invite @Rapporteur`, puis recommencez.',
    channelGone: 'Je ne trouve pas ce canal. S’il est privé, invitez-moi avec `/invite @Rapporteur`.',
    archived: 'Ce canal est archivé : je ne peux plus y écrire.',
    tooLong: 'La réponse est trop longue pour Slack. Posez une question plus précise.',
    tooMany: 'Slack reçoit trop de messages en ce moment. Réessayez dans une minute.',
    tooLate: 'La demande a pris trop de temps. Appuyez de nouveau sur le bouton.',
    permission:
      'Il me manque une autorisation. Un administrateur doit réinstaller Rapporteur : ' +
      'page de l’application sur api.slack.com, *OAuth &amp; Permissions*, *Reinstall to Workspace*.',
    forbidden:
      'Un réglage de ce canal ou de l’espace de travail m’empêche d’écrire ici. Un administrateur peut le changer.',
    signedOut:
      'Rapporteur n’est plus connecté à cet espace de travail. Un administrateur doit l’installer de nouveau, ' +
      'puis remplacer son jeton.',
    unreachable: 'Slack ne répond pas en ce moment. Réessayez dans un instant.',
    inDoubt:
      'La connexion à Slack s’est rompue pendant la publication d’un rappel. Comme il est peut-être arrivé, il n’a pas été publié une seconde fois.',
    storeDown: 'Ma base de données ne répond pas en ce moment. Réessayez dans un instant.',
    other:
      'Une erreur s’est produite et la réponse n’est pas arrivée. Réessayez ; si cela continue, prévenez un administrateur.',
  },
  notices: {
    tooOld: 'Cette réponse est trop ancienne. Reposez la question.',
    generalOnly: 'Je ne cherche ici que dans les documents qui peuvent y être montrés.',
    noPassage: 'Ce passage ne peut pas être montré ici.',
    helpful: 'Merci.',
    sent: 'Merci. Votre remarque est enregistrée ; une personne la lira.',
    fileSent: 'Le fichier d’agenda est dans vos messages directs avec moi.',
    symbolUsage: 'Indiquez une cote, par exemple : `/symbol CTOC/COP/WG.2/2007/3`',
    usage:
      '• `/rapporteur` et votre question, par exemple : `/rapporteur Quand le Groupe de travail s’est-il réuni en 2012 ?`\n' +
      '• `/symbol CTOC/COP/WG.2/2007/3` : ce que signifie une cote\n' +
      '• `/agenda` : le programme d’aujourd’hui ; ou `/agenda demain`, `/agenda 2007-10-04`\n' +
      '• `/rapporteur rappel` : un rappel des réunions à venir ; `/rapporteur rappels` : voir et modifier les rappels\n' +
      'Vous pouvez aussi me mentionner dans un canal ou m’écrire directement.',
    reminderGone: 'Ce rappel n’existe plus. `/rapporteur rappels` affiche ceux qui existent.',
    membersOnly:
      'Seuls les membres de l’espace de travail peuvent modifier ou supprimer les rappels d’un canal ; vous pouvez les suspendre et les reprendre. Si vous en êtes membre, réessayez dans une minute.',
  },
};
