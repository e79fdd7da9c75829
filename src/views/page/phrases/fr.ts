import type { OwnPhrases } from './shape.ts';

/** The words of the page in French. */
export const fr: OwnPhrases = {
  skip: 'Aller au contenu',
  pages: 'Pages',
  questions: 'Questions',
  documents: 'Documents',
  languages: 'Langue',
  welcome: 'Que souhaitez-vous savoir ?',
  promise:
    'Réunions, décisions, ordres du jour, cotes : chaque réponse cite le document sur lequel elle repose. ' +
    'Ce que les documents ne disent pas n’est pas dit ici.',
  ask: {
    label: 'Votre question',
    send: 'Demander',
    failed: 'La réponse n’est pas arrivée. Vérifiez que Rapporteur est toujours lancé, puis reposez la question.',
    examples: 'Par exemple',
    again: 'Nouvelle conversation',
    conversation: 'Conversation',
  },
  list: {
    title: 'Documents',
    lead: 'Les réponses reposent sur ces documents et sur rien d’autre.',
    none: 'Aucun document n’est encore conservé.',
    noSymbol: 'cote inconnue',
    calendars: 'Agendas',
    calendarsLead:
      'Donnez l’adresse d’un lien à votre logiciel d’agenda : il affichera les réunions et les tiendra à jour.',
  },
  refusals: {
    malformed: {
      title: 'Demande illisible',
      text: 'La demande n’a pas pu être lue. Envoyez {"turns": ["votre question"]}.',
    },
    'foreign-host': {
      title: 'Adresse inconnue',
      text: 'Cette page ne répond qu’à l’adresse affichée à son lancement.',
    },
    'foreign-origin': {
      title: 'Demande venue d’un autre site',
      text: 'Les questions ne sont acceptées que depuis cette page.',
    },
    'not-found': {
      title: 'Rien à cette adresse',
      text: 'Aucune page ni aucun document ne se trouve ici. La liste des documents montre ce qui est conservé.',
    },
    'wrong-method': { title: 'Impossible ici', text: 'Cette adresse n’accepte pas ce type de demande.' },
    'too-slow': { title: 'Trop lent', text: 'La demande a mis trop de temps à arriver. Veuillez réessayer.' },
    'too-large': { title: 'Trop long', text: 'La demande dépasse 200 ko. Veuillez poser une question plus courte.' },
    'wrong-type': { title: 'Contenu non accepté', text: 'Envoyez la question au format application/json.' },
    failed: {
      title: 'Une erreur s’est produite',
      text: 'Un défaut de Rapporteur empêche de répondre à cette question. Essayez d’autres mots.',
    },
  },
};
